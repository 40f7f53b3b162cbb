package io.luopan.loaders.classification;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A title as copies of the scheme give it, taken apart: `••Neural networks [2006.01]`, two bullets
/// a dot.
///
/// Remains of HTML from the page it was copied from are dropped.
record IpcDescription(String title, int dots, @Nullable String edition) {
  private static final Pattern REMAINS =
      Pattern.compile("\\s*(?:[0-9.]+(?:<br>)?)*\" href=\"#\"[^>]*>|<[^>]*>");
  private static final Pattern EDITION =
      Pattern.compile("\\s*\\[([0-9]{4}\\.[0-9]{2}|[1-8])\\]\\s*$");

  static IpcDescription of(String text) {
    int bullets = 0;
    while (bullets < text.length() && text.charAt(bullets) == '•') {
      bullets++;
    }
    var cleaned =
        REMAINS
            .matcher(text.substring(bullets))
            .replaceAll(" ")
            .replaceAll("[\\s\\u00a0]+", " ")
            .strip();
    var edition = EDITION.matcher(cleaned);
    return edition.find()
        ? new IpcDescription(
            cleaned.substring(0, edition.start()).strip(), bullets / 2, edition.group(1))
        : new IpcDescription(cleaned, bullets / 2, null);
  }
}
