package io.luopan.loaders.file;

import io.luopan.loaders.source.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/// Decodes a stream and stops at the first bytes that are no character, naming their offset;
/// nothing is ever replaced.
final class StrictReader extends Reader {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final String file;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
  private long offset;
  private boolean ended;
  private boolean cutInsideCharacter;

  /// @param offset how many bytes of the file were taken from `in` before
  StrictReader(InputStream in, Charset charset, String file, long offset) {
    this.in = in;
    this.file = file;
    this.offset = offset;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    var out = CharBuffer.wrap(target, from, length);
    while (true) {
      int before = bytes.position();
      var result = decoder.decode(bytes, out, ended);
      offset += bytes.position() - before;
      int decoded = length - out.remaining();
      // What was good before the bad bytes is handed out first: the records in it are whole.
      if (decoded > 0) {
        return decoded;
      }
      if (result.isError()) {
        throw new UnreadableFileException(
            cutInsideCharacter
                ? new BrokenOff(file, "it ends in the middle of a character")
                : new UndecodableBytes(file, decoder.charset().name(), offset));
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
      cutInsideCharacter = bytes.position() > 0;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
