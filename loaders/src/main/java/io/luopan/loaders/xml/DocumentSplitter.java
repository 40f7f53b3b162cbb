package io.luopan.loaders.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Cuts a file that holds many XML documents before each `<?xml ` at the start of a line.
///
/// At most one document is in memory; of one beyond the limit only the beginning is kept.
final class DocumentSplitter {
  private static final byte[] DECLARATION = "<?xml ".getBytes(StandardCharsets.US_ASCII);
  private static final int KEPT_OF_TOO_LARGE = 8192;

  /// The bytes of a document, whether it was beyond the limit, and whether the file ends with it.
  record Piece(byte[] bytes, boolean tooLarge, boolean last) {}

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream document = new ByteArrayOutputStream(1 << 16);
  private int position;
  private int filled;
  private int matched;
  private boolean atLineStart = true;
  private boolean tooLarge;
  private boolean inked;
  private boolean ended;

  DocumentSplitter(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /// The next document, or null after the last; white space between documents is none.
  @Nullable Piece next() throws IOException {
    while (!ended) {
      if (position == filled) {
        filled = Math.max(in.read(buffer), 0);
        position = 0;
        if (filled == 0) {
          ended = true;
          keep(DECLARATION, 0, matched);
          return inked ? cut(true) : null;
        }
      }
      if (scan()) {
        return cut(false);
      }
    }
    return null;
  }

  /// Moves over the buffer; true when a new document's declaration begins and the one before is
  /// complete.
  private boolean scan() {
    int start = position;
    while (position < filled) {
      byte b = buffer[position];
      if ((atLineStart || matched > 0) && isNext(b)) {
        if (matched == 0) {
          keep(buffer, start, position - start);
        }
        matched++;
        position++;
        start = position;
        atLineStart = false;
        if (matched == DECLARATION.length) {
          if (inked) {
            return true;
          }
          document.reset();
          keepDeclaration();
        }
        continue;
      }
      if (matched > 0) {
        keep(DECLARATION, 0, matched);
        matched = 0;
        start = position;
      }
      atLineStart = b == '\n' || b == '\r';
      position++;
    }
    keep(buffer, start, position - start);
    return false;
  }

  private boolean isNext(byte b) {
    return b == DECLARATION[matched]
        || matched == DECLARATION.length - 1 && (b == '\t' || b == '\n' || b == '\r');
  }

  private Piece cut(boolean last) {
    var piece = new Piece(document.toByteArray(), tooLarge, last);
    document.reset();
    tooLarge = false;
    inked = false;
    if (!last) {
      keepDeclaration();
    }
    return piece;
  }

  private void keepDeclaration() {
    matched = 0;
    keep(DECLARATION, 0, DECLARATION.length);
  }

  private void keep(byte[] bytes, int from, int length) {
    for (int i = from; !inked && i < from + length; i++) {
      inked = bytes[i] > ' ' || bytes[i] < 0;
    }
    if (tooLarge || document.size() + length > maxBytes) {
      if (!tooLarge) {
        tooLarge = true;
        var head = document.toByteArray();
        document.reset();
        document.write(head, 0, Math.min(head.length, KEPT_OF_TOO_LARGE));
      }
      return;
    }
    document.write(bytes, from, length);
  }
}
