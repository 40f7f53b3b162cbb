package io.luopan.model.party.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Which word of one name answers which of another: the same words first, then translations, then
/// synonyms, then what sounds or looks alike.
final class NameAlignment {
  private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();
  private static final double CLOSE = 0.93;
  private static final int LONGEST_WINDOW = 4;

  /// Words that answer each other, and how well.
  record Pair(WordClass wordClass, Level level, String left, String right, double rarity) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final List<Token> left;
  private final List<Token> right;

  private NameAlignment(OrganizationName a, OrganizationName b) {
    left = new ArrayList<>(a.tokens());
    right = new ArrayList<>(b.tokens());
  }

  static NameAlignment of(OrganizationName a, OrganizationName b) {
    var alignment = new NameAlignment(a, b);
    alignment.sameWords();
    alignment.translations(alignment.left, alignment.right, false);
    alignment.translations(alignment.right, alignment.left, true);
    alignment.synonyms();
    alignment.sounds(alignment.left, alignment.right, false);
    alignment.sounds(alignment.right, alignment.left, true);
    alignment.typingErrors();
    return alignment;
  }

  private void sameWords() {
    for (var token : List.copyOf(left)) {
      for (var other : right) {
        if (token.text().equals(other.text()) && answers(token, other)) {
          pair(List.of(token), List.of(other), token.wordClass(), Level.SAME);
          break;
        }
      }
    }
  }

  /// A number answers only a number.
  private static boolean answers(Token a, Token b) {
    return (a.wordClass() == WordClass.NUMBER) == (b.wordClass() == WordClass.NUMBER);
  }

  private record Reading(Token chinese, List<Token> latin, Level level, double worth) {}

  private void translations(List<Token> from, List<Token> to, boolean swapped) {
    var readings = new ArrayList<Reading>();
    for (var token : from) {
      if (token.chinese() && token.wordClass() != WordClass.NUMBER) {
        for (int rank = 0; rank < token.phrases().size(); rank++) {
          addReading(token, rank, to, readings);
        }
        addPinyin(token, to, readings);
      }
    }
    readings.sort(Comparator.comparingDouble(Reading::worth).reversed());
    for (var reading : readings) {
      if (has(from, reading.chinese()) && reading.latin().stream().allMatch(t -> has(to, t))) {
        pair(swapped, reading);
      }
    }
  }

  private static void addReading(Token token, int rank, List<Token> to, List<Reading> readings) {
    var phrase = token.phrases().get(rank);
    var found = new ArrayList<Token>();
    for (var stem : phrase) {
      for (var other : to) {
        if (!other.chinese() && other.text().equals(stem) && !has(found, other)) {
          found.add(other);
          break;
        }
      }
    }
    if (found.size() == phrase.size() && !phrase.isEmpty()) {
      var level = token.isCustomary(rank) ? Level.SAME : Level.LOOSE;
      boolean sameClass = found.getFirst().wordClass() == token.wordClass();
      double worth = phrase.size() * 10 + (sameClass ? 5 : 0) - Math.min(rank, 4);
      readings.add(new Reading(token, found, level, worth));
    }
  }

  /// The word written by its sound, in one piece or in syllables.
  private static void addPinyin(Token token, List<Token> to, List<Reading> readings) {
    var sound = Pinyin.joined(token.text());
    for (int from = 0; from < to.size(); from++) {
      var joined = new StringBuilder();
      for (int end = from; end < Math.min(to.size(), from + LONGEST_WINDOW); end++) {
        joined.append(to.get(end).text());
        if (joined.length() > sound.length()) {
          break;
        }
        if (sound.contentEquals(joined)) {
          var latin = List.copyOf(to.subList(from, end + 1));
          readings.add(new Reading(token, latin, Level.SAME, 30 + sound.length()));
        }
      }
    }
  }

  /// Words left over on both sides that one Chinese word may mean: teachers and normal, 农 and 农业.
  private void synonyms() {
    for (var token : List.copyOf(left)) {
      for (var other : List.copyOf(right)) {
        if (token.chinese() && other.chinese() && shareMeaning(token, other)) {
          pair(List.of(token), List.of(other), token.wordClass(), Level.LOOSE);
          break;
        }
      }
      if (!token.chinese() && has(left, token)) {
        latinSynonym(token);
      }
    }
  }

