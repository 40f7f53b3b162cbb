package io.luopan.queries.patent;

import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.text.Folding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A class symbol as a filter means it, with all below it: coarse levels by the text they begin
/// with, a subgroup by the tree of the loaded scheme.
///
/// @param prefix absent for a subgroup
record ClassScope(String symbol, @Nullable String prefix) {

  static ClassScope of(String text) {
    var symbol =
        IpcSymbol.tryParse(text)
            .map(IpcSymbol::toString)
            .orElseGet(() -> Folding.fold(text).toUpperCase(Locale.ROOT).strip());
    if (symbol.length() <= 4 || symbol.indexOf('/') < 0) {
      return new ClassScope(symbol, symbol);
    }
    return symbol.endsWith("/00")
        ? new ClassScope(symbol, symbol.substring(0, symbol.length() - 2))
        : new ClassScope(symbol, null);
  }
}
