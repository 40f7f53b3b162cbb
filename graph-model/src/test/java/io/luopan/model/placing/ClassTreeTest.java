package io.luopan.model.placing;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.placing.ClassTree.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassTreeTest {
  @Test
  void goesUpByDotsAndNotByDigits() {
    var tree =
        ClassTree.empty()
            .with(
                List.of(
                    new Row("H01M 8/00", 0),
                    new Row("H01M 8/02", 1),
                    new Row("H01M 8/10", 1),
                    new Row("H01M 8/1004", 2),
                    new Row("H01M 8/1016", 2),
                    new Row("H01M 8/1018", 3),
                    new Row("H01M 8/12", 2)));

    assertThat(tree.ancestors("H01M 8/1018"))
        .containsExactly("H01M 8/1016", "H01M 8/10", "H01M 8/00", "H01M", "H01", "H");
    assertThat(tree.ancestors("H01M 8/12"))
        .containsExactly("H01M 8/10", "H01M 8/00", "H01M", "H01", "H");
  }

  @Test
  void putsAnUnlistedSymbolUnderItsMainGroup() {
    assertThat(ClassTree.shipped().ancestors("H01M 8/9999"))
        .containsExactly("H01M 8/00", "H01M", "H01", "H");
  }

  @Test
  void knowsTheGroupsTheShippedChainsSelectIn() {
    assertThat(ClassTree.shipped().ancestors("H01M 8/1018")).startsWith("H01M 8/1016", "H01M 8/10");
  }

  @Test
  void keepsTheListedPlaceWhenMoreSymbolsCome() {
    var ipc = ClassTree.empty().with(List.of(new Row("A01B 1/00", 0), new Row("A01B 1/02", 1)));

    var both =
        ipc.with(
            List.of(
                new Row("A01B 1/00", 0),
                new Row("A01B 1/01", 1),
                new Row("A01B 1/02", 2),
                new Row("A01B 1/021", 3)));

    assertThat(both.ancestors("A01B 1/02")).startsWith("A01B 1/00");
    assertThat(both.ancestors("A01B 1/021")).startsWith("A01B 1/02", "A01B 1/00");
  }

  @Test
  void startsAnewWithEachMainGroup() {
    var tree = ClassTree.empty().with(List.of(new Row("A01B 1/00", 0), new Row("A01B 3/02", 1)));

    assertThat(tree.ancestors("A01B 3/02")).containsExactly("A01B 3/00", "A01B", "A01", "A");
  }

  @Test
  void knowsNothingAboveWhatIsNoSymbol() {
    assertThat(ClassTree.empty().ancestors("not a symbol/1")).isEmpty();
  }
}
