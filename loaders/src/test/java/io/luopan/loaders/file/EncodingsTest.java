package io.luopan.loaders.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.ErrorCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
  private static final String TEXT = "申请号,专利名称\nCN201610551889.1,一种储能电池的散热装置\n";
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void readsChineseInEveryEncodingWithoutAMark(String name) throws IOException {
    var file = file(TEXT.getBytes(Charset.forName(name)));

    var read = read(file);

    assertThat(read).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void leavesTheByteOrderMarkOut(String name) throws IOException {
    var file = file(("\uFEFF" + TEXT).getBytes(Charset.forName(name)));

    var read = read(file);

    assertThat(read).isEqualTo(TEXT);
  }

  @Test
  void findsTheEncodingBehindALongPlainBeginning() throws IOException {
    var plain = "a,b\n".repeat(50_000);
    var file = file((plain + TEXT).getBytes(GB18030));

    var read = read(file);

    assertThat(read).isEqualTo(plain + TEXT);
  }

  @Test
  void refusesATextThatIsNeitherUtf8NorChinese() throws IOException {
    var file = file("Größe;Höhe;Übermaß\n".getBytes(StandardCharsets.ISO_8859_1));

    var asked = assertThatThrownBy(() -> read(file));

    failsAs(asked, ErrorCode.BAD_ENCODING, "neither as UTF-8 nor as GB18030");
  }

  @Test
  void readsItWhenTheEncodingIsNamed() throws IOException {
    var path = file("Größe\n".getBytes(StandardCharsets.ISO_8859_1)).path();

    var read = read(new InputFile(path, "ISO-8859-1"));

    assertThat(read).isEqualTo("Größe\n");
  }

  @Test
  void namesTheByteThatDoesNotFitTheNamedEncoding() throws IOException {
    var path = file(("abc\n" + TEXT).getBytes(GB18030)).path();

    var asked = assertThatThrownBy(() -> read(new InputFile(path, "UTF-8")));

    failsAs(asked, ErrorCode.BAD_ENCODING, "offset 4 ");
  }

  @Test
  void neverReplacesABadByteFarInTheFile() throws IOException {
    var good = "汉字,a\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    var bytes = java.util.Arrays.copyOf(good, good.length + 2);
    bytes[good.length] = (byte) 0xFF;
    bytes[good.length + 1] = '\n';
    var file = file(bytes);

    var asked = assertThatThrownBy(() -> read(file));

    failsAs(asked, ErrorCode.BAD_ENCODING, "offset %,d ".formatted(good.length));
  }

  @Test
  void noticesAFileCutInsideACharacter() throws IOException {
    var bytes = "汉字汉字".getBytes(StandardCharsets.UTF_8);
    var file = file(java.util.Arrays.copyOf(bytes, bytes.length - 1));

    var asked = assertThatThrownBy(() -> read(file));

    failsAs(asked, ErrorCode.TRUNCATED, "middle of a character");
  }

  @Test
  void knowsNoEncodingOfThatName() throws IOException {
    var path = file(TEXT.getBytes(StandardCharsets.UTF_8)).path();

    var asked = assertThatThrownBy(() -> read(new InputFile(path, "UTF-88")));

    failsAs(asked, ErrorCode.BAD_ENCODING, "no encoding named 'UTF-88'");
  }

  private static void failsAs(
      AbstractThrowableAssert<?, ? extends Throwable> asked, ErrorCode code, String part) {
    asked
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.issue().code()).isEqualTo(code))
        .hasMessageContaining(part);
  }

  private static String read(InputFile file) throws IOException {
    try (var reader = Encodings.reader(file)) {
      return reader.readAllAsString();
    }
  }

  private InputFile file(byte[] bytes) throws IOException {
    return InputFile.of(Files.write(folder.resolve("text.csv"), bytes));
  }
}
