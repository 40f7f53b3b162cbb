package io.luopan.loaders.patent;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.patent.PatentFact;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One table in every format and encoding, and the real files where they are at hand.
class ChineseExportFilesTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("专利名称", "申请号", "申请人", "申请日"),
          List.of("一种储能电池的散热装置", "CN201610551889.1", "泰安甲有限公司", "2016-07-08"),
          List.of("一种方法, 及其\"装置\"", "CN201610003217.7", "山东乙大学;张三", "20160104"));

  private final ChineseExportSource source = new ChineseExportSource();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ',', ''",
    "UTF-8, ',', BOM",
    "UTF-8, '\t', ''",
    "UTF-8, ';', BOM",
    "GB18030, ',', ''",
    "GB18030, '\t', ''",
    "GB18030, ';', ''",
    "UTF-16LE, ',', BOM",
    "UTF-16BE, '\t', BOM",
    "UTF-16LE, '\t', ''",
    "UTF-16BE, ',', ''"
  })
  void readsTheSameFromEveryTextForm(String encoding, String separator, String mark)
      throws IOException {
    var text = new StringBuilder(mark.isEmpty() ? "" : "\uFEFF");
    for (var row : ROWS) {
      var cells = row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList();
      text.append(String.join(separator, cells)).append("\r\n");
    }
    var bytes = text.toString().getBytes(Charset.forName(encoding));
    var file = InputFile.of(Files.write(folder.resolve("export.csv"), bytes));

    isWholeTable(file);
  }

  @Test
  void readsTheSameFromXlsx() throws IOException {
    var path = folder.resolve("export.xlsx");
    try (var out = Files.newOutputStream(path);
        var workbook = new Workbook(out, "test", "1.0")) {
      var sheet = workbook.newWorksheet("1");
      for (int i = 0; i < ROWS.size(); i++) {
        for (int j = 0; j < ROWS.get(i).size(); j++) {
          sheet.value(i, j, ROWS.get(i).get(j));
        }
      }
    }

    isWholeTable(InputFile.of(path));
  }

  @Test
  void readsTheSameFromXls() throws IOException {
    var path = folder.resolve("export.xls");
    try (var out = Files.newOutputStream(path);
        var workbook = new HSSFWorkbook()) {
      var sheet = workbook.createSheet();
      for (int i = 0; i < ROWS.size(); i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < ROWS.get(i).size(); j++) {
          row.createCell(j).setCellValue(ROWS.get(i).get(j));
        }
      }
      workbook.write(out);
    }

    isWholeTable(InputFile.of(path));
  }

  private void isWholeTable(InputFile file) {
    assertThat(source.recognize(FileSamples.of(file)).confidence()).isGreaterThan(50);
    var patents = patents(file);
    assertThat(patents)
        .extracting(patent -> patent.titles().getFirst().text())
        .containsExactly("一种储能电池的散热装置", "一种方法, 及其\"装置\"");
    assertThat(patents)
        .extracting(patent -> String.valueOf(patent.filedOn()))
        .containsExactly("2016-07-08", "2016-01-04");
    assertThat(patents).extracting(patent -> patent.parties().size()).containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "taian_patents_even.xlsx, 3692",
    "taian_patents_gb18030.csv, 923",
    "sipo_full_columns_a.xlsx, 100",
    "shenzhen_university_2017.xls, 110",
    "gazette_titles_a.xlsx, 1500"
  })
  void readsEveryRowOfTheRealFiles(String name, int rows) {
    var file = real(name);

    var patents = patents(file);

    assertThat(source.recognize(FileSamples.of(file)).confidence()).isGreaterThan(50);
    assertThat(patents).hasSize(rows);
    assertThat(patents).allMatch(patent -> !patent.titles().isEmpty());
  }

  @Test
  void readsClassesAndApplicantsOfTheRealFiles() {
    var patents = patents(real("taian_patents_even.xlsx"));

    var classes = patents.stream().flatMap(patent -> patent.classes().stream()).toList();

    assertThat(classes).filteredOn(c -> c.scheme() == ClassScheme.IPC).hasSize(3615);
    assertThat(classes).filteredOn(c -> c.scheme() == ClassScheme.LOCARNO).hasSize(77);
    assertThat(patents)
        .filteredOn(patent -> patent.parties().getFirst().rawName().equals("山东农业大学"))
        .hasSize(220);
  }

  private List<PatentFact> patents(InputFile file) {
    try (var parsed = source.read(file)) {
      return parsed
          .map(Parsed.Accepted.class::cast)
          .map(accepted -> (PatentFact) accepted.facts().getFirst())
          .toList();
    }
  }

  private static InputFile real(String name) {
    var path =
        Path.of(System.getProperty("luopan.root"))
            .resolveSibling("shared/data/cn_patent_exports/" + name);
    Assumptions.assumeTrue(Files.exists(path), "The shared data is not here.");
    return InputFile.of(path);
  }
}
