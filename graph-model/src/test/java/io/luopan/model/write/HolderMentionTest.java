package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.party.CreditCode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class HolderMentionTest {
  private static final CreditCode CODE = CreditCode.parse("914403001922038216");

  @Test
  void keepsTwoNamesOfOneRecordSoThatTheyComeApartAgain() {
    var english = said(1, "Sample Univ.", "sample univ");
    var chinese = said(2, "样例大学", "样例大学");

    var together = HolderMention.together(List.of(chinese, english));

    assertThat(together)
        .containsEntry("rawName", "Sample Univ. ; 样例大学")
        .containsEntry("nameKey", "sample univ")
        .containsEntry("sequence", 1L);
    assertThat(HolderMention.apart(together))
        .extracting(HolderMention::said)
        .containsExactly(english, chinese);
  }

  @Test
  void keepsTwoSpellingsOfOneNameAsOneMention() {
    var together =
        HolderMention.together(
            List.of(said(1, "Sample Ltd", "sample ltd"), said(2, "Sample Ltd.", "sample ltd")));

    assertThat(together).containsEntry("rawName", "Sample Ltd ; Sample Ltd.");
    assertThat(HolderMention.apart(together)).hasSize(1);
  }

  @Test
  void keepsTheCodeWhereAnotherHolderStandsForItsOwn() {
    var said = said(1, "Sample", "sample");
    var own = PartyStatements.id(CODE);

    assertThat(HolderMention.at(said, own, CODE)).isEqualTo(said);
    var moved = HolderMention.at(said, "holder/ror-02ke8fw32", CODE);
    assertThat(new HolderMention(moved).codedHolder("holder/ror-02ke8fw32")).isEqualTo(own);
    assertThat(HolderMention.at(moved, own, CODE)).isEqualTo(said);
  }

  private static SortedMap<String, Object> said(long sequence, String rawName, String key) {
    return StatementBatch.properties(
        "sequence",
        sequence,
        "rawName",
        rawName,
        "nameKey",
        key,
        "executedOn",
        LocalDate.of(2020, 1, 2));
  }
}
