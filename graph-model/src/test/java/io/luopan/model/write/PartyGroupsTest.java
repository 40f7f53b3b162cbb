package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartyGroupsTest {
  private static final String CODED = "holder/uscc-914403001922038216";
  private static final String OF_ROR = "holder/ror-02ke8fw32";
  private static final String A = "holder/n-a";
  private static final String B = "holder/n-b";
  private static final List<String> ALL = List.of(A, B, OF_ROR, CODED);

  @Test
  void standsByTheCreditCodeBeforeTheRorIdBeforeTheName() {
    var byRor = PartyGroups.canonical(ALL, List.of(scored(A, OF_ROR, 0.9)));
    var byCode = PartyGroups.canonical(ALL, List.of(scored(A, OF_ROR, 0.9), scored(A, CODED, 0.9)));

    assertThat(byRor).containsEntry(A, OF_ROR).containsEntry(B, B).containsEntry(CODED, CODED);
    assertThat(byCode).containsEntry(A, CODED).containsEntry(OF_ROR, CODED);
  }

  @Test
  void joinsNoTwoGroupsThatACuratorTellsApart() {
    var groups =
        PartyGroups.canonical(
            ALL, List.of(scored(A, OF_ROR, 0.99), scored(A, B, 0.95), curated(B, OF_ROR, false)));

    assertThat(groups).containsEntry(A, OF_ROR).containsEntry(B, B);
  }

  @Test
  void takesWhatACuratorSaysBeforeASurerScore() {
    var groups =
        PartyGroups.canonical(
            ALL, List.of(scored(A, OF_ROR, 1), curated(A, B, true), curated(B, OF_ROR, false)));

    assertThat(groups).containsEntry(B, A).containsEntry(A, A).containsEntry(OF_ROR, OF_ROR);
  }

  @Test
  void findsTheSameGroupsInWhateverOrderDecisionsStand() {
    var bonds =
        new ArrayList<>(
            List.of(
                scored(A, OF_ROR, 0.9),
                scored(A, B, 0.9),
                scored(B, CODED, 0.9),
                curated(CODED, OF_ROR, false),
                curated(A, CODED, false)));
    var expected = PartyGroups.canonical(ALL, bonds);

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(bonds, new Random(seed));

      assertThat(PartyGroups.canonical(ALL, bonds)).isEqualTo(expected);
    }
  }

  private static PartyBond scored(String a, String b, double score) {
    return new PartyBond(a, b, true, false, score);
  }

  private static PartyBond curated(String a, String b, boolean same) {
    return new PartyBond(a, b, same, true, 0);
  }
}
