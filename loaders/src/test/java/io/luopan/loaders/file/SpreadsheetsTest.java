package io.luopan.loaders.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetsTest {
  @TempDir Path folder;

  @Test
  void readsNumbersDatesAndFormulasOfXlsxAsTexts() throws IOException {
    var file = xlsx();

    var rows = rows(file);

    assertThat(rows)
        .containsExactly(
            new TableRow(2, List.of("CN1", "20160708", "2016-07-08", "0.25", "")),
            new TableRow(4, List.of("CN2", "", "", "201610551889.1")));
  }

  @Test
  void choosesTheSheetWithTheHeader() throws IOException {
    var file = xlsx();

    try (var table = Tables.open(file, cells -> cells.contains("number"))) {
      assertThat(table.header().map(TableRow::number)).hasValue(1L);
    }
    assertThat(FileSamples.of(file).table().orElseThrow().getFirst()).contains("number", "rate");
  }

  @Test
  void readsNumbersDatesAndFormulasOfXlsAsTexts() throws IOException {
    var path = folder.resolve("table.xls");
    try (var workbook = new HSSFWorkbook();
        var out = Files.newOutputStream(path)) {
      var sheet = workbook.createSheet();
      var header = sheet.createRow(0);
      header.createCell(0).setCellValue("number");
      header.createCell(1).setCellValue("filed");
      var row = sheet.createRow(2);
      row.createCell(0).setCellValue(201610551889.1);
      var style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
      var date = row.createCell(1);
      date.setCellValue(LocalDate.of(2016, 7, 8));
      date.setCellStyle(style);
      row.createCell(2).setCellFormula("1+1");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(2));
      workbook.write(out);
    }

    var rows = rows(InputFile.of(path));

    assertThat(rows).containsExactly(new TableRow(3, List.of("201610551889.1", "2016-07-08", "2")));
  }

  @Test
  void saysThatAnImageIsNoSpreadsheet() throws IOException {
    var jpeg = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F'};
    var path = Files.write(folder.resolve("patents.xlsx"), jpeg);

    failsAs(path, ErrorCode.NOT_RECOGNIZED, "is a JPEG image, not a spreadsheet");
  }

  @Test
  void saysThatAWebPageIsNoSpreadsheet() throws IOException {
    var path = Files.writeString(folder.resolve("patents.xls"), "<html><table></table></html>");

    failsAs(path, ErrorCode.NOT_RECOGNIZED, "is an HTML page, not a spreadsheet");
  }

  @Test
  void noticesAnXlsxThatBreaksOff() throws IOException {
    var whole = Files.readAllBytes(xlsx().path());
    var path = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length * 2 / 3));

    failsAs(path, ErrorCode.TRUNCATED, "does not unpack");
  }

  @Test
  void refusesAnArchiveThatIsNoSpreadsheet() throws IOException {
    var path = folder.resolve("grants.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.putNextEntry(new ZipEntry("grants.xml"));
    }

    failsAs(path, ErrorCode.NOT_RECOGNIZED, "unpack it");
  }

  @Test
  void refusesAZipBombBeforeItIsParsed() throws IOException {
    var path = folder.resolve("bomb.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      write(zip, " ", 64 << 20);
    }

    failsAs(path, ErrorCode.TOO_LARGE, "ZIP bomb");
  }

  @Test
  void refusesASpreadsheetWithAPassword() throws IOException {
    var path = folder.resolve("locked.xlsx");
    try (var container = new POIFSFileSystem();
        var out = Files.newOutputStream(path)) {
      container.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
      container.writeFilesystem(out);
    }

    failsAs(path, ErrorCode.NOT_RECOGNIZED, "protected by a password");
  }

  @Test
  void readsNoExternalEntityOfASheet() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "hidden");
    var path = folder.resolve("hostile.xlsx");
    try (var whole = new java.util.zip.ZipFile(xlsx().path().toFile());
        var zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (var entry : java.util.Collections.list(whole.entries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        var text = new String(whole.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        zip.write(hostile(entry.getName(), text, secret).getBytes(StandardCharsets.UTF_8));
      }
    }

    var seen = org.assertj.core.api.Assertions.catchThrowable(() -> rows(InputFile.of(path)));

    if (seen == null) {
      assertThat(rows(InputFile.of(path)).toString()).doesNotContain("hidden");
    } else {
      assertThat(seen).isInstanceOf(UnreadableFileException.class);
    }
  }

  private static String hostile(String part, String text, Path secret) {
    if (!part.startsWith("xl/worksheets/sheet2")) {
      return text;
    }
    int end = text.indexOf("?>") + 2;
    var type = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri());
    var row =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c><c"
            + " r=\"B1\"/></row>";
    return text.substring(0, end) + type + text.substring(end).replace("<sheetData>", row);
  }

  private static void write(OutputStream out, String text, int bytes) throws IOException {
    var block = text.repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    for (int written = 0; written < bytes; written += block.length) {
      out.write(block);
    }
  }

  private static void failsAs(Path path, ErrorCode code, String part) {
    for (int i = 0; i < 2; i++) {
      boolean sampled = i == 0;
      assertThatThrownBy(
              () -> {
                if (sampled) {
                  FileSamples.of(InputFile.of(path));
                } else {
                  rows(InputFile.of(path));
                }
              })
          .isInstanceOfSatisfying(
              UnreadableFileException.class, e -> assertThat(e.issue().code()).isEqualTo(code))
          .hasMessageContaining(part);
    }
  }

  private static List<TableRow> rows(InputFile file) {
    try (var table = Tables.open(file, cells -> cells.contains("number"))) {
      return table.rows().toList();
    }
  }

  private InputFile xlsx() throws IOException {
    var path = folder.resolve("table.xlsx");
    try (var out = Files.newOutputStream(path);
        var workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("notes").value(0, 0, "see the next sheet");
      var sheet = workbook.newWorksheet("data");
      List.of("number", "day", "filed", "rate", "sum")
          .forEach(
              heading ->
                  sheet.value(
                      0,
                      List.of("number", "day", "filed", "rate", "sum").indexOf(heading),
                      heading));
      sheet.value(1, 0, "CN1");
      sheet.value(1, 1, 20160708);
      sheet.value(1, 2, LocalDate.of(2016, 7, 8));
      sheet.style(1, 2).format("yyyy-mm-dd").set();
      sheet.value(1, 3, 0.25);
      sheet.formula(1, 4, "1+1");
      sheet.value(3, 0, "CN2");
      sheet.value(3, 3, 201610551889.1);
    }
    return InputFile.of(path);
  }
}
