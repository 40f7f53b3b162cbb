package io.luopan.model.party.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers in names: `第十三`, `九八八`, `first`, `13th`.
final class Numbers {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern ORDINAL = Pattern.compile("([0-9]{1,9})(st|nd|rd|th)?");
  private static final List<String> ORDINALS =
      List.of(
          ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                  + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                  + " twentieth")
              .split(" "));
  private static final Map<String, String> CARDINALS =
      Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6");

  private Numbers() {}

  static Optional<String> ofLatin(String stem) {
    var ordinal = ORDINAL.matcher(stem);
    if (ordinal.matches()) {
      return Optional.of(ordinal.group(1).replaceFirst("^0+(?=.)", ""));
    }
    int at = ORDINALS.indexOf(stem);
    return at >= 0 ? Optional.of(String.valueOf(at + 1)) : Optional.ofNullable(CARDINALS.get(stem));
  }

  /// Reads `十三` as 13 and `九八八` as 988; `hanzi` has Chinese or Arabic digits only.
  static String ofHanzi(String hanzi) {
    var text = hanzi.replace('零', '〇');
    if (text.indexOf('十') < 0 && text.indexOf('百') < 0) {
      var digits = new StringBuilder();
      text.chars().forEach(c -> digits.append(digit((char) c)));
      return digits.toString();
    }
    int value = 0;
    int pending = -1;
    for (char c : text.toCharArray()) {
      switch (c) {
        case '百' -> {
          value += (pending < 0 ? 1 : pending) * 100;
          pending = -1;
        }
        case '十' -> {
          value += (pending < 0 ? 1 : pending) * 10;
          pending = -1;
        }
        default -> pending = Character.digit(digit(c), 10);
      }
    }
    return String.valueOf(value + Math.max(pending, 0));
  }

  private static char digit(char c) {
    int at = DIGITS.indexOf(c);
    return at >= 0 ? (char) ('0' + at) : c;
  }
}
