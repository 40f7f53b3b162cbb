package io.luopan.model.party;

import io.luopan.model.text.Folding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/// Normalized names of parties: two spellings that differ only in width, brackets, case, spaces,
/// punctuation, traditional characters or the way a legal form is written have one key.
///
/// The legal form itself stays: a stock company is not the limited company it may have been before.
public final class HolderNames {
  private static final Map<String, String> LATIN_FORMS =
      Map.ofEntries(
          Map.entry("company", "co"),
          Map.entry("corporation", "corp"),
          Map.entry("incorporated", "inc"),
          Map.entry("limited", "ltd"),
          Map.entry("kabushiki kaisha", "kk"),
          Map.entry("aktiengesellschaft", "ag"),
          Map.entry("societe anonyme", "sa"),
          Map.entry("and", ""),
          Map.entry("the", ""));

  private HolderNames() {}

  /// The key of a name, never empty for a name with a letter, digit or hanzi.
  public static String key(String name) {
    var folded = Folding.fold(name).replace("有限责任公司", "有限公司");
    var words = new StringBuilder();
    var key = new StringBuilder();
    folded
        .codePoints()
        .forEach(
            c -> {
              if (c == '.' || c == '\'' || c == '’') {
                return; // Co., Ltd. and Co Ltd, L.L.C. and LLC
              }
              if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
              } else {
                endWord(words, key);
              }
            });
    endWord(words, key);
    return key.toString();
  }

  /// The graph id of a holder that is known by name only.
  public static String idOf(String key) {
    return "holder/n-" + shortHash(key);
  }

  /// The first 80 bits of the SHA-256 of a text, in hexadecimal.
  public static String shortHash(String text) {
    return sha256(text).substring(0, 20);
  }

  /// The SHA-256 of a text, in hexadecimal.
  public static String sha256(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is in every Java", e);
    }
  }

  private static void endWord(StringBuilder word, StringBuilder key) {
    if (word.isEmpty()) {
      return;
    }
    var text = LATIN_FORMS.getOrDefault(word.toString(), word.toString());
    word.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    boolean latin = text.charAt(0) < 0x2E80;
    boolean afterLatin = !key.isEmpty() && key.charAt(key.length() - 1) < 0x2E80;
    if (latin && afterLatin) {
      key.append(' ');
    }
    key.append(text);
  }
}
