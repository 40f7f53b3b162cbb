package io.luopan.loaders.file;

import io.luopan.loaders.source.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// An XLSX workbook, its rows streamed; shared texts are held in memory.
final class XlsxSheets implements Sheets {
  private final String file;
  private final ReadableWorkbook workbook;
  private final List<Sheet> sheets;

  XlsxSheets(InputFile input) {
    file = input.name();
    XlsxArchive.check(input);
    try {
      workbook = new ReadableWorkbook(input.path().toFile(), new ReadingOptions(true, true));
      sheets = workbook.getSheets().toList();
    } catch (IOException | RuntimeException e) {
      throw damaged(file, e);
    }
  }

  /// The reader answers damaged parts with many kinds of runtime exceptions.
  private static UnreadableFileException damaged(String file, Exception cause) {
    return new UnreadableFileException(
        new BrokenOff(file, "the spreadsheet (XLSX) inside cannot be parsed"), cause);
  }

  @Override
  public int count() {
    return sheets.size();
  }

  @Override
  public Rows open(int sheet) {
    try {
      return new XlsxRows(file, sheets.get(sheet).openStream());
    } catch (IOException | RuntimeException e) {
      throw damaged(file, e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class XlsxRows implements Rows {
    private final String file;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    XlsxRows(String file, Stream<Row> stream) {
      this.file = file;
      this.stream = stream;
      this.rows = stream.iterator();
    }

    @Override
    public @Nullable TableRow next() {
      try {
        if (!rows.hasNext()) {
          return null;
        }
        var row = rows.next();
        var cells = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
          cells.add(text(row.getOptionalCell(i).orElse(null)));
        }
        return new TableRow(row.getRowNum(), cells);
      } catch (RuntimeException e) {
        throw damaged(file, e);
      }
    }

    private static String text(@Nullable Cell cell) {
      if (cell == null) {
        return "";
      }
      if (cell.getType() == CellType.NUMBER) {
        var format = cell.getDataFormatString();
        var id = cell.getDataFormatId();
        boolean date = CellTexts.isDateFormat(id == null ? 0 : id, format == null ? "" : format);
        return date ? CellTexts.of(cell.asDate()) : CellTexts.of(cell.asNumber());
      }
      // Of a formula, the value that was computed last.
      var text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
      return text == null ? "" : text;
    }

    @Override
    public void close() {
      stream.close();
    }
  }
}
