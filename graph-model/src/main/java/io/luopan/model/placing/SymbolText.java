package io.luopan.model.placing;

import java.util.List;
import java.util.regex.Pattern;

/// The levels above a subgroup that stand in an IPC or CPC symbol's text itself.
final class SymbolText {
  private static final Pattern MAIN_GROUP_ALONE = Pattern.compile("[A-HY]\\d\\d[A-Z] \\d+");
  private static final Pattern SYMBOL =
      Pattern.compile("[A-HY](?:\\d\\d(?:[A-Z](?: \\d{1,4}/\\d{2,6})?)?)?");

  private SymbolText() {}

  /// `H01L 21` stands for the subtree of `H01L 21/00`; other symbols stay.
  static String rootOf(String symbol) {
    return MAIN_GROUP_ALONE.matcher(symbol).matches() ? symbol + "/00" : symbol;
  }

  /// Main group, subclass, class and section above a symbol, nearest first; none above what is
  /// no symbol.
  static List<String> above(String symbol) {
    if (!SYMBOL.matcher(symbol).matches()) {
      return List.of();
    }
    return switch (symbol.length()) {
      case 1 -> List.of();
      case 3 -> List.of(symbol.substring(0, 1));
      case 4 -> List.of(symbol.substring(0, 3), symbol.substring(0, 1));
      default -> {
        var levels =
            List.of(symbol.substring(0, 4), symbol.substring(0, 3), symbol.substring(0, 1));
        yield symbol.endsWith("/00")
            ? levels
            : List.of(mainGroupOf(symbol), levels.get(0), levels.get(1), levels.get(2));
      }
    };
  }

  static String mainGroupOf(String symbol) {
    return symbol.substring(0, symbol.indexOf('/')) + "/00";
  }
}
