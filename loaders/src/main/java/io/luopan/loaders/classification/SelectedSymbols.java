package io.luopan.loaders.classification;

import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.IpcLevel;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.load.LoadIssue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the cells of a table that select patents by IPC symbols and keywords.
final class SelectedSymbols {
  private static final Pattern BETWEEN = Pattern.compile("[;；,，、|\\r\\n]+");
  private static final Pattern ALL_BELOW = Pattern.compile("\\s*/?\\s*[*＊]$");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[;；,，、|\\r\\n]+|\\s+(?i:or)\\s+|或");
  private static final Pattern COMBINED = Pattern.compile("\\s(?i:and|not|near)\\s|[*()（）]|且|非");

  /// A symbol, alone or with all below it.
  record Selected(String symbol, boolean subtree) {}

  private SelectedSymbols() {}

  /// `H01M10/*`, `H01M 10/00`, `H01M` and `H01M10/05*` select what is below, too; `H01M10/05` only
  /// itself. A text that is no symbol becomes a note.
  static List<Selected> read(String cell, List<LoadIssue> notes) {
    var found = new ArrayList<Selected>();
    for (var part : BETWEEN.split(cell)) {
      var text = part.strip();
      if (text.isEmpty()) {
        continue;
      }
      var bare = ALL_BELOW.matcher(text).replaceAll("");
      var symbol = IpcSymbol.tryParse(bare);
      if (symbol.isEmpty()) {
        notes.add(new BadSymbol(ClassScheme.IPC, text));
      } else {
        boolean subtree =
            bare.length() < text.length() || symbol.get().level() != IpcLevel.SUBGROUP;
        found.add(new Selected(symbol.get().text(), subtree));
      }
    }
    return found;
  }

  /// Words of which one is enough; empty where the cell combines words, which a concordance cannot
  /// say.
  static Optional<List<String>> keywords(String cell) {
    if (COMBINED.matcher(cell).find()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(BETWEEN_WORDS.split(cell))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList());
  }
}
