package io.luopan.queries.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.landscape.EffectMatrix.Cell;
import io.luopan.queries.landscape.EffectMatrix.Heading;
import io.luopan.queries.landscape.EffectMatrix.Term;
import io.luopan.queries.measure.Share;
import io.luopan.queries.patent.PatentFilter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// Every number was counted by hand in `effects-graph.cypher`.
@WithGraph
class EffectMatrixIT {
  private static final Landscape ALL = new Landscape(PatentFilter.ALL, LocalDate.of(2024, 1, 1), 3);
  private static final Term CATALYST = words("催化剂", "催化剂", "Catalyst");
  private static final Term SEPARATOR = words("隔膜", "隔膜");
  private static final Term BOTTLE = new Term("储氢瓶", List.of(), List.of("chain-node/c.store"));
  private static final Term COST = words("成本", "降低成本", "lowers cost");
  private static final Term LIFE = words("寿命", "延长寿命");
  private static final Term SAFETY = words("安全", "安全");
  private static Questions questions;
  private static EffectMatrix matrix;

  @BeforeAll
  static void load(Driver driver) {
    questions = SmallGraph.load(driver, EffectMatrixIT.class, "effects-graph.cypher");
    matrix =
        questions
            .landscapes()
            .effectMatrix(ALL, List.of(CATALYST, SEPARATOR, BOTTLE), List.of(COST, LIFE, SAFETY));
  }

  @Test
  void countsRowsAndColumnsOfPatentsWithAText() {
    assertThat(matrix.patents()).isEqualTo(6);
    assertThat(matrix.families()).isEqualTo(5);
    assertThat(matrix.untold()).isEqualTo(1);
    assertThat(matrix.lastYear()).isEqualTo(2021);
    assertThat(matrix.rows())
        .containsExactly(
            new Heading("催化剂", 2, 1), new Heading("隔膜", 1, 1), new Heading("储氢瓶", 2, 2));
    assertThat(matrix.columns())
        .containsExactly(new Heading("成本", 2, 1), new Heading("寿命", 2, 2), new Heading("安全", 0, 0));
  }

  @Test
  void tellsWhiteSpotsFromCellsInWhichNothingWasToBeExpected() {
    assertThat(matrix.cells())
        .containsExactly(
            new Cell(0, 0, CATALYST, COST, 2, 1, Share.of(1, 1), 0.2, false),
            new Cell(0, 1, CATALYST, LIFE, 0, 0, Share.of(0, 0), 0.4, true),
            new Cell(0, 2, CATALYST, SAFETY, 0, 0, Share.of(0, 0), 0.0, false),
            new Cell(1, 0, SEPARATOR, COST, 0, 0, Share.of(0, 0), 0.2, true),
            new Cell(1, 1, SEPARATOR, LIFE, 1, 1, Share.of(1, 1), 0.4, false),
            new Cell(1, 2, SEPARATOR, SAFETY, 0, 0, Share.of(0, 0), 0.0, false),
            new Cell(2, 0, BOTTLE, COST, 0, 0, Share.of(0, 0), 0.4, true),
            new Cell(2, 1, BOTTLE, LIFE, 1, 1, Share.of(0, 1), 0.8, false),
            new Cell(2, 2, BOTTLE, SAFETY, 0, 0, Share.of(0, 0), 0.0, false));
  }

  @Test
  void opensEveryCellToExactlyItsPatents() {
    var drill = new DrillDown(ALL);
    var selections = matrix.cells().stream().map(drill::effect).toList();

    var counts = questions.patentPages().counts(selections);

    for (int i = 0; i < selections.size(); i++) {
      assertThat(Objects.requireNonNull(counts.get(selections.get(i))).value())
          .isEqualTo(matrix.cells().get(i).patents());
    }
  }

  @Test
  void expectsNothingOfNothing() {
    var none =
        new Landscape(
            PatentFilter.builder().holder(List.of("holder/nobody")).build(), ALL.asOf(), 3);

    var cell =
        questions
            .landscapes()
            .effectMatrix(none, List.of(SEPARATOR), List.of(LIFE))
            .cells()
            .getFirst();

    assertThat(cell.expected()).isNull();
    assertThat(cell.whiteSpot()).isFalse();
  }

  @Test
  void refusesMatricesWithoutEndOrWords() {
    var landscapes = questions.landscapes();
    var many = Collections.nCopies(21, SAFETY);

    assertThatThrownBy(() -> landscapes.effectMatrix(ALL, many, List.of(COST)))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> landscapes.effectMatrix(ALL, List.of(), List.of(COST)))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> words("nothing", "，")).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> words("long", "x".repeat(61))).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> new Term("many", Collections.nCopies(21, "x"), List.of()))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> new Term("none", List.of(), List.of()))
        .isInstanceOf(RefusedException.class);
  }

  private static Term words(String name, String... words) {
    return new Term(name, List.of(words), List.of());
  }
}
