package io.luopan.model.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFilesTest {
  @TempDir Path folder;

  @Test
  void headsItsColumnsWithTheTypesOfTheirValues() throws IOException {
    try (var files = new ImportFiles(folder)) {
      try (var page = files.page()) {
        page.node("Patent", "id", Map.of("id", "patent/1", "filedOn", LocalDate.of(2010, 1, 4)));
        page.node("Patent", "id", Map.of("id", "patent/2", "filingYear", 2010L));
        page.node("Patent", "id", Map.of("id", "patent/3", "keywords", List.of("cell", "anode")));
      }

      var patents = files.finish().getFirst();

      assertThat(patents.header())
          .hasContent("id:ID(Patent),filedOn:date,filingYear:long,keywords:string[]\n");
      assertThat(Files.readString(patents.data()))
          .isEqualTo("patent/1,2010-01-04\npatent/2,,2010\npatent/3,,,cell\u001fanode\n");
      assertThat(patents.records()).isEqualTo(3);
    }
  }

  @Test
  void tellsAnEmptyTextFromAnAbsentOne() throws IOException {
    try (var files = new ImportFiles(folder)) {
      try (var page = files.page()) {
        page.edge("CITES", "Patent", "Publication", "p", "d", Map.of("text", "a \"b\", c\nd"));
        page.edge("CITES", "Patent", "Publication", "p", "e", Map.of("text", ""));
        page.edge("CITES", "Patent", "Publication", "p", "f", Map.of());
      }

      var cites = files.finish().getFirst();

      assertThat(cites.header()).hasContent(":START_ID(Patent),:END_ID(Publication),text:string\n");
      assertThat(Files.readString(cites.data()))
          .isEqualTo("p,d,\"a \"\"b\"\", c\nd\"\np,e,\"\"\np,f\n");
    }
  }

  @Test
  void quotesOnlyTextsThatHaveTo() throws IOException {
    try (var files = new ImportFiles(folder)) {
      try (var page = files.page()) {
        page.node("Patent", "id", Map.of("id", "p 1", "title", "锂电池；𠮷 — #+"));
        page.node("Patent", "id", Map.of("id", "p 2", "title", "锂，电\r池"));
        page.node("Patent", "id", Map.of("id", "p,3"));
      }

      var patents = files.finish().getFirst();

      assertThat(Files.readString(patents.data()))
          .isEqualTo("p 1,锂电池；𠮷 — #+\np 2,\"锂，电\r池\"\n\"p,3\"\n");
    }
  }

  @Test
  void takesLinesFromSeveralThreads() throws IOException {
    try (var files = new ImportFiles(folder)) {
      IntStream.range(0, 64)
          .parallel()
          .forEach(
              thread -> {
                try (var page = files.page()) {
                  for (int i = 0; i < 100; i++) {
                    page.node("Patent", "id", Map.of("id", thread + "/" + i, "p" + i % 7, "x"));
                  }
                }
              });

      var patents = files.finish().getFirst();

      assertThat(Files.readAllLines(patents.data())).hasSize(6_400).doesNotHaveDuplicates();
      assertThat(Files.readString(patents.header()).strip().split(",")).hasSize(8);
    }
  }

  @Test
  void refusesAValueThatNoColumnHolds() {
    try (var files = new ImportFiles(folder);
        var page = files.page()) {
      assertThatThrownBy(() -> page.node("Patent", "id", Map.of("id", "p", "x", new Object())))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
