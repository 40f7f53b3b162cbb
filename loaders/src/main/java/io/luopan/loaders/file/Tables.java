package io.luopan.loaders.file;

import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Opens tables of every kind — CSV, TSV and the like, XLSX, XLS — by what the file holds, not by
/// its name.
public final class Tables {
  private Tables() {}

  /// Opens the table whose header the predicate recognizes; without such a header, the first table.
  ///
  /// @throws UnreadableFileException when the file is no table, damaged, too large, or in no known
  /// encoding
  public static Table open(InputFile file, Predicate<List<String>> isHeader) {
    var sheets = sheets(file);
    try {
      return Table.open(sheets, isHeader);
    } catch (RuntimeException e) {
      sheets.close();
      throw e;
    }
  }

  /// The first rows, at most ten, of the sheet whose first rows are widest.
  static List<List<String>> sample(InputFile file) {
    try (var sheets = sheets(file)) {
      List<List<String>> widest = List.of();
      for (int i = 0; i < sheets.count(); i++) {
        try (var rows = sheets.open(i)) {
          var top = topUntilBroken(rows);
          widest = width(top) > width(widest) ? top : widest;
        }
      }
      return widest;
    }
  }

  /// What reads well of the first rows. A plain text may open a quotation and never close it, and
  /// of a table that breaks off the reading itself will say so: neither may hinder recognition.
  private static List<List<String>> topUntilBroken(Rows rows) {
    var top = new ArrayList<List<String>>();
    try {
      for (var row = rows.next(); row != null && top.size() < Table.TOP_ROWS; row = rows.next()) {
        if (!row.isBlank()) {
          top.add(row.cells());
        }
      }
    } catch (UnreadableFileException e) {
      if (e.issue().code() != ErrorCode.TRUNCATED) {
        throw e;
      }
    }
    return top;
  }

  private static long width(List<List<String>> rows) {
    return rows.stream()
        .mapToLong(row -> row.stream().filter(cell -> !cell.isBlank()).count())
        .max()
        .orElse(0);
  }

  private static Sheets sheets(InputFile file) {
    var head = head(file);
    var format = FileFormat.of(head);
    return switch (format) {
      case EMPTY -> throw new UnreadableFileException(new EmptyFile(file.name()));
      case ZIP -> new XlsxSheets(file.unpacked());
      case OLE2 -> new XlsSheets(file.unpacked());
      case TEXT -> new TextSheets(file, Dialect.of(headText(file, head)));
      default -> throw new UnreadableFileException(WrongFileFormat.of(file.name(), format));
    };
  }

  /// The beginning as text; a byte order mark is left out.
  static String headText(InputFile file, byte[] head) {
    var encoding = Encodings.of(file);
    var text = new String(head, encoding.charset());
    return encoding.markBytes() > 0 && text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static byte[] head(InputFile file) {
    try (var in = file.open()) {
      return in.readNBytes(Encodings.LOOKED_AT_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
