package io.luopan.loaders.sample;

import io.luopan.loaders.sample.Dice.Purpose;
import io.luopan.loaders.sample.SampleClasses.Classified;
import io.luopan.loaders.sample.SampleWords.Word;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import java.util.List;
import java.util.Locale;

/// Titles and abstracts out of a small grammar around the words of the patent's nodes, all marked
/// as made up.
final class SampleTexts {
  static final String MARK_ZH = "样例：";
  static final String MARK_EN = "Sample: ";

  private final SampleWords words;
  private final long seed;

  SampleTexts(SampleWords words, long seed) {
    this.words = words;
    this.seed = seed;
  }

  /// What a text speaks of, in both languages.
  private record Subject(Word term, Word spoken, Word adjective, Word purpose) {}

  void write(PatentFact.Builder patent, Filed filed, Classified classified) {
    var dice = new Dice(seed, filed.base(), Purpose.TEXT);
    var node = filed.node();
    var subject =
        new Subject(
            new Word(dice.pick(node.termsZh()), dice.pick(node.termsEn())),
            spoken(classified.spoken(), dice),
            words.pick("adjectives", dice),
            words.pick("purposes", dice));
    boolean method = filed.type() == PatentType.INVENTION && dice.chance(0.4);
    var thing = words.pick(method ? "methods" : "devices", dice);
    var parts = twoParts(dice);
    boolean english = filed.american() || dice.chance(filed.place().foreign() ? 0.95 : 0.55);
    boolean longEnglish = filed.american() || dice.chance(0.5);
    if (!filed.american()) {
      patent.title("zh", titleZh(subject, thing, dice));
      patent.summary("zh", abstractZh(subject, thing, parts));
    }
    if (english) {
      patent.title("en", titleEn(subject, thing, method));
      if (longEnglish) {
        patent.summary("en", abstractEn(subject, thing, method, parts));
      }
    }
  }

  private List<Word> twoParts(Dice dice) {
    var all = words.list("parts");
    int first = dice.below(all.size());
    int second = first + 1 + dice.below(all.size() - 1);
    return List.of(all.get(first), all.get(second % all.size()));
  }

  /// A keyword of each node that asks for one, joined into one phrase; empty where none does.
  private static Word spoken(List<SampleNode> nodes, Dice dice) {
    var zh = new StringBuilder();
    var en = new StringBuilder();
    for (var node : nodes) {
      if (!node.keywordsZh().isEmpty()) {
        zh.append(zh.isEmpty() ? "" : "和").append(dice.pick(node.keywordsZh()));
      }
      if (!node.keywordsEn().isEmpty()) {
        en.append(en.isEmpty() ? "" : " and ").append(dice.pick(node.keywordsEn()));
      }
    }
    return new Word(zh.toString(), en.toString());
  }

  private static String titleZh(Subject subject, Word thing, Dice dice) {
    var about = aboutZh(subject);
    return switch (dice.below(4)) {
      case 0 -> MARK_ZH + "一种" + subject.adjective().zh() + about + thing.zh();
      case 1 -> MARK_ZH + about + "的" + subject.adjective().zh() + thing.zh();
      case 2 -> MARK_ZH + "一种能" + subject.purpose().zh() + "的" + about + thing.zh();
      default -> MARK_ZH + "用于" + about + "的" + thing.zh();
    };
  }

  private static String aboutZh(Subject subject) {
    var spoken = subject.spoken().zh();
    var term = subject.term().zh();
    return spoken.isEmpty() || term.contains(spoken) ? term : "面向" + spoken + "的" + term;
  }

  private static String abstractZh(Subject subject, Word thing, List<Word> parts) {
    return MARK_ZH
        + "本申请公开"
        + aboutZh(subject)
        + thing.zh()
        + "，涉及"
        + parts.getFirst().zh()
        + "与"
        + parts.getLast().zh()
        + "，"
        + subject.adjective().zh()
        + "，可"
        + subject.purpose().zh()
        + "。本文为合成数据，不对应任何真实专利。";
  }

  private static String titleEn(Subject subject, Word thing, boolean method) {
    return MARK_EN
        + (method
            ? "Method of " + thing.en() + " " + aboutEn(subject)
            : capitalized(subject.adjective().en()) + " " + thing.en() + " for " + aboutEn(subject))
        + " with "
        + subject.purpose().en();
  }

  private static String aboutEn(Subject subject) {
    var spoken = subject.spoken().en();
    return spoken.isEmpty() ? subject.term().en() : subject.term().en() + " (" + spoken + ")";
  }

  private static String abstractEn(Subject subject, Word thing, boolean method, List<Word> parts) {
    return MARK_EN
        + (method ? "A method of " + thing.en() + " " : withArticle(thing.en()) + " for ")
        + aboutEn(subject)
        + " uses a "
        + parts.getFirst().en()
        + " and a "
        + parts.getLast().en()
        + ", is "
        + subject.adjective().en()
        + " and brings "
        + subject.purpose().en()
        + ". This text is synthetic and describes no real patent.";
  }

  private static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 || noun.equals("unit") ? "A " : "An ") + noun;
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
