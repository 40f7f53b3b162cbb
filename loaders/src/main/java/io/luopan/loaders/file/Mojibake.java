package io.luopan.loaders.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Undoes what happens to UTF-8 that a program took for Windows-1252: `HAUSGERÃ„TE` is
/// `HAUSGERÄTE`.
public final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Mojibake() {}

  /// The text as it was, where all of it reads so; no text that was right does.
  public static String repaired(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    try {
      var bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return decoded(bytes);
    } catch (CharacterCodingException e) {
      // The text is right, or damaged beyond this.
      return text;
    }
  }

  private static String decoded(ByteBuffer bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
  }
}
