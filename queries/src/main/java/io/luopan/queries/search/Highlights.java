package io.luopan.queries.search;

import io.luopan.model.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the words of a query in a stored text, however width, case and character form differ.
public final class Highlights {
  private static final int AROUND = 40;

  private Highlights() {}

  /// A piece of a field's text, and where in it the words stand.
  public record Highlight(String field, String fragment, List<Range> ranges) {}

  /// Offset and length in UTF-16 units.
  public record Range(int start, int length) {}

  /// The piece around the first word found; empty when none is.
  public static Optional<Highlight> of(String field, @Nullable String text, List<String> words) {
    if (text == null) {
      return Optional.empty();
    }
    var folded = new StringBuilder();
    var origins = new ArrayList<Integer>();
    for (int i = 0; i < text.length(); i++) {
      var piece =
          Character.isWhitespace(text.charAt(i)) ? " " : Folding.fold(text.substring(i, i + 1));
      folded.append(piece);
      for (int k = 0; k < piece.length(); k++) {
        origins.add(i);
      }
    }
    var ranges = new ArrayList<Range>();
    for (var word : words) {
      int at = folded.indexOf(word);
      while (at >= 0) {
        int start = origins.get(at);
        ranges.add(new Range(start, origins.get(at + word.length() - 1) + 1 - start));
        at = folded.indexOf(word, at + word.length());
      }
    }
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    ranges.sort(java.util.Comparator.comparingInt(Range::start));
    int from = Math.max(0, ranges.getFirst().start() - AROUND);
    int to =
        Math.min(text.length(), ranges.getFirst().start() + ranges.getFirst().length() + AROUND);
    return Optional.of(
        new Highlight(
            field,
            text.substring(from, to),
            ranges.stream()
                .filter(range -> range.start() >= from && range.start() + range.length() <= to)
                .map(range -> new Range(range.start() - from, range.length()))
                .toList()));
  }
}
