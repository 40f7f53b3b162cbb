package io.luopan.loaders.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSamplesTest {
  @TempDir Path folder;

  @Test
  void showsATableInItsOwnEncoding() throws IOException {
    var bytes = "申请号,标题\nCN1,一种装置\n".getBytes(Charset.forName("GB18030"));
    var path = Files.write(folder.resolve("a.csv"), bytes);

    var sample = FileSamples.of(InputFile.of(path));

    assertThat(sample.text()).hasValueSatisfying(text -> assertThat(text).contains("一种装置"));
    assertThat(sample.table()).hasValue(List.of(List.of("申请号", "标题"), List.of("CN1", "一种装置")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": 1}",
        "[\n  {\"id\": 1}]",
        "[]",
        "<?xml version=\"1.0\"?><a/>",
        "<?xml version=\"1.0\" encoding=\"-1UTF-8\"?><a/>"
      })
  void seesNoTableInMarkup(String text) throws IOException {
    var path = Files.writeString(folder.resolve("a.txt"), text);

    var sample = FileSamples.of(InputFile.of(path));

    assertThat(sample.table()).isEmpty();
    assertThat(sample.text()).hasValue(text);
  }

  @Test
  void readsXmlInTheEncodingItDeclares() throws IOException {
    var text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>Größe</a>";
    var bytes = text.getBytes(Charset.forName("ISO-8859-1"));
    var path = Files.write(folder.resolve("a.xml"), bytes);

    var sample = FileSamples.of(InputFile.of(path));

    assertThat(sample.text()).hasValue(text);
  }

  @Test
  void takesATextWithAnOpenQuotationMark() throws IOException {
    var path = Files.writeString(folder.resolve("a.txt"), "first line\n\"never closed\n");

    var sample = FileSamples.of(InputFile.of(path));

    assertThat(sample.table()).hasValue(List.of(List.of("first line")));
  }

  @Test
  void listsTheFilesOfAFolder() throws IOException {
    Files.createDirectories(folder.resolve("chains/pv"));
    Files.writeString(folder.resolve("chains/pv/nodes.csv"), "id\n");
    Files.writeString(folder.resolve("system.yaml"), "code: x\n");

    var sample = FileSamples.of(InputFile.of(folder));

    assertThat(sample.directory()).isTrue();
    assertThat(sample.text()).hasValue("chains/pv/nodes.csv\nsystem.yaml");
  }
}
