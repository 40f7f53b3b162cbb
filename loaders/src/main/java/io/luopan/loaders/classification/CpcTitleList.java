package io.luopan.loaders.classification;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TextLines;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.load.SourcePosition;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lines of symbol, level and English title in scheme order: the level is empty above the main
/// groups, 0 at one, else the dots.
final class CpcTitleList {
  private final String file;
  private final DotTree tree = new DotTree();
  private long line;

  private CpcTitleList(String file) {
    this.file = file;
  }

  static Stream<Parsed> read(InputFile file) {
    return TextLines.of(file).flatMap(new CpcTitleList(file.name())::symbol);
  }

  private Stream<Parsed> symbol(String text) {
    line++;
    if (text.isBlank()) {
      return Stream.empty();
    }
    var at = new SourcePosition(file, SourcePosition.Unit.LINE, line);
    var cells = text.split("\t", 3);
    var symbol = IpcSymbol.tryParse(cells[0]);
    if (symbol.isEmpty()) {
      return Stream.of(new Parsed.Rejected(at, new BadSymbol(ClassScheme.CPC, cells[0]), text));
    }
    var level = cells.length > 1 ? cells[1].strip() : "";
    if (!level.matches("1?[0-9]|20|")) {
      return Stream.of(new Parsed.Rejected(at, new IpcBadDepth(symbol.get().text(), level), text));
    }
    var title = cells.length > 2 ? cells[2].strip() : "";
    return Stream.of(new Parsed.Accepted(at, fact(symbol.get(), dots(level), title)));
  }

  private static @Nullable Integer dots(String level) {
    return level.isEmpty() ? null : Integer.valueOf(level);
  }

  private ClassSymbolFact fact(IpcSymbol symbol, @Nullable Integer stated, String title) {
    var dots = DotTree.dots(symbol, stated);
    return new ClassSymbolFact(
        ClassScheme.CPC,
        symbol.text(),
        title.isEmpty() ? List.of() : List.of(LocalizedText.en(title)),
        tree.parent(symbol, dots).orElse(null),
        dots,
        null);
  }
}
