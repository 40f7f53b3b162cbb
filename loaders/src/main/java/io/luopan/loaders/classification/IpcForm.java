package io.luopan.loaders.classification;

import io.luopan.loaders.file.EmptyFile;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The form of a scheme file, told by its first character.
enum IpcForm {
  XML,
  JSON,
  TABLE;

  static IpcForm of(InputFile file) {
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
