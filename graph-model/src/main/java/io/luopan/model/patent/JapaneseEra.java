package io.luopan.model.patent;

import java.util.Map;
import java.util.regex.Pattern;

/// Japanese numbers carry words (特開 for a laid-open application) and the emperor's era; DOCDB
/// writes H, S, T, M or R.
final class JapaneseEra {
  private static final Pattern WORD = Pattern.compile("^(?:JP)?(?:特願|特開|特表|特許|実願|実開|実公|特公)第?|号$");
  private static final Map<String, String> ERAS =
      Map.of("平", "H", "昭", "S", "大", "T", "明", "M", "令", "R");

  private JapaneseEra() {}

  /// `特開平10-123456` becomes `JPH10-123456`; a text without such words stays as it is.
  static String toLatin(String compact) {
    var match = WORD.matcher(compact);
    if (!match.find() || match.start() != 0 || match.end() == compact.length()) {
      return compact;
    }
    var rest = WORD.matcher(compact.substring(match.end())).replaceAll("");
    var era = rest.isEmpty() ? null : ERAS.get(rest.substring(0, 1));
    return "JP" + (era == null ? rest : era + rest.substring(1));
  }
}
