package io.luopan.loaders.classification;

import io.luopan.model.classification.IpcSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the parent of each symbol while symbols pass in scheme order: below a main group, dots
/// tell it, not digits.
final class DotTree {
  /// The symbols above the last one: a main group, then one a dot.
  private final List<IpcSymbol> above = new ArrayList<>();

  /// @param dots of a subgroup, null where the source does not tell; its main group then stands for
  /// the parent
  Optional<String> parent(IpcSymbol symbol, @Nullable Integer dots) {
    return switch (symbol.level()) {
      case SECTION -> Optional.empty();
      case CLASS -> Optional.of(symbol.text().substring(0, 1));
      case SUBCLASS -> Optional.of(symbol.text().substring(0, 3));
      case MAIN_GROUP -> {
        startAt(symbol);
        yield symbol.subclass().map(IpcSymbol::text);
      }
      case SUBGROUP -> Optional.of(parentOfSubgroup(symbol, dots).text());
    };
  }

  /// Dots that a symbol of this level has: 0 at a main group, none above it.
  static @Nullable Integer dots(IpcSymbol symbol, @Nullable Integer stated) {
    return switch (symbol.level()) {
      case MAIN_GROUP -> 0;
      case SUBGROUP -> stated == null || stated < 1 ? null : stated;
      default -> null;
    };
  }

  private IpcSymbol parentOfSubgroup(IpcSymbol symbol, @Nullable Integer dots) {
    var mainGroup = symbol.mainGroup().orElseThrow();
    if (above.isEmpty() || !above.getFirst().equals(mainGroup)) {
      startAt(mainGroup);
    }
    if (dots == null) {
      return mainGroup;
    }
    while (above.size() > dots) {
      above.removeLast();
    }
    var parent = above.getLast();
    above.add(symbol);
    return parent;
  }

  private void startAt(IpcSymbol mainGroup) {
    above.clear();
    above.add(mainGroup);
  }
}
