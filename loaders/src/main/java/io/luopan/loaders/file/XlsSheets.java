package io.luopan.loaders.file;

import io.luopan.loaders.source.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// A workbook of Excel 97 to 2003, held in memory: at most 65,536 rows a sheet.
final class XlsSheets implements Sheets {
  private static final long LARGEST_BYTES = 100L << 20;

  private final HSSFWorkbook workbook;

  XlsSheets(InputFile input) {
    var file = input.name();
    if (input.sizeBytes() > LARGEST_BYTES) {
      var what = "an XLS file may have %,d MB".formatted(LARGEST_BYTES >> 20);
      throw new UnreadableFileException(new BeyondLimit(file, what, "save it as XLSX or CSV"));
    }
    try (var container = new POIFSFileSystem(input.path().toFile(), true)) {
      var root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw locked(file, null);
      }
      if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
        throw new UnreadableFileException(WrongFileFormat.of(file, FileFormat.OLE2));
      }
      workbook = new HSSFWorkbook(container, false);
    } catch (EncryptedDocumentException e) {
      throw locked(file, e);
    } catch (OldExcelFormatException e) {
      throw new UnreadableFileException(
          new WrongFileFormat(
              file,
              "a workbook of Excel 95 or older",
              "an XLS or XLSX spreadsheet",
              "save it as XLSX"),
          e);
    } catch (IOException e) {
      throw damaged(file, e);
    } catch (UnreadableFileException e) {
      throw e;
    } catch (RuntimeException e) {
      // POI answers damaged records with many kinds of runtime exceptions.
      throw damaged(file, e);
    }
  }

  private static UnreadableFileException locked(String file, @Nullable Exception cause) {
    return new UnreadableFileException(
        new WrongFileFormat(
            file,
            "protected by a password",
            "an open spreadsheet",
            "save it without the password and load it again"),
        cause);
  }

  private static UnreadableFileException damaged(String file, Exception cause) {
    return new UnreadableFileException(
        new BrokenOff(file, "the spreadsheet (XLS) inside cannot be parsed"), cause);
  }

  @Override
  public int count() {
    return workbook.getNumberOfSheets();
  }

  @Override
  public Rows open(int sheet) {
    return new XlsRows(workbook.getSheetAt(sheet));
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class XlsRows implements Rows {
    private final HSSFSheet sheet;
    private int index;

    XlsRows(HSSFSheet sheet) {
      this.sheet = sheet;
    }

    @Override
    public @Nullable TableRow next() {
      while (index <= sheet.getLastRowNum()) {
        var row = sheet.getRow(index++);
        if (row != null) {
          return new TableRow(index, cells(row));
        }
      }
      return null;
    }

    private static ArrayList<String> cells(HSSFRow row) {
      var cells = new ArrayList<String>();
      for (int i = 0; i < row.getLastCellNum(); i++) {
        var cell = row.getCell(i);
        cells.add(cell == null ? "" : text(cell));
      }
      return cells;
    }

    private static String text(Cell cell) {
      var type =
          cell.getCellType() == CellType.FORMULA
              ? cell.getCachedFormulaResultType()
              : cell.getCellType();
      return switch (type) {
        case STRING -> cell.getStringCellValue();
        case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
        case NUMERIC ->
            DateUtil.isCellDateFormatted(cell)
                ? CellTexts.of(cell.getLocalDateTimeCellValue())
                : CellTexts.of(cell.getNumericCellValue());
        case FORMULA, BLANK, ERROR, _NONE -> "";
      };
    }

    @Override
    public void close() {
      // The workbook is in memory; there is nothing to let go.
    }
  }
}
