package io.luopan.loaders.classification;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TextLines;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.load.SourcePosition;
import java.util.List;
import java.util.stream.Stream;

/// Lines of a symbol, a tab and its dots, in scheme order; a first line of headings is passed over.
final class IpcTable {
  private final String file;
  private final DotTree tree = new DotTree();
  private long line;

  private IpcTable(String file) {
    this.file = file;
  }

  static Stream<Parsed> read(InputFile file) {
    return TextLines.of(file).flatMap(new IpcTable(file.name())::symbol);
  }

  private Stream<Parsed> symbol(String text) {
    line++;
    if (text.isBlank() || line == 1 && text.startsWith("symbol\t")) {
      return Stream.empty();
    }
    var at = new SourcePosition(file, SourcePosition.Unit.LINE, line);
    var cells = text.split("\t", -1);
    var symbol = IpcSymbol.tryParse(cells[0]);
    if (symbol.isEmpty()) {
      return Stream.of(new Parsed.Rejected(at, new BadSymbol(ClassScheme.IPC, cells[0]), text));
    }
    var depth = cells.length > 1 ? cells[1].strip() : "";
    if (!depth.matches("1?[0-9]|20")) {
      return Stream.of(new Parsed.Rejected(at, new IpcBadDepth(symbol.get().text(), depth), text));
    }
    var dots = DotTree.dots(symbol.get(), Integer.valueOf(depth));
    return Stream.of(
        new Parsed.Accepted(
            at,
            new ClassSymbolFact(
                ClassScheme.IPC,
                symbol.get().text(),
                List.of(),
                tree.parent(symbol.get(), dots).orElse(null),
                dots,
                null)));
  }
}
