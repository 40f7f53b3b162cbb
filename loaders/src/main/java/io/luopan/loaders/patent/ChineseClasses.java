package io.luopan.loaders.patent;

import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.LocarnoSymbol;
import io.luopan.model.load.LoadIssue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads class cells: IPC, CPC and Locarno symbols in every spelling and separation.
final class ChineseClasses {
  private final ClassReading reading = new ClassReading();

  /// The classes of a row, the main one first; what is no class becomes a note.
  List<ClassAssignment> read(ChineseRow row, List<LoadIssue> notes) {
    var found = new LinkedHashMap<String, ClassAssignment>();
    read(row, ChineseField.MAIN_CLASS, found, notes);
    read(row, ChineseField.CLASSES, found, notes);
    read(row, ChineseField.LOCARNO, found, notes);
    read(row, ChineseField.CPC, found, notes);
    return List.copyOf(found.values());
  }

  private void read(
      ChineseRow row,
      ChineseField field,
      Map<String, ClassAssignment> found,
      List<LoadIssue> notes) {
    for (var cell : row.cells(field)) {
      for (var value : ChineseLists.values(cell.text())) {
        var pieces = isSymbol(value, field) ? List.of(value) : pieces(value);
        for (var piece : pieces) {
          var scheme = scheme(piece, field);
          var parsed =
              scheme == ClassScheme.LOCARNO
                  ? locarno(piece, found.isEmpty())
                  : reading.read(piece, scheme, found.isEmpty());
          if (parsed.isPresent()) {
            var assignment = parsed.get();
            found.putIfAbsent(assignment.scheme() + assignment.symbol(), assignment);
          } else {
            notes.add(new UnreadCell(cell.heading(), piece, "no class of " + scheme));
          }
        }
      }
    }
  }

  private static ClassScheme scheme(String text, ChineseField field) {
    if (field == ChineseField.CPC) {
      return ClassScheme.CPC;
    }
    // The class of a design stands in the column of the main class: 09-01-B0367.
    boolean locarno = field == ChineseField.LOCARNO || Character.isDigit(text.charAt(0));
    return locarno ? ClassScheme.LOCARNO : ClassScheme.IPC;
  }

  private boolean isSymbol(String value, ChineseField field) {
    return scheme(value, field) == ClassScheme.LOCARNO || reading.parse(value).isPresent();
  }

  private static Optional<ClassAssignment> locarno(String text, boolean main) {
    return LocarnoSymbol.tryParse(text)
        .map(symbol -> new ClassAssignment(ClassScheme.LOCARNO, symbol.text(), main, null));
  }

  /// Parts symbols at blanks, but keeps `H01M 8/1004` and `H01M 8/10 (2006.01) I` together: a
  /// symbol begins with a section letter and two digits.
  private static List<String> pieces(String value) {
    var pieces = new ArrayList<String>();
    var current = new StringBuilder();
    for (var word : value.split("[\\s\\u3000]+")) {
      if (!current.isEmpty() && beginsSymbol(word)) {
        pieces.add(current.toString());
        current.setLength(0);
      }
      current.append(current.isEmpty() ? "" : " ").append(word);
    }
    pieces.add(current.toString());
    return pieces;
  }

  private static boolean beginsSymbol(String word) {
    return word.length() >= 3
        && Character.isLetter(word.charAt(0))
        && Character.isDigit(word.charAt(1))
        && Character.isDigit(word.charAt(2));
  }
}
