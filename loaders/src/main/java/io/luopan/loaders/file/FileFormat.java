package io.luopan.loaders.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is by its first bytes, whatever its name says.
public enum FileFormat {
  EMPTY("empty"),
  TEXT("text"),
  ZIP("a ZIP archive"),
  OLE2("an old Office document"),
  JPEG("a JPEG image"),
  PNG("a PNG image"),
  GIF("a GIF image"),
  PDF("a PDF document"),
  GZIP("a GZIP archive"),
  TAR("a TAR archive"),
  RAR("a RAR archive"),
  SEVEN_ZIP("a 7z archive"),
  HTML("an HTML page"),
  BINARY("a binary file of an unknown kind");

  /// Bytes looked at to tell text from binary content.
  private static final int PROBED_BYTES = 4_096;

  private final String phrase;

  FileFormat(String phrase) {
    this.phrase = phrase;
  }

  /// The format in words, with its article: `a JPEG image`.
  public String phrase() {
    return phrase;
  }

  public static FileFormat of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    if (startsWith(head, 0x50, 0x4B, 0x03, 0x04) || startsWith(head, 0x50, 0x4B, 0x05, 0x06)) {
      return ZIP;
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return OLE2;
    }
    if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    }
    if (startsWith(head, 0x89, 'P', 'N', 'G')) {
      return PNG;
    }
    if (startsWith(head, 'G', 'I', 'F', '8')) {
      return GIF;
    }
    if (startsWith(head, '%', 'P', 'D', 'F', '-')) {
      return PDF;
    }
    if (startsWith(head, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (startsWith(head, 'R', 'a', 'r', '!')) {
      return RAR;
    }
    if (startsWith(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
      return SEVEN_ZIP;
    }
    if (Archives.isTar(head)) {
      return TAR;
    }
    return isHtml(head) ? HTML : hasControlBytes(head) ? BINARY : TEXT;
  }

  private static boolean startsWith(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHtml(byte[] head) {
    var start =
        new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1)
            .replace("ï»¿", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<table")
        || start.startsWith("<meta");
  }

  /// Control bytes other than blanks stand in no text, save for the zeros of UTF-16.
  private static boolean hasControlBytes(byte[] head) {
    int length = Math.min(head.length, PROBED_BYTES);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      if (head[i] > 0 && head[i] < 0x20 && head[i] != '\t' && head[i] != '\n' && head[i] != '\r') {
        controls++;
      }
    }
    return controls * 50 > length;
  }
}
