package io.luopan.loaders.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextLinesTest {
  @TempDir private Path folder;

  @Test
  void givesLinesOfEveryEndingUpToTheLongest() throws IOException {
    var longest = "x".repeat(TextLines.LONGEST);

    assertThat(lines("one\ntwo\r\nthree\r" + longest + "\n" + longest))
        .containsExactly("one", "two", "three", longest, longest);
  }

  @Test
  void refusesALongerLineByItsNumber() {
    assertThatThrownBy(() -> lines("one\n" + "x".repeat(TextLines.LONGEST + 1) + "\n"))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> {
              assertThat(e.issue().code()).isEqualTo(ErrorCode.TOO_LARGE);
              assertThat(e.issue().message())
                  .contains("line 2 is longer than 1,000,000 characters");
            });
  }

  private java.util.List<String> lines(String text) throws IOException {
    var file = Files.writeString(folder.resolve("lines.txt"), text);
    try (var lines = TextLines.of(InputFile.of(file))) {
      return lines.toList();
    }
  }
}
