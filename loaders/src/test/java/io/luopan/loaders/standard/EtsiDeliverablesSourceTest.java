package io.luopan.loaders.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.SourceRun;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EtsiDeliverablesSourceTest {
  private static final String LINE =
      "{\"id\": \"x\", \"title\": [{\"content\": \"Sample; Part 1\", \"language\": [\"en\"]}],"
          + " \"docid\": [{\"id\": \"other\", \"type\": \"x\"}, {\"id\": \"ETSI TS 138 999-1 V15.2.0 (2018-07)\","
          + " \"type\": \"ETSI\", \"primary\": \"true\"}], \"date\": [{\"type\": \"published\", \"value\": \"2018-07\"}],"
          + " \"keyword\": [{\"content\": \"SAMPLE\"}]}\n";

  @TempDir Path folder;

  @Test
  void readsADeliverable() {
    var run = SourceRun.of(folder, "etsi.jsonl", LINE);

    assertThat(run.source()).isEqualTo("etsi-deliverables");
    assertThat(run.facts(StandardFact.class))
        .containsExactly(
            new StandardFact(
                StandardNumber.parse("ETSI TS 138 999-1 V15.2.0"),
                List.of(LocalizedText.en("Sample; Part 1")),
                LocalDate.of(2018, 7, 1),
                null,
                List.of("SAMPLE"),
                List.of(),
                List.of()));
  }

  @Test
  void rejectsWhatHasNoDesignationAndTellsAWrongDate() {
    var run =
        SourceRun.of(
            folder,
            "etsi.jsonl",
            LINE.replace("\"2018-07\"", "\"2018-17\"") + "{\"title\": []}\n\"text\"\n");

    assertThat(run.rejectionCodes())
        .containsExactly(ErrorCode.BAD_IDENTIFIER, ErrorCode.NOT_RECOGNIZED);
    assertThat(run.notes()).extracting(LoadIssue::code).containsExactly(ErrorCode.BAD_DATE);
  }

  @Test
  void readsAllRealDeliverables() {
    var run = SourceRun.of(SharedFiles.file("etsi_deliverables/etsi_deliverables.jsonl"));

    assertThat(run.source()).isEqualTo("etsi-deliverables");
    assertThat(run.rejections()).isEmpty();
    assertThat(run.notes()).isEmpty();
    var standards = run.facts(StandardFact.class);
    assertThat(standards).hasSize(1232).allMatch(fact -> fact.number().issuer().equals("ETSI"));
    assertThat(standards).filteredOn(fact -> fact.publishedOn() != null).hasSize(1143);
    assertThat(standards).extracting(StandardFact::number).doesNotHaveDuplicates();
  }
}
