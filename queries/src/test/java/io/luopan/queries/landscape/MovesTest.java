package io.luopan.queries.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.queries.landscape.InventorMoves.Move;
import io.luopan.queries.landscape.Moves.Stay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovesTest {
  private static final List<String> NOBODY = List.of();

  @Test
  void guessesByWhatTwoStaysHaveInCommon() {
    var moves =
        Moves.moves(
            List.of(
                stay("inventor/1", "holder/a", 2015, NOBODY, NOBODY, List.of("李四")),
                stay("inventor/2", "holder/b", 2017, NOBODY, NOBODY, List.of("李四"))));

    assertThat(moves).extracting(Move::decided).containsExactly(false);
    assertThat(moves.getFirst().evidence()).startsWith("A guess by the same name; co-inventors");
  }

  @Test
  void isSureOfWhatWasDecidedAlsoWithNothingInCommonAndWithANamesakeBetween() {
    var joined = List.of("inventor/1");
    var moves =
        Moves.moves(
            List.of(
                stay("inventor/1", "holder/a", 2015, joined, NOBODY, List.of("李四")),
                stay("inventor/2", "holder/b", 2016, NOBODY, NOBODY, List.of("李四")),
                stay("inventor/1", "holder/c", 2017, joined, NOBODY, NOBODY)));

    assertThat(moves).hasSize(1);
    assertThat(moves.getFirst().to()).isEqualTo("holder/c");
    assertThat(moves.getFirst().decided()).isTrue();
    assertThat(moves.getFirst().fromInventor()).isEqualTo(moves.getFirst().toInventor());
    assertThat(moves.getFirst().evidence()).isEqualTo("Decided to be one person; the same name.");
  }

  @Test
  void doesNotTakeOneInventorOfTwoHoldersForADecision() {
    var moves =
        Moves.moves(
            List.of(
                stay("inventor/1", "holder/a", 2015, NOBODY, NOBODY, List.of("李四")),
                stay("inventor/1", "holder/b", 2016, NOBODY, NOBODY, List.of("李四"))));

    assertThat(moves).extracting(Move::decided).containsExactly(false);
  }

  @Test
  void doesNotGuessWhatWasDecidedToBeTwo() {
    var moves =
        Moves.moves(
            List.of(
                stay("inventor/1", "holder/a", 2015, NOBODY, List.of("inventor/2"), List.of("李四")),
                stay("inventor/2", "holder/b", 2017, NOBODY, NOBODY, List.of("李四"))));

    assertThat(moves).isEmpty();
  }

  private static Stay stay(
      String inventor,
      String holder,
      int year,
      List<String> joined,
      List<String> apart,
      List<String> colleagues) {
    return new Stay(
        "张三",
        List.of(inventor),
        joined,
        apart,
        holder,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 6, 1),
        colleagues,
        NOBODY);
  }
}
