package io.luopan.loaders.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.ErrorCode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTablesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";", "|"})
  void findsTheSeparator(String separator) throws IOException {
    var text = "number,title,names\nCN1,\"a; b | c, d\te\",x\nCN2,y,z\n";
    var file = file(text.replace(",", separator).replace("c" + separator + " d", "c, d"));

    var rows = rows(file);

    assertThat(rows.getFirst().cells()).hasSize(3);
    assertThat(rows.getFirst().cell(0)).isEqualTo("CN1");
    assertThat(rows.getLast().cells()).containsExactly("CN2", "y", "z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsEveryLineEnd(String lineEnd) throws IOException {
    var file = file("a,b" + lineEnd + "1,2" + lineEnd + "3,4" + lineEnd);

    var rows = rows(file);

    assertThat(rows)
        .containsExactly(new TableRow(2, List.of("1", "2")), new TableRow(3, List.of("3", "4")));
  }

  @Test
  void keepsQuotesLineEndsAndSeparatorsInsideACell() throws IOException {
    var file = file("a,b\n\"says \"\"yes\"\",\nand no\",2\n");

    var rows = rows(file);

    assertThat(rows).containsExactly(new TableRow(2, List.of("says \"yes\",\nand no", "2")));
  }

  @Test
  void countsRowsAsASpreadsheetDoesAndPassesOverBlankOnes() throws IOException {
    var file = file("a,b\n1,2\n\n , \n3,4\n");

    var rows = rows(file);

    assertThat(rows).extracting(TableRow::number).containsExactly(2L, 5L);
  }

  @Test
  void findsAHeaderBelowATitle() throws IOException {
    var file = file("Patents of 2016,\nmade by hand,\nnumber,title\nCN1,x\n");

    try (var table = Tables.open(file, cells -> cells.contains("number"))) {
      assertThat(table.header()).hasValue(new TableRow(3, List.of("number", "title")));
      assertThat(table.rows()).containsExactly(new TableRow(4, List.of("CN1", "x")));
    }
  }

  @Test
  void keepsATextBehindAClosingQuotationMark() throws IOException {
    var file = file("a,b\n\"1\"st,2\n");

    var rows = rows(file);

    assertThat(rows.getFirst().cell(0)).contains("1").contains("st");
  }

  @Test
  void noticesAFileThatEndsInsideAQuotedCell() throws IOException {
    var file = file("a,b\n1,2\n3,\"and then");

    assertThatThrownBy(() -> rows(file))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.TRUNCATED))
        .hasMessageContaining("row 3");
  }

  @Test
  void refusesALineOfAGigabyteAfterItsFirstMegabytes() throws IOException {
    var path = file("a,b\n1,2\n").path();
    // A file with a hole: its zero bytes take no room on the disk.
    try (var sparse = new RandomAccessFile(path.toFile(), "rw")) {
      sparse.seek(1L << 30);
      sparse.write('\n');
    }

    assertThatThrownBy(() -> rows(new InputFile(path, "UTF-8")))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.TOO_LARGE))
        .hasMessageContaining("row 3");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    var file = file("");

    assertThatThrownBy(() -> rows(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("the file is empty");
  }

  private static List<TableRow> rows(InputFile file) {
    try (var table = Tables.open(file, cells -> cells.size() > 1)) {
      return table.rows().toList();
    }
  }

  private InputFile file(String text) throws IOException {
    return InputFile.of(Files.writeString(folder.resolve("table.csv"), text));
  }
}
