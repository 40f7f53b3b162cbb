package io.luopan.model.party.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Tells how probably two mentions of inventors are one person, and why.
///
/// Two mentions on one patent are two people, and so are two names in other hanzi. How much a
/// family name proves depends on how many of
/// the mentions given to it bear it.
public final class InventorMatcher {
  private static final Set<Field> SURROUNDINGS =
      EnumSet.of(Field.PARTNERS, Field.HOLDERS, Field.CLASSES);

  private static final int NEAR = 2;
  private static final int FAR = 8;

  private final NameFrequencies frequencies;
  private final Thresholds thresholds;

  static final String BY_NAME = "INVENTORS_BY_NAME";
  static final String SURROUNDED = "INVENTORS_SURROUNDED";

  public InventorMatcher(NameFrequencies frequencies, Thresholds thresholds) {
    this.frequencies = frequencies;
    this.thresholds = thresholds;
  }

  public static ReadInventor read(InventorMention mention) {
    return new ReadInventor(mention);
  }

  /// For many mentions of one set: by family name as it sounds, with the first letter of a given
  /// name.
  public static Blocking<ReadInventor> blocking(int largest) {
    return new Blocking<>(InventorKeys::of, largest);
  }

  public Match compare(ReadInventor a, ReadInventor b) {
    var evidence = new ArrayList<Evidence>();
    var fields = fields(a, b);
    var weights = Weights.of(kindOf(fields));
    for (var field : fields) {
      double bits = weights.bits(field.field(), field.step());
      evidence.add(new Evidence(field.field(), field.level(), field.left(), field.right(), bits));
    }
    if (differInHanzi(a.name().hanzi(), b.name().hanzi())) {
      evidence.add(
          new Evidence(
              Field.FIRST_NAME, Level.DIFFERENT, a.name().hanzi(), b.name().hanzi(), Match.VETO));
    }
    var patent = a.mention().patent();
    if (patent.equals(b.mention().patent())) {
      evidence.add(new Evidence(Field.IDENTIFIER, Level.DIFFERENT, patent, patent, Match.VETO));
    }
    return Match.of(weights.priorBits(), evidence, thresholds);
  }

  private static boolean differInHanzi(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  /// Where nothing but names is known these have to carry more.
  static String kindOf(List<NameFields.Compared> fields) {
    return fields.stream().anyMatch(field -> SURROUNDINGS.contains(field.field()))
        ? SURROUNDED
        : BY_NAME;
  }

  List<NameFields.Compared> fields(ReadInventor a, ReadInventor b) {
    var one = a.mention();
    var other = b.mention();
    var fields = new ArrayList<>(PersonFields.of(a.name(), b.name(), frequencies));
    overlap(Field.PARTNERS, one.coInventors(), other.coInventors(), fields);
    overlap(Field.HOLDERS, one.holders(), other.holders(), fields);
    overlap(Field.CLASSES, one.classes(), other.classes(), fields);
    if (one.year() != null && other.year() != null) {
      int years = Math.abs(one.year() - other.year());
      var level = years <= NEAR ? Level.SAME : years <= FAR ? Level.PART : Level.DIFFERENT;
      fields.add(
          new NameFields.Compared(
              Field.YEARS, level, 0, one.year().toString(), other.year().toString()));
    }
    if (one.region() != null && other.region() != null) {
      boolean within =
          one.region().isWithin(other.region()) || other.region().isWithin(one.region());
      fields.add(
          new NameFields.Compared(
              Field.REGION,
              within ? Level.SAME : Level.DIFFERENT,
              0,
              one.region().code(),
              other.region().code()));
    }
    return fields;
  }

  private static void overlap(
      Field field, Set<String> a, Set<String> b, List<NameFields.Compared> fields) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    var level = Collections.disjoint(a, b) ? Level.DIFFERENT : Level.SAME;
    fields.add(new NameFields.Compared(field, level, 0, brief(a), brief(b)));
  }

  private static String brief(Set<String> values) {
    return String.join(", ", values.stream().sorted().limit(3).toList());
  }
}
