package io.luopan.loaders.file;

import io.luopan.loaders.source.UnreadableFileException;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/// The lines of a text.
public final class TextLines {
  static final int LONGEST = 1_000_000;

  private TextLines() {}

  /// In order; the stream must be closed.
  ///
  /// @throws UnreadableFileException while streaming, at a line of more than a million characters
  public static Stream<String> of(InputFile file) {
    var reader = new BufferedReader(new Bounded(Encodings.reader(file), file.name()));
    return reader.lines().onClose(() -> close(reader));
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Refuses to go on within a line that is too long, before it is in memory.
  private static final class Bounded extends FilterReader {
    private final String file;
    private long line = 1;
    private int length;

    Bounded(Reader in, String file) {
      super(in);
      this.file = file;
    }

    @Override
    public int read(char[] target, int from, int most) throws IOException {
      int count = super.read(target, from, most);
      for (int i = from; i < from + count; i++) {
        if (target[i] == '\n' || target[i] == '\r') {
          line += target[i] == '\n' ? 1 : 0;
          length = 0;
        } else if (++length > LONGEST) {
          var what = "line %d is longer than %,d characters".formatted(line, LONGEST);
          throw new UnreadableFileException(
              new BeyondLimit(file, what, "check that it is a text of lines"));
        }
      }
      return count;
    }
  }
}
