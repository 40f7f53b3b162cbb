package io.luopan.model.party.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// A harder set than any public one: people who share names, and people written in several ways.
///
/// 600 people, half of them Chinese: surnames and given names drawn with frequencies like Zipf's,
/// so that many share a name; each belongs to a team of four at one holder, works in two classes,
/// moves to another holder with one chance in five, and is on 2 to 8 patents over up to 15 years. A
/// Chinese name is written in hanzi (half the time) or in one of five ways in pinyin, another one
/// in full, with an initial, without the middle name, turned, or with a typing error.
final class GeneratedInventors {
  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
  private static final String SYLLABLES = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚建华文辉";
  private static final List<String> FAMILIES =
      words("smith johnson brown miller wilson moore taylor anderson thomas jackson white harris");
  private static final List<String> GIVEN =
      words("john robert michael william david richard joseph thomas daniel paul mark steven");

  private final Random random;
  private final List<LabelledMentions.Mention> mentions = new ArrayList<>();
  private int patents;

  private GeneratedInventors(long seed) {
    random = new Random(seed);
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  static List<LabelledMentions.Mention> of(long seed) {
    var made = new GeneratedInventors(seed);
    for (int team = 0; team < 150; team++) {
      made.addTeam(team);
    }
    return made.mentions;
  }

  private void addTeam(int team) {
    boolean chinese = team % 2 == 0;
    var names = new ArrayList<String[]>();
    for (int i = 0; i < 4; i++) {
      names.add(chinese ? chineseName() : westernName());
    }
    for (int i = 0; i < 4; i++) {
      int begun = 1995 + random.nextInt(15);
      boolean moves = random.nextInt(5) == 0;
      int count = 2 + random.nextInt(7);
      for (int n = 0; n < count; n++) {
        var holder = moves && n > count / 2 ? "holder of " + (team + 1) : "holder of " + team;
        var mates = mates(names, i, chinese);
        addMention(team * 4 + i, names.get(i), chinese, holder, mates, begun + random.nextInt(15));
      }
    }
  }

  private void addMention(
      int person, String[] name, boolean chinese, String holder, Set<String> mates, int year) {
    var written = chinese ? inChinese(name) : inEnglish(name);
    var classes = Set.of("H0" + holder.hashCode() % 3, "G0" + random.nextInt(9));
    var mention =
        InventorMention.of(written, "made " + patents++)
            .with(mates, Map.of(holder, holder), classes)
            .in(year);
    mentions.add(
        LabelledMentions.Mention.of(mention, "p" + person, written.toLowerCase(Locale.ROOT)));
  }

  /// Keys of one or two others of the team.
  private Set<String> mates(List<String[]> names, int self, boolean chinese) {
    var mates = new HashSet<String>();
    for (int i = 0; i < 2; i++) {
      int other = random.nextInt(4);
      if (other != self) {
        var name = names.get(other);
        mates.add(chinese ? Pinyin.joined(name[0] + name[1]) : String.join(" ", name));
      }
    }
    return mates;
  }

  private int frequent(int bound) {
    return (int) (bound * Math.pow(random.nextDouble(), 2));
  }

  private String[] chineseName() {
    var family = String.valueOf(SURNAMES.charAt(frequent(SURNAMES.length())));
    var given = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      given.append(SYLLABLES.charAt(frequent(SYLLABLES.length())));
    }
    return new String[] {family, given.toString()};
  }

  private String[] westernName() {
    return new String[] {
      FAMILIES.get(frequent(FAMILIES.size())),
      GIVEN.get(frequent(GIVEN.size())),
      random.nextInt(3) == 0 ? "" : GIVEN.get(random.nextInt(GIVEN.size()))
    };
  }

  private String inChinese(String[] name) {
    var family = Pinyin.surname(name[0]);
    var syllables = Pinyin.syllables(name[1]);
    return switch (random.nextInt(10)) {
      case 0 -> family + ", " + syllables.replace(" ", "");
      case 1 -> syllables.replace(" ", "") + " " + family;
      case 2 -> syllables.replace(" ", "-") + " " + family;
      case 3 -> family + " " + syllables;
      case 4 -> family.toUpperCase(Locale.ROOT) + ", " + syllables.replace(" ", "-");
      default -> name[0] + name[1];
    };
  }

  private String inEnglish(String[] name) {
    var middle = name[2].isEmpty() ? "" : " " + name[2];
    return switch (random.nextInt(10)) {
      case 0, 1 -> name[1] + " " + name[0];
      case 2, 3, 4 -> name[1] + middle.substring(0, Math.min(2, middle.length())) + " " + name[0];
      case 5 -> name[0] + ", " + name[1].charAt(0) + ".";
      case 6 -> name[1] + middle + " " + mistyped(name[0]);
      default -> name[0] + ", " + name[1] + middle;
    };
  }

  private String mistyped(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }
}
