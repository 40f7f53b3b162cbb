package io.luopan.loaders.file;

import io.luopan.loaders.source.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The form of a file, told by its first character; what is neither XML nor JSON is taken for a
/// table.
public enum TextForm {
  XML,
  JSON,
  TABLE;

  public static TextForm of(InputFile file) {
    try (var in = file.open()) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        switch (b) {
          case '<' -> {
            return XML;
          }
          case '[', '{' -> {
            return JSON;
          }
          case ' ', '\t', '\r', '\n', 0xEF, 0xBB, 0xBF -> {} // white space and a byte order mark
          default -> {
            return TABLE;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new UnreadableFileException(new EmptyFile(file.name()));
  }
}
