package io.luopan.queries.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.queries.search.Highlights.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {

  @Test
  void findsWordsHoweverTheyAreWritten() {
    var found = Highlights.of("title", "一種燃料電池的ＳＴＡＣＫ", List.of("燃料电池", "stack")).orElseThrow();

    assertThat(found.fragment()).isEqualTo("一種燃料電池的ＳＴＡＣＫ");
    assertThat(found.ranges()).containsExactly(new Range(2, 4), new Range(7, 5));
  }

  @Test
  void cutsAPieceOutOfALongText() {
    var found =
        Highlights.of("abstract", "x".repeat(100) + "氢能" + "y".repeat(100), List.of("氢能"))
            .orElseThrow();

    assertThat(found.fragment()).hasSize(82);
    assertThat(found.fragment().substring(found.ranges().getFirst().start())).startsWith("氢能");
  }

  @Test
  void isEmptyWhereNothingIsFound() {
    assertThat(Highlights.of("title", "太阳能", List.of("氢能"))).isEmpty();
    assertThat(Highlights.of("title", null, List.of("氢能"))).isEmpty();
  }
}
