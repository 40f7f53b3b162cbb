package io.luopan.model.load;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorCodesAreDocumentedTest {
  private static final Path PAGE =
      Path.of(System.getProperty("luopan.root", "..")).resolve("docs/load-errors.md");

  @Test
  void everyCodeHasOneSectionInTheOrderOfTheList() throws IOException {
    var headings =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();

    assertThat(headings)
        .containsExactlyElementsOf(Arrays.stream(ErrorCode.values()).map(ErrorCode::name).toList());
  }

  @Test
  void everySectionSaysWhatItMeansGivesAnExampleAndSaysWhatToDo() throws IOException {
    var sections = sections();

    assertThat(sections)
        .allSatisfy(
            (code, text) ->
                assertThat(text).as(code).contains("**Means.** ", "**Example.**", "**Do.** "));
  }

  private static Map<String, String> sections() throws IOException {
    return Arrays.stream(Files.readString(PAGE).split("(?m)^## "))
        .skip(1)
        .collect(toMap(section -> section.lines().findFirst().orElse(""), section -> section));
  }
}
