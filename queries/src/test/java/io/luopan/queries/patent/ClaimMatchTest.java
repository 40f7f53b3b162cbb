package io.luopan.queries.patent;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.queries.patent.NamedNumber.Kind;
import io.luopan.queries.patent.NamedNumber.Spelling;
import io.luopan.queries.patent.NumberMatch.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimMatchTest {

  @Test
  void isExactWhereOneOfItsSpellingsIs() {
    var match =
        ClaimMatch.of(
            List.of(
                number("US7000001", Spelling.NORMALIZED, "patent/A"),
                number("JP2005012345", Spelling.EXACT, "patent/A"),
                number("DE1", Spelling.EXACT)));

    assertThat(match.status()).isEqualTo(Status.EXACT);
    assertThat(match.patent()).contains("patent/A");
    assertThat(match.reason())
        .isEqualTo(
            "raw JP2005012345, read as JP2005012345, is a number of one loaded patent: Why.");
  }

  @Test
  void isNoMoreThanNormalizedWhereOnlyAnotherNumberIsExact() {
    var match =
        ClaimMatch.of(
            List.of(
                number("US7000001", Spelling.INFERRED, "patent/A"), number("DE1", Spelling.EXACT)));

    assertThat(match.status()).isEqualTo(Status.NORMALIZED);
  }

  @Test
  void meansNoneOfSeveralPatents() {
    var match =
        ClaimMatch.of(
            List.of(
                number("US7000001", Spelling.EXACT, "patent/B"),
                number("JP2005012345", Spelling.EXACT, "patent/A")));

    assertThat(match.status()).isEqualTo(Status.AMBIGUOUS);
    assertThat(match.patent()).isEmpty();
    assertThat(match.patents()).containsExactly("patent/A", "patent/B");
    assertThat(match.reason())
        .isEqualTo(
            "Its numbers lead to 2 loaded patents, so none of them is counted: US7000001 to B;"
                + " JP2005012345 to A.");
  }

  @Test
  void saysWhetherWhatIsUnmatchedCanBeRead() {
    var unread =
        new NamedNumber("TBD", Kind.UNREAD, Spelling.UNREAD, "Why.", List.of("tbd"), List.of());

    assertThat(ClaimMatch.of(List.of(number("US7000001", Spelling.EXACT))).reason())
        .isEqualTo("No loaded patent has the number US7000001.");
    assertThat(ClaimMatch.of(List.of(unread)).reason())
        .isEqualTo("No number can be read. tbd: Why.");
    assertThat(ClaimMatch.of(List.of(unread)).status()).isEqualTo(Status.UNMATCHED);
  }

  private static NamedNumber number(String number, Spelling spelling, String... patents) {
    return new NamedNumber(
        number, Kind.PUBLICATION, spelling, "Why.", List.of("raw " + number), List.of(patents));
  }
}
