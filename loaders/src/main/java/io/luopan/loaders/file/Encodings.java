package io.luopan.loaders.file;

import io.luopan.loaders.source.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Tells a text's encoding from its bytes: byte order mark, UTF-8, UTF-16 without a mark, GB18030,
/// in this order.
public final class Encodings {
  /// Bytes that are looked at: the beginning, or the stretch from the first byte that is not ASCII.
  static final int LOOKED_AT_BYTES = 1 << 16;

  private static final Charset GB18030 = Charset.forName("GB18030");

  /// An encoding and the length of the byte order mark that says so.
  public record Encoding(Charset charset, int markBytes) {}

  private Encodings() {}

  /// The file's text, decoded strictly as it is read; a byte order mark is left out.
  ///
  /// @throws UnreadableFileException when the encoding cannot be told, or while reading at bytes
  /// that do not fit it
  public static Reader reader(InputFile file) {
    var encoding = of(file);
    var in = file.open();
    try {
      in.skipNBytes(encoding.markBytes());
      return new StrictReader(in, encoding.charset(), file.name(), encoding.markBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The encoding the user named, else the detected one.
  ///
  /// @throws UnreadableFileException when there is no such encoding, or none can be told
  public static Encoding of(InputFile file) {
    try (var in = file.open()) {
      var stretch = in.readNBytes(LOOKED_AT_BYTES);
      if (!file.encoding().isBlank()) {
        return named(file.encoding().strip(), stretch);
      }
      var marked = byMark(stretch);
      if (marked.isPresent()) {
        return marked.get();
      }
      // The long scan only happens to a text that begins with 64 KiB of plain ASCII.
      while (stretch.length == LOOKED_AT_BYTES && firstNonAscii(stretch) == stretch.length) {
        stretch = in.readNBytes(LOOKED_AT_BYTES);
      }
      return detectUnmarked(fromFirstNonAscii(stretch, in))
          .orElseThrow(() -> new UnreadableFileException(new UnknownEncoding(file.name())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A stretch is judged from its first character that is not ASCII, so that it never begins in the
  /// middle of one.
  private static byte[] fromFirstNonAscii(byte[] stretch, InputStream in) throws IOException {
    int first = firstNonAscii(stretch);
    if (first < LOOKED_AT_BYTES / 2 || first == stretch.length) {
      return stretch;
    }
    var joined = Arrays.copyOfRange(stretch, first, first + LOOKED_AT_BYTES);
    int read = in.readNBytes(joined, stretch.length - first, first);
    return Arrays.copyOf(joined, stretch.length - first + read);
  }

  private static Encoding named(String name, byte[] head) {
    Charset charset;
    try {
      charset = Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UnreadableFileException(new NoSuchEncoding(name), e);
    }
    var marked = byMark(head);
    if (marked.isPresent()) {
      var mark = marked.get();
      boolean anyUtf16 = charset.equals(StandardCharsets.UTF_16);
      if (mark.charset().equals(charset) || anyUtf16 && mark.markBytes() == 2) {
        return mark;
      }
    }
    return new Encoding(
        charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset, 0);
  }

  /// The encoding of a text whose first bytes are these; absent when none fits.
  public static Optional<Encoding> detect(byte[] head) {
    return byMark(head).or(() -> detectUnmarked(head));
  }

  private static Optional<Encoding> detectUnmarked(byte[] head) {
    var wide = Utf16Pattern.find(head);
    if (wide.isPresent()) {
      return wide.filter(charset -> decodes(head, charset)).map(c -> new Encoding(c, 0));
    }
    if (decodes(head, StandardCharsets.UTF_8)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 0));
    }
    return decode(head, GB18030)
        .filter(CommonHanzi::looksChinese)
        .map(_ -> new Encoding(GB18030, 0));
  }

  /// The text of the first bytes of a file, a character that is cut at their end left out; absent
  /// when it does not fit.
  static Optional<String> decode(byte[] head, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var out = CharBuffer.allocate(head.length + 1);
    boolean good = decoder.decode(ByteBuffer.wrap(head), out, false).isUnderflow();
    return good ? Optional.of(out.flip().toString()) : Optional.empty();
  }

  private static boolean decodes(byte[] head, Charset charset) {
    return decode(head, charset).isPresent();
  }

  private static Optional<Encoding> byMark(byte[] head) {
    int a = head.length > 0 ? head[0] & 0xFF : -1;
    int b = head.length > 1 ? head[1] & 0xFF : -1;
    int c = head.length > 2 ? head[2] & 0xFF : -1;
    if (a == 0xEF && b == 0xBB && c == 0xBF) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
    }
    if (a == 0xFF && b == 0xFE) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
    }
    return a == 0xFE && b == 0xFF
        ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2))
        : Optional.empty();
  }

  private static int firstNonAscii(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] > 0) {
      i++;
    }
    return i;
  }
}
