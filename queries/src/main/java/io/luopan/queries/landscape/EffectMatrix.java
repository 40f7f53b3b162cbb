package io.luopan.queries.landscape;

import io.luopan.queries.RefusedException;
import io.luopan.queries.measure.Share;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.search.SearchText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// By what means patents reach what effect, and where nobody has tried.
///
/// @param cells all, row by row
/// @param patents and families that have a title or an abstract, of which all else is counted
/// @param untold patents that have neither
/// @param lastYear the newest complete year
public record EffectMatrix(
    List<Heading> rows,
    List<Heading> columns,
    List<Cell> cells,
    long patents,
    long families,
    long untold,
    int lastYear,
    TableMethod method)
    implements LandscapeTable {

  /// A means or an effect, known by any of its words or chain nodes.
  ///
  /// @param words each of one word or several that must all occur
  /// @param nodes ids of chain nodes
  public record Term(String name, List<String> words, List<String> nodes) {
    private static final int MOST_WORDS = 20;
    private static final int LONGEST = 60;

    public Term {
      words = List.copyOf(words);
      nodes = List.copyOf(nodes);
      if (words.isEmpty() && nodes.isEmpty()) {
        throw RefusedException.badInput("'%s' has neither words nor nodes.".formatted(name));
      }
      if (words.size() + nodes.size() > MOST_WORDS) {
        throw RefusedException.limit(
            "'%s' has more than %d words and nodes.".formatted(name, MOST_WORDS));
      }
      for (var word : words) {
        if (word.length() > LONGEST) {
          throw RefusedException.limit(
              "A word of '%s' is longer than %d letters.".formatted(name, LONGEST));
        }
        if (SearchText.words(word).isEmpty()) {
          throw RefusedException.badInput("There is no word in '%s'.".formatted(word));
        }
      }
    }

    /// The words that must all occur, of each alternative.
    List<List<String>> alternatives() {
      return words.stream().map(SearchText::words).toList();
    }

    PatentFilter where() {
      var any =
          Stream.concat(
              words.stream().map(word -> PatentFilter.builder().text(word).build()),
              nodes.stream().map(id -> PatentFilter.builder().chainNode(List.of(id)).build()));
      return PatentFilter.builder().or(any.toList()).build();
    }
  }

  /// All that there is of one means or effect.
  public record Heading(String name, long patents, long families) {}

  /// Patents that tell of both.
  ///
  /// @param row its place, from 0
  /// @param newest families filed in the newest complete year, of all its families
  /// @param expected families if means and effects were independent: row × column / all
  /// @param whiteSpot whether it is empty though row and column are not
  public record Cell(
      int row,
      int column,
      Term means,
      Term effect,
      long patents,
      long families,
      Share newest,
      @Nullable Double expected,
      boolean whiteSpot) {}
}
