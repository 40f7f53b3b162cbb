package io.luopan.model.party.matching;

import java.util.Map;
import java.util.regex.Pattern;

/// The consonants of a Latin name as they are heard, so that `Mordechai` and `Mordecai`, `Reuven`
/// and `Reuben`, `Zivion` and `Tsivion` are one.
final class Sounds {
  private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiouy]");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");

  private static final Map<Character, Character> ALIKE =
      Map.of('b', 'v', 'w', 'v', 'f', 'v', 'c', 'k', 'q', 'k', 'g', 'g', 'j', 'y', 'i', 'y');

  private Sounds() {}

  static String of(String name) {
    var text =
        name.replace("sch", "sh")
            .replace("ph", "f")
            .replace("tch", "ch")
            .replace("ch", "k")
            .replace("ck", "k")
            .replace("tz", "z")
            .replace("ts", "z")
            .replace("cz", "z")
            .replace("x", "ks");
    var heard = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c != 'h' || heard.isEmpty()) {
        heard.append(ALIKE.getOrDefault(c, c));
      }
    }
    return TWICE.matcher(VOWELS.matcher(heard).replaceAll("")).replaceAll("$1");
  }
}
