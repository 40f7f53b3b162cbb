package io.luopan.model.party.matching;

import java.util.ArrayList;
import java.util.List;

/// The comparison vector of two names: a level for each class of words.
final class NameFields {
  /// How far one field of two names agrees, with its words as read on either side.
  ///
  /// `amount` is 1 to 4 where it matters how rare the words are that agree (5: all of them do),
  /// else 0.
  record Compared(Field field, Level level, int amount, String left, String right) {
    /// The level as the weights name it: `SAME`, or `SAME3` with an amount.
    String step() {
      return amount == 0 ? level.name() : level.name() + amount;
    }
  }

  private static final double NEARLY_ALL = 0.75;

  /// The amount of two names that have the very same words, legal form and all.
  private static final int COMPLETE = 5;

  private static final double[] AMOUNTS = {6, 10, 15};

  private final NameAlignment alignment;

  private NameFields(NameAlignment alignment) {
    this.alignment = alignment;
  }

  static List<Compared> of(OrganizationName a, OrganizationName b) {
    var fields = new NameFields(NameAlignment.of(a, b));
    var compared = new ArrayList<Compared>();
    compared.add(fields.whole(a, b));
    for (var wordClass : WordClass.values()) {
      compared.add(fields.compared(wordClass));
    }
    return compared;
  }

  /// How much of both names is answered, legal forms and countries aside.
  private Compared whole(OrganizationName a, OrganizationName b) {
    double agreed = 0;
    var level = Level.SAME;
    for (var pair : alignment.pairs()) {
      agreed += pair.rarity();
      if (pair.level().compareTo(level) > 0 && pair.wordClass() != WordClass.FORM) {
        level = pair.level();
      }
    }
    double left = weight(alignment.leftOver());
    double right = weight(alignment.rightOver());
    double share = agreed / Math.max(agreed + Math.max(left, right), 1);
    if (agreed == 0) {
      level = Level.DIFFERENT;
    } else if (left > 0 && right > 0) {
      level = share >= NEARLY_ALL ? Level.WITHIN : Level.DIFFERENT;
    } else if (left + right > 0) {
      level = share >= NEARLY_ALL ? Level.PART : Level.ONE_SIDED;
    }
    boolean complete = alignment.leftOver().isEmpty() && alignment.rightOver().isEmpty();
    int amount = complete && level == Level.SAME ? COMPLETE : amount(agreed);
    return new Compared(Field.WHOLE, level, amount, a.raw(), b.raw());
  }

  private static double weight(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.wordClass() != WordClass.FORM && !token.isCountry())
        .mapToDouble(Token::rarity)
        .sum();
  }

  private static int amount(double agreed) {
    int amount = 1;
    while (amount <= AMOUNTS.length && agreed >= AMOUNTS[amount - 1]) {
      amount++;
    }
    return amount;
  }

  private Compared compared(WordClass wordClass) {
    var pairs = alignment.pairs().stream().filter(p -> p.wordClass() == wordClass).toList();
    var left = of(wordClass, alignment.leftOver());
    var right = of(wordClass, alignment.rightOver());
    var level =
        wordClass == WordClass.PLACE ? places(pairs, left, right) : level(pairs, left, right);
    double agreed = pairs.stream().mapToDouble(NameAlignment.Pair::rarity).sum();
    boolean counts = wordClass == WordClass.CORE && !pairs.isEmpty();
    return new Compared(
        wordClass.field(),
        level,
        counts ? amount(agreed) : 0,
        text(pairs.stream().map(NameAlignment.Pair::left).toList(), left),
        text(pairs.stream().map(NameAlignment.Pair::right).toList(), right));
  }

  private static List<Token> of(WordClass wordClass, List<Token> tokens) {
    return tokens.stream().filter(token -> token.wordClass() == wordClass).toList();
  }

  private static String text(List<String> matched, List<Token> left) {
    var words = new ArrayList<>(matched);
    left.forEach(token -> words.add(token.text()));
    return String.join(" ", words);
  }

  private static Level level(List<NameAlignment.Pair> pairs, List<Token> left, List<Token> right) {
    if (left.isEmpty() && right.isEmpty()) {
      return pairs.stream()
          .map(NameAlignment.Pair::level)
          .max(Level::compareTo)
          .orElse(Level.MISSING);
    }
    if (!left.isEmpty() && !right.isEmpty()) {
      return Level.DIFFERENT;
    }
    return pairs.isEmpty() ? Level.ONE_SIDED : Level.PART;
  }

  /// A country more or less says little, and 江苏省扬州 is 扬州.
  private static Level places(List<NameAlignment.Pair> pairs, List<Token> left, List<Token> right) {
    boolean countriesOnly =
        left.stream().allMatch(Token::isCountry) && right.stream().allMatch(Token::isCountry);
    if (pairs.isEmpty() && countriesOnly && left.isEmpty() != right.isEmpty()) {
      return Level.COUNTRY_ONLY;
    }
    if (!pairs.isEmpty() && countriesOnly) {
      return level(pairs, List.of(), List.of());
    }
    var level = level(pairs, left, right);
    return level == Level.DIFFERENT && isWithin(left, right) ? Level.WITHIN : level;
  }

  private static boolean isWithin(List<Token> left, List<Token> right) {
    return left.stream().anyMatch(a -> right.stream().anyMatch(b -> isWithin(a, b)));
  }

  private static boolean isWithin(Token a, Token b) {
    var one = a.region();
    var other = b.region();
    if (one == null || other == null || a.isCountry() || b.isCountry()) {
      return false;
    }
    return one.isWithin(other) || other.isWithin(one);
  }
}
