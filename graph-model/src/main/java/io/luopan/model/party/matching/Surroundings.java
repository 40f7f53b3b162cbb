package io.luopan.model.party.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a whole graph tells of two inventors beyond the fitted weights: how many bear the name, and
/// how many co-inventors they share whose own names are rare.
///
/// The bits are our estimates: no labelled data tell them. They are made to hold back rather than
/// to join.
final class Surroundings {
  /// A rare co-inventor's name more on both sides.
  private static final double FURTHER = 3.5;

  private static final double MOST = 7;

  /// Patents of one family have one invention, and so one set of inventors.
  private static final double FAMILY = 6;

  /// Neither a co-inventor nor a family in common: a holder alone is little proof, and less where
  /// others stand beside it.
  private static final double SAME_HOLDERS = -2;

  private static final double OTHER_HOLDERS = -10;

  /// One team has people of one family name: their co-inventors and patents are the same.
  private static final double OTHER_NAME = -20;

  /// A given name of one hanzi has many bearers in the world, however few the graph knows.
  private static final double ONE_HANZI = -2;

  private static final int SHORT_NAME = 2;

  private Surroundings() {}

  /// What the graph tells besides the weights.
  static List<Evidence> evidence(
      NameCounts counts, ReadInventor a, ReadInventor b, boolean partners) {
    var families = new TreeSet<>(a.mention().families());
    families.retainAll(b.mention().families());
    boolean near = partners || !families.isEmpty();
    var bearers = bearers(counts, a, b, near);
    if (families.isEmpty()) {
      return List.of(bearers);
    }
    return List.of(
        bearers,
        new Evidence(Field.FAMILIES, Level.SAME, families.first(), families.first(), FAMILY));
  }

  /// The more bear a name, the less it proves; twice as little where nobody else stands by.
  private static Evidence bearers(NameCounts counts, ReadInventor a, ReadInventor b, boolean near) {
    int bearers = counts.bearers(a, b);
    boolean sameHolders = a.mention().holders().keySet().equals(b.mention().holders().keySet());
    double alone = sameHolders ? SAME_HOLDERS : OTHER_HOLDERS;
    double bits = -log2(Math.max(1, bearers / 2.0)) * (near ? 1 : 2) + (near ? 0 : alone);
    boolean isShort =
        a.name().hanzi().length() == SHORT_NAME || b.name().hanzi().length() == SHORT_NAME;
    return new Evidence(
        Field.BEARERS, Level.PART, "" + bearers, "" + bearers, bits + (isShort ? ONE_HANZI : 0));
  }

  /// What a field weighs among many.
  static double bits(
      Weights weights, NameFields.Compared field, NameCounts counts, List<String> shared) {
    double fitted = weights.bits(field.field(), field.step());
    return switch (field.field()) {
      // In the set that the weights come from common classes tell against; here they tell nothing.
      case CLASSES -> weights.bits(Field.CLASSES, Level.DIFFERENT.name());
      case PARTNERS -> shared.isEmpty() ? fitted : fitted + further(counts, shared);
      case LAST_NAME, FIRST_NAME -> field.level() == Level.DIFFERENT ? fitted + OTHER_NAME : fitted;
      default -> fitted;
    };
  }

  /// What is to be added to the weight of having a co-inventor in common, which one of a rare name
  /// deserves.
  private static double further(NameCounts counts, List<String> shared) {
    double bits =
        shared.stream()
            .mapToDouble(key -> Math.max(0, FURTHER - log2(Math.max(1, counts.bearers(key) / 2.0))))
            .sum();
    return Math.clamp(bits - FURTHER, -FURTHER, MOST);
  }

  /// The co-inventors of both, rare names first: as written, or as they sound where the two are
  /// written in two scripts.
  static List<String> shared(ReadInventor a, ReadInventor b, NameCounts counts) {
    boolean oneScript = a.name().hanzi().isEmpty() == b.name().hanzi().isEmpty();
    var shared = new HashSet<>(partners(a, oneScript));
    shared.retainAll(partners(b, oneScript));
    var sorted = new ArrayList<>(shared);
    sorted.sort(
        Comparator.<String>comparingInt(counts::bearers).thenComparing(Comparator.naturalOrder()));
    return sorted;
  }

  private static Set<String> partners(ReadInventor inventor, boolean asWritten) {
    return asWritten ? inventor.mention().coInventors() : inventor.partnerSounds();
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
