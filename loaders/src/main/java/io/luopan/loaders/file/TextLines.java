package io.luopan.loaders.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/// The lines of a text.
public final class TextLines {
  private TextLines() {}

  /// In order; the stream must be closed.
  public static Stream<String> of(InputFile file) {
    var reader = new BufferedReader(Encodings.reader(file));
    return reader.lines().onClose(() -> close(reader));
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
