package io.luopan.model.placing;

import static io.luopan.model.placing.NodeBuilder.built;
import static io.luopan.model.placing.NodeBuilder.node;
import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.placing.ClassTree.Row;
import io.luopan.model.placing.Placement.Via;
import io.luopan.model.text.SearchText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacerTest {
  private static final ClassTree TREE =
      ClassTree.empty()
          .with(
              List.of(
                  new Row("H01M 8/00", 0),
                  new Row("H01M 8/10", 1),
                  new Row("H01M 8/1004", 2),
                  new Row("H01M 8/1016", 2),
                  new Row("H01M 8/1018", 3),
                  new Row("H01M 8/12", 2),
                  new Row("H01M 8/18", 1)));

  @Test
  void placesByTheSubtreeOfDots() {
    var placer = placer(node("h.ten").selects("H01M 8/10"));

    assertThat(nodesOf(placer, "", "H01M 8/12")).containsExactly("h.ten");
    assertThat(nodesOf(placer, "", "H01M 8/18")).isEmpty();
  }

  @Test
  void placesOnAWholeSubclass() {
    assertThat(nodesOf(placer(node("u.uav").selects("B64U")), "", "B64U 50/19"))
        .containsExactly("u.uav");
  }

  @Test
  void takesAnExactSymbolWithoutItsSubtree() {
    var placer = placer(node("h.exact").selects("=H01M 8/10"));

    assertThat(nodesOf(placer, "", "H01M 8/10")).containsExactly("h.exact");
    assertThat(nodesOf(placer, "", "H01M 8/1004")).isEmpty();
  }

  @Test
  void letsTheNearestSelectorDecide() {
    var placer = placer(node("h.mix").selects("H01M 8/00", "-H01M 8/10", "H01M 8/1018"));

    assertThat(nodesOf(placer, "", "H01M 8/18")).containsExactly("h.mix");
    assertThat(nodesOf(placer, "", "H01M 8/1016")).isEmpty();
    assertThat(placer.place(patent("", "H01M 8/1018")))
        .containsExactly(
            new Placement("h.mix", "H01M 8/1018", "H01M 8/1018", null, Via.CLASS, 0.9));
  }

  @Test
  void asksForAWordOnlyWhereTheSelectorDoes() {
    var placer =
        placer(node("h.word").selects("H01M 8/18", "~H01M 8/10").keywords("氢", "hydrogen"));

    assertThat(nodesOf(placer, "", "H01M 8/18")).containsExactly("h.word");
    assertThat(nodesOf(placer, "一种电池", "H01M 8/10")).isEmpty();
    assertThat(placer.place(patent("Hydrogen tank", "H01M 8/10")))
        .containsExactly(
            new Placement(
                "h.word", "~H01M 8/10", "H01M 8/10", "hydrogen", Via.CLASS_AND_WORD, 0.8));
  }

  @Test
  void namesTheFirstKeywordOfTheRowThatIsFound() {
    var placer = placer(node("h.word").selects("~H01M").keywords("氢", "燃料电池"));

    assertThat(placer.place(patent("燃料電池用氫氣", "H01M 8/10")).getFirst().word()).isEqualTo("氢");
  }

  @Test
  void keepsAPatentWithAnExcludeWordOff() {
    var placer = placer(node("b.target").selects("C12Q 1/68").excludes("育种", "plant"));

    assertThat(nodesOf(placer, "Screening of plants", "C12Q 1/68")).isEmpty();
    assertThat(nodesOf(placer, "Planting tumour cells", "C12Q 1/68")).containsExactly("b.target");
  }

  @Test
  void placesOnEveryNodeThatTakesIt() {
    var placer =
        placer(
            node("b.one").selects("H01M 8/10"),
            node("a.two").selects("H01M"),
            node("c.no").selects("C01B"));

    assertThat(nodesOf(placer, "", "H01M 8/10")).containsExactly("b.one", "a.two");
  }

  @Test
  void neverPlacesDesignsOrWhatHasNoSymbol() {
    var placer = placer(node("h.all").selects("H"));
    var design =
        new PatentText(
            List.of(new ClassAssignment(ClassScheme.LOCARNO, "09-01", true, null)), "酒瓶");

    assertThat(placer.place(design)).isEmpty();
    assertThat(placer.place(patent("hydrogen"))).isEmpty();
  }

  @Test
  void givesTheSurestReasonThenTheMainClassThenTheFirstSymbol() {
    var placer = placer(node("h.x").selects("~H01M 8/10", "H01M 8/18", "H01M 50/00").keywords("氢"));

    var byWordAndClass = placer.place(patent("氢", "H01M 8/10", "H01M 8/18"));
    var byMainClass = placer.place(patent("", "H01M 8/18", "H01M 50/00"));

    assertThat(byWordAndClass.getFirst().symbol()).isEqualTo("H01M 8/18");
    assertThat(byMainClass.getFirst().symbol()).isEqualTo("H01M 8/18");
  }

  @Test
  void doesNotDependOnTheOrderOfTheClasses() {
    var placer =
        placer(
            node("h.a").selects("H01M 8/00", "-H01M 8/10", "~H01M 8/12").keywords("氢"),
            node("h.b").selects("~H01M").keywords("电"),
            node("h.c").selects("=H01M 8/10", "H01M 8/18"));
    var symbols =
        List.of("H01M 8/10", "H01M 8/1018", "H01M 8/12", "H01M 8/18", "H01M 50/10", "H02J 3/00");
    var random = new Random(1);

    for (int round = 0; round < 500; round++) {
      var chosen = new ArrayList<>(symbols.subList(0, 1 + random.nextInt(symbols.size())));
      var classes = new ArrayList<>(patent("", chosen.toArray(String[]::new)).classes());
      var before = placer.place(new PatentText(classes, "氢电"));
      Collections.shuffle(classes, random);

      assertThat(placer.place(new PatentText(classes, "氢电"))).isEqualTo(before);
    }
  }

  private static Placer placer(NodeBuilder... nodes) {
    return Placer.of(built(nodes), List.of(), TREE);
  }

  private static List<String> nodesOf(Placer placer, String text, String... symbols) {
    return placer.place(patent(text, symbols)).stream().map(Placement::node).toList();
  }

  /// The first symbol is the main one.
  private static PatentText patent(String text, String... symbols) {
    return new PatentText(
        Stream.of(symbols)
            .map(s -> new ClassAssignment(ClassScheme.IPC, s, s.equals(symbols[0]), null))
            .toList(),
        SearchText.of(List.of(text)));
  }
}
