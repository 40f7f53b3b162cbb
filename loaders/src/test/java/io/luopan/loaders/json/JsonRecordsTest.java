package io.luopan.loaders.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {
  @TempDir Path folder;

  private final List<String> seen = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"a\":1},{\"a\":[2]}]",
        "{\"a\":1}\n{\"a\":[2]}\n",
        " [ {\"a\":1} , {\"a\":[2]} ] \n"
      })
  void readsAnArrayOrOneRecordALine(String text) {
    var parsed = read(text);

    assertThat(seen).containsExactly("{\"a\":1}", "{\"a\":[2]}");
    assertThat(parsed.getLast().at()).hasToString("file.json, record 2");
  }

  @Test
  void readsTheMembersOfOneObject() throws IOException {
    var file = Files.writeString(folder.resolve("file.json"), "{\"a\":{\"b\":1},\"c\":[2]}");

    try (var records =
        JsonRecords.readMembers(
            InputFile.of(file),
            (name, record) -> {
              seen.add(name + record.value());
              return new Parsed.Accepted(record.at(), name, List.of());
            })) {
      assertThat(records).hasSize(2);
    }
    assertThat(seen).containsExactly("a{\"b\":1}", "c[2]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[{\"a\":1},{\"a\":", "[{\"a\":1}", "[{\"a\":1},", "[{\"a\":1},{\"a\":\"x"})
  void failsAFileThatBreaksOffAfterItsWholeRecords(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.TRUNCATED))
        .hasMessageContaining("after 1 whole records");
    assertThat(seen).containsExactly("{\"a\":1}");
  }

  @Test
  void failsWhereTheTextStopsBeingJson() {
    assertThatThrownBy(() -> read("[{\"a\":1},\n{a}]"))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.NOT_RECOGNIZED))
        .hasMessageContaining("line 2");
  }

  @Test
  void failsAnEmptyFile() {
    assertThatThrownBy(() -> read(" ")).hasMessageContaining("the file is empty");
  }

  private List<Parsed> read(String text) {
    try {
      var file = Files.writeString(folder.resolve("file.json"), text);
      try (var records =
          JsonRecords.read(
              InputFile.of(file),
              record -> {
                seen.add(record.value().toString());
                return new Parsed.Accepted(record.at(), "", List.of());
              })) {
        return records.toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
