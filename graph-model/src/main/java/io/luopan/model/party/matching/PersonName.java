package io.luopan.model.party.matching;

import io.luopan.model.party.InventorNames;
import io.luopan.model.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A person's name: family name and given names in small Latin letters, hanzi as pinyin.
///
/// `hanzi` keeps a Chinese name as written, else it is empty; `initials` are the Latin letters
/// beside hanzi (K·基廷). Of a Latin name without a comma the last word is taken for the family name;
/// comparing tries the other order as well.
record PersonName(String hanzi, String initials, String family, List<String> given) {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 8;
  private static final int MOST_READINGS = 8;

  private static final Pattern HYPHENS = Pattern.compile("(?<=\\p{L})[-‐‑](?=\\p{L})");

  private static final Set<String> COMPOUND_SURNAMES =
      Set.of(
          "欧阳", "诸葛", "上官", "司马", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "宇文", "端木", "东方", "南宫");

  private static final Set<String> NO_NAMES =
      Set.of("jr", "sr", "ii", "iii", "iv", "dr", "prof", "deceased", "nee", "phd");

  PersonName {
    given = List.copyOf(given);
  }

  /// `王小明`, `Wang, Xiaoming`, `Xiao-Ming Wang`; what stands in brackets is no part of a name.
  static PersonName read(String name) {
    var bare = InventorNames.bare(name);
    var text = bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    var folded = Folding.fold(text);
    if (folded.codePoints().anyMatch(Character::isIdeographic)) {
      return ofHanzi(
          folded.replaceAll("[^\\p{IsHan}]", ""), folded.replaceAll("[^\\p{IsLatin}]", ""));
    }
    int comma = text.indexOf(',');
    if (comma > 0) {
      var after = words(text.substring(comma + 1));
      if (!after.isEmpty()) {
        return new PersonName("", "", String.join("", words(text.substring(0, comma))), after);
      }
    }
    var words = words(text);
    if (words.isEmpty()) {
      return new PersonName("", "", "", List.of());
    }
    return new PersonName("", "", words.getLast(), words.subList(0, words.size() - 1));
  }

  /// From a source that keeps the two apart.
  static PersonName of(String given, String family) {
    return family.isBlank() || given.isBlank()
        ? read(given + " " + family)
        : read(family.replace(",", " ") + ", " + given.replace(",", " "));
  }

  private static PersonName ofHanzi(String hanzi, String initials) {
    int end = surnameEnd(hanzi);
    // As a surname 曾 is Zeng and 单 Shan.
    var family = Pinyin.surname(hanzi.substring(0, end));
    var rest = hanzi.substring(end);
    var given = rest.isEmpty() ? List.<String>of() : List.of(Pinyin.syllables(rest).split(" "));
    return new PersonName(hanzi, initials, family, given);
  }

  private static int surnameEnd(String hanzi) {
    boolean compound = hanzi.length() > 2 && COMPOUND_SURNAMES.contains(hanzi.substring(0, 2));
    return compound ? 2 : Math.min(1, hanzi.length());
  }

  /// The name in the ways in which the hanzi of its given name may be read, the usual one first; a
  /// Latin name is read in one.
  List<PersonName> readings() {
    var rest = hanzi.substring(surnameEnd(hanzi));
    if (rest.length() != given.size()) {
      return List.of(this);
    }
    var readings = List.of(List.<String>of());
    for (int i = 0; i < rest.length(); i++) {
      var usual = Stream.of(given.get(i));
      var syllables =
          Stream.concat(usual, Pinyin.readings(rest.charAt(i)).stream()).distinct().toList();
      readings =
          readings.stream()
              .flatMap(
                  begun ->
                      syllables.stream()
                          .map(
                              syllable ->
                                  Stream.concat(begun.stream(), Stream.of(syllable)).toList()))
              .limit(MOST_READINGS)
              .toList();
    }
    return readings.stream().map(read -> new PersonName(hanzi, initials, family, read)).toList();
  }

  /// Whether one of two is hanzi that may be read as the other's given name.
  boolean mayBeReadAs(PersonName other) {
    return !hanzi.isEmpty()
        && other.hanzi.isEmpty()
        && readings().stream().anyMatch(read -> read.givenJoined().equals(other.givenJoined()));
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    // Chien-Hung is one given name, as Jean-Pierre is.
    for (var word : LatinWords.words(HYPHENS.matcher(text).replaceAll(""))) {
      if (!word.isEmpty() && !NO_NAMES.contains(word) && words.size() < MOST_WORDS) {
        words.add(word);
      }
    }
    return words;
  }

  /// Whether it may be a Chinese name: nothing but syllables.
  boolean isSyllables() {
    return !hanzi.isEmpty() || (Syllables.areAll(family) && Syllables.areAll(givenJoined()));
  }

  boolean isEmpty() {
    return family.isEmpty();
  }

  /// The given names in one piece: `Xiao-Ming` is `xiaoming`.
  String givenJoined() {
    return String.join("", given);
  }

  String first() {
    return given.isEmpty() ? "" : given.getFirst();
  }

  String middle() {
    return given.size() < 2 ? "" : String.join("", given.subList(1, given.size()));
  }

  /// Whether first and family names are equal, and the initials of middle names that both have.
  boolean isLike(PersonName other) {
    return family.equals(other.family)
        && first().equals(other.first())
        && !middle().isEmpty()
        && !other.middle().isEmpty()
        && middle().charAt(0) == other.middle().charAt(0);
  }

  /// With the first word as family name: `Wang Xiao Ming`.
  PersonName turned() {
    if (given.isEmpty() || !hanzi.isEmpty()) {
      return this;
    }
    var rest = new ArrayList<>(given.subList(1, given.size()));
    rest.add(family);
    return new PersonName("", "", given.getFirst(), rest);
  }

  String text() {
    return hanzi.isEmpty() ? String.join(" ", given) + " " + family : hanzi;
  }
}
