package io.luopan.model.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Lines of CSV in UTF-8, collected as the bytes that go into the file: of fifteen fields a line,
/// most without a character that has to be quoted.
///
/// An empty text is quoted, so that it is told from an absent one.
final class CsvBytes {
  private byte[] bytes = new byte[1 << 12];
  private int size;
  private boolean inLine;

  void text(String text) {
    nextField();
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length == 0 || isSpecial(utf8)) {
      quoted(utf8);
    } else {
      reserve(utf8.length);
      System.arraycopy(utf8, 0, bytes, size, utf8.length);
      size += utf8.length;
    }
  }

  void absent() {
    nextField();
  }

  void endLine() {
    put('\n');
    inLine = false;
  }

  /// Writes the lines so far, and begins anew.
  void moveTo(WritableByteChannel channel) throws IOException {
    var left = ByteBuffer.wrap(bytes, 0, size);
    while (left.hasRemaining()) {
      channel.write(left);
    }
    size = 0;
  }

  private void nextField() {
    if (inLine) {
      put(',');
    }
    inLine = true;
  }

  private static boolean isSpecial(byte[] utf8) {
    for (byte unit : utf8) {
      // All that has to be quoted is up to the comma; so are the space and a few others.
      if (unit <= ','
          && unit >= 0
          && (unit == ',' || unit == '"' || unit == '\n' || unit == '\r')) {
        return true;
      }
    }
    return false;
  }

  private void quoted(byte[] utf8) {
    put('"');
    for (byte unit : utf8) {
      if (unit == '"') {
        put('"');
      }
      put(unit);
    }
    put('"');
  }

  private void put(int unit) {
    reserve(1);
    bytes[size++] = (byte) unit;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
