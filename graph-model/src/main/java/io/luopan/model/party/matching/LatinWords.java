package io.luopan.model.party.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Names in Latin letters as stems: no case, marks or plural, abbreviations written out, words that
/// only join left out.
final class LatinWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’`ʼ.]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> FILLERS =
      Set.of(
          ("of the and for in at on de la le du des et der die das und fur von di del y e a an to"
                  + " city province provincial municipality municipal prefecture prefectural county"
                  + " autonomous region regional district hui zhuang uygur uyghur s no")
              .split(" "));

  /// Huizhou City College is no college of the city of Huizhou.
  private static final Set<String> SCHOOLS = Set.of("university", "college", "vocational");

  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("univ", "university"),
          Map.entry("inst", "institute"),
          Map.entry("acad", "academy"),
          Map.entry("coll", "college"),
          Map.entry("sch", "school"),
          Map.entry("hosp", "hospital"),
          Map.entry("sci", "science"),
          Map.entry("technol", "technology"),
          Map.entry("tech", "technology"),
          Map.entry("agr", "agricultural"),
          Map.entry("agric", "agricultural"),
          Map.entry("natl", "national"),
          Map.entry("nat", "national"),
          Map.entry("chin", "chinese"),
          Map.entry("med", "medical"),
          Map.entry("eng", "engineering"),
          Map.entry("engn", "engineering"),
          Map.entry("lab", "laboratory"),
          Map.entry("labs", "laboratory"),
          Map.entry("ctr", "center"),
          Map.entry("centre", "center"),
          Map.entry("dept", "department"),
          Map.entry("res", "research"),
          Map.entry("int", "international"),
          Map.entry("intl", "international"),
          Map.entry("elect", "electronic"),
          Map.entry("electr", "electronic"),
          Map.entry("mfg", "manufacture"),
          Map.entry("manufacturing", "manufacture"),
          Map.entry("assoc", "association"),
          Map.entry("assn", "association"),
          Map.entry("soc", "society"),
          Map.entry("corp", "corporation"),
          Map.entry("corporation", "corporation"),
          Map.entry("company", "co"),
          Map.entry("limited", "ltd"),
          Map.entry("incorporated", "inc"),
          Map.entry("pharm", "pharmaceutical"),
          Map.entry("ind", "industry"),
          Map.entry("grp", "group"),
          Map.entry("prov", ""),
          Map.entry("bros", "brother"),
          Map.entry("aktiengesellschaft", "ag"),
          Map.entry("universite", "university"),
          Map.entry("universitat", "university"),
          Map.entry("universidad", "university"),
          Map.entry("universidade", "university"),
          Map.entry("universita", "university"),
          Map.entry("institut", "institute"),
          Map.entry("instituto", "institute"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("defence", "defense"),
          Map.entry("labour", "labor"));

  private LatinWords() {}

  static List<String> stems(String text) {
    var stems = new ArrayList<String>();
    var words = words(text);
    for (int i = 0; i < words.size(); i++) {
      var stem = stem(words.get(i));
      boolean cityUniversity =
          stem.equals("city") && i + 1 < words.size() && SCHOOLS.contains(stem(words.get(i + 1)));
      if (cityUniversity || (!stem.isEmpty() && !FILLERS.contains(stem))) {
        stems.add(stem);
      }
    }
    return stems.isEmpty() ? words.stream().filter(word -> !word.isEmpty()).toList() : stems;
  }

  /// Without marks, in lower case, split at whatever is no letter or digit; `Xi'an` is one word.
  static List<String> words(String text) {
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    var lower =
        plain
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("æ", "ae")
            .replace("’s ", " ")
            .replace("'s ", " ");
    var whole = APOSTROPHES.matcher(lower.replace(".", ". ").replace(". , ", " ")).replaceAll("");
    return List.of(BETWEEN.split(whole.strip()));
  }

  static String stem(String word) {
    var full = ABBREVIATIONS.getOrDefault(word, word);
    var single = singular(full);
    return ABBREVIATIONS.getOrDefault(single, single);
  }

  private static String singular(String word) {
    int length = word.length();
    if (length < 4 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean stays = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return stays ? word : word.substring(0, length - 1);
  }
}
