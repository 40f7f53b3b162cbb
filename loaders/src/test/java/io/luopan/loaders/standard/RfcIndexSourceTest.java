package io.luopan.loaders.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.SourceRun;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardFact.Standing;
import io.luopan.model.standard.StandardNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RfcIndexSourceTest {
  private static final StandardFact SAMPLE =
      new StandardFact(
          StandardNumber.parse("RFC 9901"),
          List.of(LocalizedText.en("Sample Protocol -- SP/1.1")),
          LocalDate.of(1996, 10, 1),
          Standing.IN_FORCE,
          List.of(),
          List.of(StandardNumber.parse("RFC 9801"), StandardNumber.parse("RFC 9802")),
          List.of(StandardNumber.parse("RFC 9803")));

  @TempDir Path folder;

  @Test
  void readsEntriesOfTheText() {
    var run =
        SourceRun.of(
            folder,
            "rfc-index.txt",
            """
                               RFC INDEX

              1129 An example within the explanation. D. Mills. October 1989. (Format: TXT=1 bytes)

            9901 Sample Protocol -- SP/1.1. A. Author, B.C. van Writer, Ed..
                 October 1996. (Format: TXT=86731 bytes) (Obsoletes RFC9801,
                 RFC9802) (Updates RFC9803) (Updated by RFC9999) (Status: BEST
                 CURRENT PRACTICE) (DOI: 10.17487/RFC9901)
            9902 Not Issued.

            9903 No date and no author.

            0000 None. A. Author. April 1990. (Status: HISTORIC)

            9904 Old. A. Author. 1 April 1990. (Obsoleted by RFC9905) (Status: HISTORIC)
            """);

    assertThat(run.source()).isEqualTo("rfc-index");
    assertThat(run.facts(StandardFact.class)).hasSize(2).first().isEqualTo(SAMPLE);
    assertThat(run.facts(StandardFact.class).getLast())
        .returns(Standing.REPLACED, StandardFact::standing)
        .returns(LocalDate.of(1990, 4, 1), StandardFact::publishedOn);
    assertThat(run.rejections())
        .containsExactly(new RfcUnreadEntry(), new BadStandardNumber("RFC0000"));
    assertThat(run.accepted()).hasSize(3);
  }

  @Test
  void readsMembersOfTheJson() {
    var run =
        SourceRun.of(
            folder,
            "rfc.json",
            """
            {"9901": {"status": "BEST CURRENT PRACTICE", "doi": "10.17487/RFC9901", "updates": ["RFC9803"],
               "obsolets": ["RFC9801", "RFC9802"], "issue_data": {"year": "1996", "month": "October"},
               "title": "Sample Protocol -- SP/1.1. A. Author, B.C. van Writer, Ed."},
             "9902": "Not Issued", "99x": {"title": "x"}, "9904": 5}
            """);

    assertThat(run.source()).isEqualTo("rfc-index");
    assertThat(run.facts(StandardFact.class)).containsExactly(SAMPLE);
    assertThat(run.rejectionCodes())
        .containsExactly(ErrorCode.BAD_IDENTIFIER, ErrorCode.NOT_RECOGNIZED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Host Software. S. Crocker | Host Software",
        "Why? And how. J.K. Reynolds, J. Postel | Why? And how",
        "Mail for U.S. Users. HF. Zhu, T. Kao | Mail for U.S. Users",
        "Official standards. Internet Activities Board | Official standards",
        "RPC: Version 2. Sun Microsystems | RPC: Version 2",
        "Title without author | Title without author"
      })
  void partsTitlesFromAuthors(String citation, String title) {
    assertThat(RfcTitle.of(citation)).isEqualTo(title);
  }

  @Test
  void saysTheSameOfTheRealIndexInBothForms() {
    var text = SourceRun.of(SharedFiles.file("rfc_index/rfc-index.txt"));
    var json = SourceRun.of(SharedFiles.file("rfc_index/rfc.json"));

    assertThat(List.of(text.source(), json.source())).containsOnly("rfc-index");
    assertThat(text.rejections()).isEmpty();
    assertThat(json.rejections()).isEmpty();
    assertThat(text.notes())
        .as("documents of other series than the RFCs")
        .hasSize(16)
        .allMatch(note -> note.message().matches("'(?:NIC|IEN)[0-9]+' is no .*"));
    assertThat(json.notes()).isEmpty();
    assertThat(text.accepted()).hasSize(3000);
    assertThat(json.accepted()).hasSize(3000);
    assertThat(text.facts()).hasSize(2929);
    assertThat(byNumber(json)).hasSize(2929);
    var inJson = byNumber(json);
    assertThat(text.facts(StandardFact.class))
        .as("where a title holds a date or brackets, the maker of the JSON took them for its own")
        .filteredOn(fact -> !fact.equals(inJson.get(fact.number().key())))
        .hasSizeLessThan(60);
  }

  private static Map<String, StandardFact> byNumber(SourceRun run) {
    return run.facts(StandardFact.class).stream()
        .collect(Collectors.toMap(fact -> fact.number().key(), Function.identity()));
  }
}
