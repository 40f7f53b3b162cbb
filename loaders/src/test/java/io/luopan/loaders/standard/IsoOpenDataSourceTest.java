package io.luopan.loaders.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.source.SourceRun;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardFact.Standing;
import io.luopan.model.standard.StandardNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoOpenDataSourceTest {
  private static final String LINE =
      "{\"id\": 99999, \"deliverableType\": \"IS\", \"supplementType\": null, \"reference\": \"ISO/IEC 99999-1:2021\","
          + " \"title\": {\"en\": \"Sample management\", \"fr\": \"Management\"}, \"publicationDate\": \"2021-05-17\","
          + " \"edition\": 2, \"icsCode\": [\"03.100\"], \"currentStage\": STAGE, \"replaces\": [11111, 22222], \"replacedBy\": BY}\n";

  @TempDir Path folder;

  @Test
  void readsADeliverableAndTellsThatItsPredecessorsAreOnlyIds() {
    var run = SourceRun.of(folder, "iso.jsonl", line("6060", "null"));

    assertThat(run.source()).isEqualTo("iso-open-data");
    assertThat(run.facts(StandardFact.class))
        .containsExactly(
            new StandardFact(
                StandardNumber.parse("ISO/IEC 99999-1:2021"),
                List.of(
                    LocalizedText.en("Sample management"), new LocalizedText("fr", "Management")),
                LocalDate.of(2021, 5, 17),
                Standing.IN_FORCE,
                List.of(),
                List.of(),
                List.of()));
    assertThat(run.notes()).containsExactly(new IsoReplacesById(List.of("11111", "22222")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4060 | null | DRAFT",
        "\"60.60\" | null | IN_FORCE",
        "9093 | null | IN_FORCE",
        "9599 | null | WITHDRAWN",
        "9599 | [3] | REPLACED"
      })
  void tellsFromTheStageWhetherItIsInForce(String stage, String replacedBy, Standing standing) {
    var run = SourceRun.of(folder, "iso.jsonl", line(stage, replacedBy));

    assertThat(run.facts(StandardFact.class))
        .singleElement()
        .extracting(StandardFact::standing)
        .isEqualTo(standing);
  }

  @Test
  void rejectsAReferenceThatIsNoDesignation() {
    var run =
        SourceRun.of(folder, "iso.jsonl", line("6060", "[]") + "{\"reference\": \"?\"}\n[1]\n");

    assertThat(run.rejectionCodes())
        .containsExactly(ErrorCode.BAD_IDENTIFIER, ErrorCode.NOT_RECOGNIZED);
  }

  private static String line(String stage, String replacedBy) {
    return LINE.replace("STAGE", stage).replace("BY", replacedBy);
  }
}
