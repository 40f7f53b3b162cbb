package io.luopan.model.party.matching;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// The comparison vector of two persons' names.
final class PersonFields {
  private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();
  private static final double CLOSE = 0.92;
  private static final int SHORTEST_PART = 3;

  private PersonFields() {}

  static List<NameFields.Compared> of(PersonName a, PersonName b, NameFrequencies frequencies) {
    var straight = of(a, b, Level.SAME, frequencies);
    if (straight.getFirst().level() != Level.DIFFERENT) {
      return straight;
    }
    // Wang Xiaoming is Xiaoming Wang.
    var turned = of(a, b.turned(), Level.WITHIN, frequencies);
    if (turned.getFirst().level() == Level.WITHIN) {
      return turned;
    }
    var other = of(a.turned(), b, Level.WITHIN, frequencies);
    return other.getFirst().level() == Level.WITHIN ? other : straight;
  }

  private static List<NameFields.Compared> of(
      PersonName a, PersonName b, Level equal, NameFrequencies frequencies) {
    var family = family(a.family(), b.family(), equal);
    int rarity =
        family.agrees() || family == Level.WITHIN
            ? Math.min(frequencies.rarity(a.family()), frequencies.rarity(b.family()))
            : 0;
    boolean hanziDiffer =
        !a.hanzi().isEmpty() && !b.hanzi().isEmpty() && !a.hanzi().equals(b.hanzi());
    boolean joined =
        !a.given().isEmpty()
            && (a.givenJoined().equals(b.givenJoined()) || a.mayBeReadAs(b) || b.mayBeReadAs(a));
    var first = hanziDiffer ? Level.DIFFERENT : joined ? Level.SAME : first(a.first(), b.first());
    var middle = joined ? Level.MISSING : middle(a.middle(), b.middle());
    if (!joined && isOnePiece(a, b)) {
      middle = Level.MISSING;
      first = Level.DIFFERENT;
    }
    int crowd = frequencies.isCrowded(a) || frequencies.isCrowded(b) ? 1 : 0;
    return List.of(
        new NameFields.Compared(Field.LAST_NAME, family, rarity, a.family(), b.family()),
        new NameFields.Compared(
            Field.FIRST_NAME,
            first,
            crowd,
            joined ? a.givenJoined() : a.first(),
            joined ? b.givenJoined() : b.first()),
        new NameFields.Compared(Field.MIDDLE_NAME, middle, crowd, a.middle(), b.middle()));
  }

  /// Names of syllables differ as a whole: Xiao-Ming and Xiao-Hong have no first name in common.
  private static boolean isOnePiece(PersonName a, PersonName b) {
    boolean whole = a.givenJoined().length() > 3 && b.givenJoined().length() > 3;
    return whole && a.isSyllables() && b.isSyllables();
  }

  private static Level family(String a, String b, Level equal) {
    if (a.isEmpty() || b.isEmpty()) {
      return Level.MISSING;
    }
    if (a.equals(b)) {
      return equal;
    }
    if (Math.min(a.length(), b.length()) > SHORTEST_PART) {
      if (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)) {
        return equal == Level.SAME ? Level.PART : Level.DIFFERENT;
      }
      if (isAlike(a, b)) {
        return equal == Level.SAME ? Level.CLOSE : Level.DIFFERENT;
      }
    }
    return Level.DIFFERENT;
  }

  private static Level first(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b) ? Level.MISSING : Level.ONE_SIDED;
    }
    if (a.equals(b)) {
      return Level.SAME;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? Level.PART : Level.DIFFERENT;
    }
    if (GivenNames.areForms(a, b)) {
      return Level.LOOSE;
    }
    if (isAlike(a, b)) {
      return Level.CLOSE;
    }
    boolean begins = a.startsWith(b) || b.startsWith(a);
    return begins && Math.min(a.length(), b.length()) >= SHORTEST_PART
        ? Level.WITHIN
        : Level.DIFFERENT;
  }

  private static Level middle(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b) ? Level.MISSING : Level.ONE_SIDED;
    }
    if (a.equals(b)) {
      return Level.SAME;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? Level.PART : Level.DIFFERENT;
    }
    return isAlike(a, b) ? Level.CLOSE : Level.DIFFERENT;
  }

  private static boolean isAlike(String a, String b) {
    var one = Sounds.of(a);
    boolean sound = one.length() > 1 && one.equals(Sounds.of(b));
    return sound || (Math.min(a.length(), b.length()) > 3 && ALIKE.apply(a, b) >= CLOSE);
  }
}
