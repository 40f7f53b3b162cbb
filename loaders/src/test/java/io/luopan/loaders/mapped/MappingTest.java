package io.luopan.loaders.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.LocalizedText;
import io.luopan.model.patent.PatentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MappingTest {
  private static final String OURS =
      """
      name: our-export
      description: Our own table of patents.
      signature: [Patent No., Holder]
      separator: "/"
      dates: [mm/dd/yy]
      fields:
        publication: [Patent No.]
        applicants: Holder
        title: {headings: [Name], language: de}
        published: Published
        type: Sort
        ignored: Row
      constants: {office: US}
      words:
        type: {Geschmacksmuster: design}
      """;

  @TempDir Path folder;

  @Test
  void readsAUsersTable() throws IOException {
    var mapping = Files.writeString(folder.resolve("ours.yaml"), OURS);
    var file =
        ReadTable.file(
            folder,
            "Row,ＰＡＴＥＮＴ no.,Holder,Name,Published,Sort",
            "1,6836899,Kessel AG / Ofen GmbH,Kessel,12/28/04,",
            "2,D533981,,Ofen,01/02/99,Geschmacksmuster");

    var read = ReadTable.of(Mappings.read(mapping), file);

    assertThat(read.source()).isEqualTo("our-export");
    assertThat(read.notes()).isEmpty();
    var patent = read.patent();
    assertThat(patent.publications().getFirst().number()).hasToString("US6836899");
    assertThat(patent.publishedOn()).isEqualTo("2004-12-28");
    assertThat(patent.titles()).containsExactly(new LocalizedText("de", "Kessel"));
    assertThat(patent.parties()).hasSize(2);
    assertThat(read.patents().getLast().type()).isEqualTo(PatentType.DESIGN);
    assertThat(read.patents().getLast().publishedOn()).isEqualTo("1999-01-02");
  }

  @Test
  void saysWhichHeadingsAreNotThere() throws IOException {
    var mapping = Files.writeString(folder.resolve("ours.yaml"), OURS);
    var file = ReadTable.file(folder, "A,B", "1,2");

    assertThatThrownBy(() -> ReadTable.of(Mappings.read(mapping), file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("Patent No., Holder")
        .hasMessageContaining("our-export");
  }

  static Stream<Arguments> badMappings() {
    return Stream.of(
        bad("", 1, "it is empty"),
        bad("just a text", 1, "`key: value`"),
        bad("name: [a\nb: }", 2, "no YAML"),
        bad("a: &a [*a]", 1, "no YAML"),
        bad(OURS.replace("name: our-export", "name: Our Export"), 1, "small letters"),
        bad(OURS.replace("description:", "descripton:"), 2, "`descripton` is none of"),
        bad(OURS.replace("signature: [Patent No., Holder]\n", ""), 1, "`signature` is missing"),
        bad(OURS.replace("[Patent No., Holder]", "[]"), 3, "signature is empty"),
        bad(OURS.replace("mm/dd/yy", "yy-mm"), 5, "`yy-mm` is none of iso, dd/mm/yy"),
        bad(OURS.replace("  publication: [Patent No.]\n", ""), 7, "no field for a patent's number"),
        bad(OURS.replace("applicants:", "aplicants:"), 8, "`aplicants` is none of application"),
        bad(OURS.replace("headings:", "heading:"), 9, "`heading` is none of"),
        bad(OURS.replace("design}", "designs}"), 15, "`designs` is none of invention"),
        bad(OURS.replace("  type: {", "  typ: {"), 15, "`typ` is none of status, type"),
        bad(OURS + "name: again\n", 1, "`name` stands twice"));
  }

  private static Arguments bad(String yaml, int line, String part) {
    return Arguments.of(yaml, line, part);
  }

  @ParameterizedTest
  @MethodSource("badMappings")
  void saysWhatIsWrongWithAMappingAndWhere(String yaml, int line, String part) throws IOException {
    var mapping = Files.writeString(folder.resolve("ours.yaml"), yaml);

    assertThatThrownBy(() -> Mappings.read(mapping))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("ours.yaml")
        .hasMessageContaining("line " + line + ": ")
        .hasMessageContaining(part);
  }

  @Test
  void refusesWhatIsNoMapping() throws IOException {
    var binary = Files.write(folder.resolve("table.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF});

    assertThatThrownBy(() -> Mappings.read(binary)).hasMessageContaining("not UTF-8");
    assertThatThrownBy(() -> Mappings.read(folder.resolve("none.yaml")))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("none.yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "iso, 2016-07-08, 2016-07-08",
    "iso, 20160708, 2016-07-08",
    "dd/mm/yy, 08/07/16, 2016-07-08",
    "dd/mm/yy, 26.02.2015, 2015-02-26",
    "mm/dd/yy, 7/8/1999, 1999-07-08",
    "dd/mm/week-year, 30/12/87, 1986-12-30",
    "dd/mm/week-year, 31/12/92, 1991-12-31",
    "dd/mm/week-year, 19/06/13, 2013-06-19",
    "dd/mm/week-year, 24/08/71, 1971-08-24"
  })
  void readsDates(String form, String text, String day) {
    assertThat(DateForm.find(form).orElseThrow().read(text).map(Object::toString)).hasValue(day);
  }
}
