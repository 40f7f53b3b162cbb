package io.luopan.loaders.patent;

import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.classification.ParsedSymbol;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads symbols of IPC and CPC; they repeat from record to record, so those seen are remembered,
/// up to a bound.
public final class ClassReading {
  private static final int MOST_REMEMBERED = 100_000;

  private final Map<String, Optional<ParsedSymbol>> remembered = new HashMap<>();

  public Optional<ParsedSymbol> parse(String text) {
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(text, IpcSymbol::tryParseWithEdition);
  }

  public Optional<ClassAssignment> read(String text, ClassScheme scheme, boolean main) {
    return parse(text)
        .map(
            parsed ->
                new ClassAssignment(
                    scheme, parsed.symbol().text(), main, parsed.edition().orElse(null)));
  }
}
