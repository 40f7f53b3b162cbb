package io.luopan.loaders.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.ErrorCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlDocumentsTest {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  @TempDir Path folder;

  private final List<String> seen = new ArrayList<>();

  @Test
  void cutsAFileIntoItsDocuments() {
    var parsed =
        read("\n\n" + HEAD + "<a>1</a>\n\n" + HEAD + "<a>2\n<b>3</b></a>\r\n" + HEAD + "<a/>\n \n");

    assertThat(seen).containsExactly("1", "2 3", "");
    assertThat(parsed).extracting(p -> p.at().number()).containsExactly(1L, 2L, 3L);
  }

  @ParameterizedTest
  @ValueSource(ints = {65_528, 65_529, 65_530, 65_531, 65_532, 65_533, 65_534, 65_535, 65_536})
  void cutsAlsoWhereADeclarationStandsAcrossTwoBuffers(int length) {
    var first = HEAD + "<a>";
    var text = first + "x".repeat(length - first.length() - 5) + "</a>\n" + HEAD + "<a>2</a>";

    read(text);

    assertThat(seen).hasSize(2).last().isEqualTo("2");
  }

  @Test
  void readsOneDocumentWithoutADeclarationOrWithAByteOrderMark() {
    read("<a>one</a>");
    read("\uFEFF" + HEAD + "<a>two</a>");

    assertThat(seen).containsExactly("one", "two");
  }

  @Test
  void doesNotCutAtOtherInstructionsOrInsideALine() {
    read(HEAD + "<?xml-stylesheet href=\"a.xsl\"?>\n<a>text\n <![CDATA[<?xml version]]></a>");

    assertThat(seen).containsExactly("text <?xml version");
  }

  @Test
  void followsTheEncodingThatADocumentNames() {
    var latin = HEAD.replace("UTF-8", "ISO-8859-1") + "<a>caf\u00e9</a>\n";
    var chinese = HEAD.replace("UTF-8", "GB18030") + "<a>\u4e13\u5229</a>\n";

    readBytes(latin.getBytes(StandardCharsets.ISO_8859_1), "");
    readBytes(chinese.getBytes(Charset.forName("GB18030")), "");
    readBytes(chinese.replace("GB18030", "UTF-8").getBytes(Charset.forName("GB18030")), "GB18030");

    assertThat(seen).containsExactly("caf\u00e9", "\u4e13\u5229", "\u4e13\u5229");
  }

  @Test
  void rejectsAMalformedDocumentAndGoesOn() {
    var parsed =
        read(HEAD + "<a>1</a>\n" + HEAD + "<a><b></a>\n" + HEAD + "<a><b>\n" + HEAD + "<a>4</a>\n");

    assertThat(seen).containsExactly("1", "4");
    assertThat(parsed.get(1))
        .isInstanceOfSatisfying(
            Parsed.Rejected.class,
            rejected -> {
              assertThat(rejected.issue().code()).isEqualTo(ErrorCode.NOT_RECOGNIZED);
              assertThat(rejected.raw()).contains("<a><b></a>");
            });
    assertThat(codeOf(parsed.get(2))).isEqualTo(ErrorCode.TRUNCATED);
  }

  @Test
  void rejectsBytesOutsideTheNamedEncoding() {
    var parsed = readBytes((HEAD + "<a>caf\u00e9s</a>").getBytes(StandardCharsets.ISO_8859_1), "");

    assertThat(codeOf(parsed.getFirst())).isEqualTo(ErrorCode.BAD_ENCODING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><b>",
        "<a>text",
        "<a></a",
        "<a b='",
        "<!DOCTYPE a [",
        "<a><![CDATA[x",
        "<a>&am"
      })
  void failsAFileThatBreaksOffInItsLastDocument(String broken) {
    assertThatThrownBy(() -> read(HEAD + "<a>1</a>\n" + HEAD + broken))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.TRUNCATED))
        .hasMessageContaining("document 2");
    assertThat(seen).first().isEqualTo("1");
  }

  @Test
  void failsAnEmptyFile() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("the file is empty");
    assertThatThrownBy(() -> read(" \n\n")).hasMessageContaining("the file is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY i SYSTEM \"i.tif\" NDATA tif><!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1/p\"> %p;]><a/>",
        "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;&l;&l;&l;&l;&l;&l;&l;\">]><a>&m;</a>"
      })
  void failsADocumentThatDeclaresEntities(String hostile) {
    assertThatThrownBy(() -> read(HEAD + hostile))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.UNSAFE_XML));
    assertThat(seen).isEmpty();
  }

  @Test
  void passesOverPicturesThatADocumentDeclares() {
    read(HEAD + "<!DOCTYPE a [\n<!ENTITY i.TIF SYSTEM \"i.TIF\" NDATA TIF>\n]>\n<a>picture</a>");

    assertThat(seen).containsExactly("picture");
  }

  @Test
  void passesOverADtdWithoutFetchingIt() {
    read(HEAD + "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/none.dtd\" [ ]>\n<a>5&nbsp;kg</a>");

    assertThat(seen).containsExactly("5&nbsp;kg");
  }

  @Test
  void rejectsDeepNestingAndOverlongAttributes() {
    var deep = HEAD + "<a>".repeat(300) + "</a>".repeat(300) + "\n";
    var wide = HEAD + "<a b=\"" + "x".repeat(SafeXml.MAX_ATTRIBUTE_CHARS + 1) + "\"/>\n";

    var parsed = read(deep + wide + HEAD + "<a>3</a>");

    assertThat(seen).containsExactly("3");
    assertThat(parsed.subList(0, 2)).allMatch(p -> codeOf(p) == ErrorCode.TOO_LARGE);
  }

  @Test
  void rejectsADocumentBeyondTheLimitAndGoesOn() {
    var parsed = read(HEAD + "<a>" + "x".repeat(200_000) + "</a>\n" + HEAD + "<a>2</a>\n", 100_000);

    assertThat(codeOf(parsed.getFirst())).isEqualTo(ErrorCode.TOO_LARGE);
    assertThat(((Parsed.Rejected) parsed.getFirst()).issue().message()).contains("100,000 bytes");
    assertThat(seen).containsExactly("2");
  }

  private static ErrorCode codeOf(Parsed parsed) {
    return ((Parsed.Rejected) parsed).issue().code();
  }

  private List<Parsed> read(String text) {
    return readBytes(text.getBytes(StandardCharsets.UTF_8), "");
  }

  private List<Parsed> read(String text, int maxBytes) {
    return readBytes(text.getBytes(StandardCharsets.UTF_8), "", maxBytes);
  }

  private List<Parsed> readBytes(byte[] bytes, String encoding) {
    return readBytes(bytes, encoding, XmlDocuments.MAX_DOCUMENT_BYTES);
  }

  private List<Parsed> readBytes(byte[] bytes, String encoding, int maxBytes) {
    try {
      var file = Files.write(folder.resolve("file.xml"), bytes);
      try (var documents =
          XmlDocuments.read(
              new InputFile(file, encoding),
              (document, xml) -> {
                seen.add(XmlElement.read(xml).text());
                return new Parsed.Accepted(document.at(), "", List.of());
              },
              maxBytes)) {
        return documents.toList();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
