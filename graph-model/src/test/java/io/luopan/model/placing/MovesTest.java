package io.luopan.model.placing;

import static io.luopan.model.placing.NodeBuilder.built;
import static io.luopan.model.placing.NodeBuilder.node;
import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.placing.ClassTree.Row;
import io.luopan.model.placing.Placement.Via;
import io.luopan.model.placing.SymbolMove.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovesTest {
  private static final ClassTree TREE =
      ClassTree.empty()
          .with(
              List.of(
                  new Row("H01L 27/00", 0),
                  new Row("H01L 27/14", 1),
                  new Row("H01L 27/146", 2),
                  new Row("H01L 31/00", 0),
                  new Row("H01L 31/04", 1)));
  private static final List<SymbolMove> MOVES =
      List.of(
          move("H01L 31", "H10F", Relation.CLOSE),
          move("H01L 27/146", "H10F 39", Relation.CLOSE),
          move("H01L 23", "H10W", Relation.BROADER),
          move("H01L 25", "H10W", Relation.BROADER),
          move("A61K 35", "A61K 40", Relation.PART),
          move("G05D 1/02", "G05D 1/20", Relation.RETIRED));

  @Test
  void reachesTheNewSymbolFromAnOldSelector() {
    assertThat(place(node("p.cell").selects("H01L 31/00"), "", "H10F 10/14"))
        .containsExactly(new Placement("p.cell", "H01L 31/00", "H10F 10/14", null, Via.MOVED, 0.6));
    assertThat(place(node("a.agv").selects("G05D 1/02"), "", "G05D 1/20")).hasSize(1);
    assertThat(place(node("b.cell").selects("A61K 35"), "", "A61K 40/11")).hasSize(1);
  }

  @Test
  void reachesTheOldSymbolFromASelectorOnItsOneSuccessor() {
    assertThat(place(node("p.cell").selects("H10F"), "", "H01L 31/04")).hasSize(1);
  }

  @Test
  void reachesTheOldSymbolFromAPartialSuccessorOnlyWithAWord() {
    var withWords = node("b.cell").selects("A61K 40/00").keywords("CAR-T");
    var without = node("b.cell").selects("A61K 40/00");

    assertThat(place(withWords, "car-t细胞", "A61K 35/17"))
        .containsExactly(
            new Placement("b.cell", "A61K 40/00", "A61K 35/17", "CAR-T", Via.MOVED, 0.6));
    assertThat(place(withWords, "", "A61K 35/17")).isEmpty();
    assertThat(place(without, "car-t", "A61K 35/17")).isEmpty();
  }

  @Test
  void takesAGatheringSymbolWholeOnlyFromAllItsSources() {
    assertThat(place(node("i.pkg").selects("H01L 23/00", "H01L 25/00"), "", "H10W 70/00"))
        .hasSize(1);
    assertThat(place(node("i.one").selects("H01L 23/00"), "", "H10W 70/00")).isEmpty();
    assertThat(place(node("i.one").selects("H01L 23/00").keywords("封装"), "封装", "H10W 70/00"))
        .hasSize(1);
  }

  @Test
  void doesNotExpandASelectorInsideWhatMoved() {
    assertThat(place(node("p.cell").selects("H01L 31/04"), "", "H10F 10/14")).isEmpty();
    assertThat(place(node("p.exact").selects("=H01L 31/00"), "", "H10F 10/14")).isEmpty();
  }

  @Test
  void letsTheRowsOwnSelectorsWinOverMovedOnes() {
    var node = node("p.cell").selects("H01L 31/00", "-H10F 39/00", "H10F 10/00");

    assertThat(place(node, "", "H10F 39/12")).isEmpty();
    assertThat(place(node, "", "H10F 10/14").getFirst().via()).isEqualTo(Via.CLASS);
    assertThat(place(node, "", "H10F 77/00").getFirst().via()).isEqualTo(Via.MOVED);
  }

  @Test
  void carriesAMinusAlong() {
    var node = node("i.fab").selects("H01L 31/00", "H01L 27/00", "-H01L 27/14");

    assertThat(place(node, "", "H10F 39/12")).isEmpty();
  }

  @Test
  void asksForAWordWhereTheRowLeavesOutAPartOfWhatMoved() {
    var node = node("p.cell").selects("H01L 31/00", "-H01L 31/04").keywords("光电");

    assertThat(place(node, "", "H10F 30/20")).isEmpty();
    assertThat(place(node, "光电探测器", "H10F 30/20")).hasSize(1);
  }

  @Test
  void keepsTheWordASelectorAsksFor() {
    var node = node("p.cell").selects("~H01L 31/00").keywords("光伏");

    assertThat(place(node, "", "H10F 10/14")).isEmpty();
    assertThat(place(node, "光伏", "H10F 10/14").getFirst().word()).isEqualTo("光伏");
  }

  @Test
  void readsTheMovesThatShip() {
    assertThat(SymbolMove.shipped())
        .hasSizeGreaterThan(40)
        .anyMatch(move -> move.from().equals("H01L 31/00") && move.to().equals("H10F"));
  }

  private static List<Placement> place(NodeBuilder node, String text, String symbol) {
    return Placer.of(built(node), MOVES, TREE)
        .place(
            new PatentText(
                List.of(new ClassAssignment(ClassScheme.IPC, symbol, true, null)), text));
  }

  private static SymbolMove move(String from, String to, Relation relation) {
    return new SymbolMove(from, to, "2025.01", relation, "made for this test");
  }
}
