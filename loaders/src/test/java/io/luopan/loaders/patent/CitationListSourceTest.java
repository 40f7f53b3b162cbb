package io.luopan.loaders.patent;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Sources;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import io.luopan.model.place.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationListSourceTest {
  private final CitationListSource source = new CitationListSource();

  @TempDir Path folder;

  @Test
  void readsACitationAsCnkiWritesIt() throws IOException {
    var file = file("[1]张三,J.李四,A·王五. 一种水壶[P]. 广东：CN102206141A,2011-10-05.\r\n\r\n");

    var accepted = (Parsed.Accepted) read(file).getFirst();

    var patent = (PatentFact) accepted.facts().getFirst();
    assertThat(Sources.recognize(FileSamples.of(file)).source().name()).isEqualTo("gbt7714");
    assertThat(patent.publications().getFirst().number()).hasToString("CN102206141A");
    assertThat(patent.publishedOn()).isEqualTo("2011-10-05");
    assertThat(patent.grantedOn()).isNull();
    assertThat(patent.type()).isEqualTo(PatentType.INVENTION);
    assertThat(patent.titles()).containsExactly(LocalizedText.zh("一种水壶"));
    assertThat(patent.inventors())
        .containsExactly(
            new PersonMention("张三", 1), new PersonMention("J.李四", 2), new PersonMention("A·王五", 3));
    assertThat(accepted.notes())
        .extracting(LoadIssue::message)
        .singleElement()
        .asString()
        .contains("广东");
  }

  @Test
  void readsACitationAsTheStandardWantsIt() throws IOException {
    var accepted =
        (Parsed.Accepted)
            read(file("广东水壶有限公司, 张三, 等. 一种水壶[P]. 广东: CN201320071678.X, 2013年8月5日")).getFirst();

    var patent = (PatentFact) accepted.facts().getFirst();
    assertThat(patent.application()).hasToString("CN201320071678.X");
    assertThat(patent.type()).isEqualTo(PatentType.UTILITY_MODEL);
    assertThat(patent.parties())
        .containsExactly(
            PartyMention.applicant("广东水壶有限公司", 1)
                .ofType(HolderType.COMPANY)
                .in(RegionCode.parse("440000")));
    assertThat(patent.inventors()).containsExactly(new PersonMention("张三", 1));
    assertThat(accepted.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "张三. 论水壶[J]. 水壶学报,2013(1):1-2. | NOT_RECOGNIZED | authors. title[P]",
        "张三. 一种水壶[P]. 广东：无号,2013-01-02. | BAD_IDENTIFIER | 无号",
        "张三. 一种水壶[P]. 广东：CN201320071678.1,2013-01-02. | BAD_CHECK_DIGIT | would have to be X",
        "张三. 一种水壶[P]. 广东：CN102206141A,2013-13-02. | BAD_DATE | 2013-13-02"
      })
  void rejectsALineAndReadsOn(String line, ErrorCode code, String part) throws IOException {
    var parsed = read(file("", line, "[2]李四. 一种烤箱[P]. 北京：CN102206142A,2011-10-05."));

    var rejected = (Parsed.Rejected) parsed.getFirst();
    assertThat(rejected.at()).hasToString("list.txt, line 2");
    assertThat(rejected.issue().code()).isEqualTo(code);
    assertThat(rejected.issue().message()).contains(part);
    assertThat(parsed.getLast()).isInstanceOf(Parsed.Accepted.class);
  }

  @Test
  void doesNotTakeOtherTextsForCitations() throws IOException {
    var file = file("一种水壶[P]是什么？", "张三. 论水壶[J]. 水壶学报,2013(1):1-2.");

    assertThat(source.recognize(FileSamples.of(file)).fits()).isFalse();
  }

  @Test
  void readsTheRealList() {
    var file = InputFile.of(SharedFiles.file("cn_patent_exports/cnki_gbt7714_a.txt"));

    assertThat(Sources.recognize(FileSamples.of(file)).source().name()).isEqualTo("gbt7714");
    var parsed = read(file);
    assertThat(parsed).hasSize(196).allMatch(Parsed.Accepted.class::isInstance);
  }

  private List<Parsed> read(InputFile file) {
    try (var parsed = source.read(file)) {
      return parsed.toList();
    }
  }

  private InputFile file(String... lines) throws IOException {
    return InputFile.of(Files.writeString(folder.resolve("list.txt"), String.join("\n", lines)));
  }
}