  private static boolean shareMeaning(Token a, Token b) {
    if (a.phrases().isEmpty() || b.phrases().isEmpty() || a.wordClass() != b.wordClass()) {
      return false;
    }
    boolean shared = !Collections.disjoint(a.phrases(), b.phrases());
    return shared && (isShortFor(a.text(), b.text()) || isShortFor(b.text(), a.text()));
  }

  /// 石化 is 石油化工 with characters left out; 理工 and 工业 are two things though both are technology.
  private static boolean isShortFor(String brief, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < brief.length(); i++) {
      if (full.charAt(i) == brief.charAt(at)) {
        at++;
      }
    }
    return at == brief.length();
  }

  private void latinSynonym(Token token) {
    for (var word : WordTable.shared().withStem(token.text())) {
      for (var mine : word.phrases()) {
        var here = mine.contains(token.text()) ? findAll(mine, left) : List.<Token>of();
        if (here.isEmpty()) {
          continue;
        }
        for (var theirs : word.phrases()) {
          var there = findAll(theirs, right);
          if (!there.isEmpty()) {
            pair(here, there, word.wordClass(), Level.LOOSE);
            return;
          }
        }
      }
    }
  }

  /// The tokens of a phrase, none where one is missing.
  private static List<Token> findAll(List<String> phrase, List<Token> tokens) {
    var found = new ArrayList<Token>();
    for (var stem : phrase) {
      for (var token : tokens) {
        if (!token.chinese() && token.text().equals(stem) && !has(found, token)) {
          found.add(token);
          break;
        }
      }
    }
    return found.size() == phrase.size() ? found : List.of();
  }

  /// Proper names whose sounds differ by little, 以岭 and Yilin.
  private void sounds(List<Token> from, List<Token> to, boolean swapped) {
    for (var token : List.copyOf(from)) {
      if (!token.chinese() || token.wordClass() != WordClass.CORE) {
        continue;
      }
      var sound = Pinyin.joined(token.text());
      for (var other : List.copyOf(to)) {
        var theirs = other.chinese() ? Pinyin.joined(other.text()) : other.text();
        if (other.wordClass() == WordClass.CORE && isAlike(sound, theirs)) {
          pair(swapped, new Reading(token, List.of(other), Level.CLOSE, 0));
          break;
        }
      }
    }
  }

  private void typingErrors() {
    for (var token : List.copyOf(left)) {
      for (var other : right) {
        boolean latin = !token.chinese() && !other.chinese();
        if (latin && answers(token, other) && isAlike(token.text(), other.text())) {
          pair(List.of(token), List.of(other), token.wordClass(), Level.CLOSE);
          break;
        }
      }
    }
  }

  private static boolean isAlike(String a, String b) {
    return Math.min(a.length(), b.length()) >= 4 && ALIKE.apply(a, b) >= CLOSE;
  }

  private void pair(boolean swapped, Reading reading) {
    var chinese = List.of(reading.chinese());
    var wordClass = reading.chinese().wordClass();
    pair(
        swapped ? reading.latin() : chinese,
        swapped ? chinese : reading.latin(),
        wordClass,
        reading.level());
  }

  private void pair(List<Token> here, List<Token> there, WordClass wordClass, Level level) {
    double rarity = Math.max(rarity(here), rarity(there));
    pairs.add(new Pair(wordClass, level, text(here), text(there), rarity));
    here.forEach(token -> remove(left, token));
    there.forEach(token -> remove(right, token));
  }

  private static double rarity(List<Token> tokens) {
    return tokens.stream().mapToDouble(Token::rarity).sum();
  }

  private static String text(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }

  /// By identity: a name may have a word twice.
  private static boolean has(List<Token> tokens, Token token) {
    return tokens.stream().anyMatch(t -> t == token);
  }

  private static void remove(List<Token> tokens, Token token) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) == token) {
        tokens.remove(i);
        return;
      }
    }
  }

  List<Pair> pairs() {
    return pairs;
  }

  /// Words of the first name that nothing answers.
  List<Token> leftOver() {
    return left;
  }

  List<Token> rightOver() {
    return right;
  }
}
