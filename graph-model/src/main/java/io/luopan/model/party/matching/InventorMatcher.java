package io.luopan.model.party.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Tells how probably two mentions of inventors are one person, and why.
///
/// Two mentions in one record are two people, and so are two names in other hanzi. How much a
/// family name proves depends on how many of the mentions given to it bear it.
public final class InventorMatcher {
  private static final Set<Field> SURROUNDINGS =
      EnumSet.of(Field.PARTNERS, Field.HOLDERS, Field.CLASSES);

  private static final int NEAR = 2;
  private static final int FAR = 8;

  /// Of several people of one full name, those with one middle initial in patents of one time are
  /// one. Our estimate: no pair that the weights come from shows it.
  private static final double ONE_TIME = 6;

  private final NameFrequencies frequencies;
  private final Thresholds thresholds;
  private final @Nullable NameCounts counts;

  static final String BY_NAME = "INVENTORS_BY_NAME";
  static final String SURROUNDED = "INVENTORS_SURROUNDED";

  public InventorMatcher(NameFrequencies frequencies, Thresholds thresholds) {
    this(frequencies, thresholds, null);
  }

  private InventorMatcher(
      NameFrequencies frequencies, Thresholds thresholds, @Nullable NameCounts counts) {
    this.frequencies = frequencies;
    this.thresholds = thresholds;
    this.counts = counts;
  }

  /// For the inventors of a graph, who are many: of whom [Surroundings] tell more.
  public InventorMatcher among(NameCounts counts) {
    return new InventorMatcher(frequencies, thresholds, counts);
  }

  public static ReadInventor read(InventorMention mention) {
    return new ReadInventor(mention);
  }

  /// For many mentions of one set: by family name as it sounds, with the first letter of a given
  /// name.
  public static Blocking<ReadInventor> blocking(int largest) {
    return new Blocking<>(InventorKeys::of, largest);
  }

  /// The keys under which a name is compared with others at all: family name as it sounds, with the
  /// first letter of a given name, in either order. No two that share none of them are compared.
  public static Set<String> sounds(ReadInventor inventor) {
    return InventorKeys.sounds(inventor.name());
  }

  /// For many of one sound: by the whole name with a holder, a family or a co-inventor.
  public static Blocking<ReadInventor> nearby(int largest) {
    return new Blocking<>(InventorKeys::nearby, largest);
  }

  public Match compare(ReadInventor a, ReadInventor b) {
    var evidence = new ArrayList<Evidence>();
    var fields = fields(a, b);
    var shared = counts == null ? List.<String>of() : Surroundings.shared(a, b, counts);
    var weights = Weights.of(kindOf(fields));
    for (var field : fields) {
      double bits =
          counts == null
              ? weights.bits(field.field(), field.step())
              : Surroundings.bits(weights, field, counts, shared);
      evidence.add(new Evidence(field.field(), field.level(), field.left(), field.right(), bits));
    }
    if (kindOf(fields).equals(BY_NAME) && areOfOneTime(a, b)) {
      evidence.add(
          new Evidence(
              Field.YEARS,
              Level.SAME,
              a.name().text() + " " + a.mention().years(),
              b.name().text() + " " + b.mention().years(),
              ONE_TIME));
    }
    if (differInHanzi(a.name().hanzi(), b.name().hanzi())) {
      evidence.add(
          new Evidence(
              Field.FIRST_NAME, Level.DIFFERENT, a.name().hanzi(), b.name().hanzi(), Match.VETO));
    }
    if (differInInitials(a.name().initials(), b.name().initials())) {
      evidence.add(
          new Evidence(
              Field.FIRST_NAME,
              Level.DIFFERENT,
              a.name().initials(),
              b.name().initials(),
              Match.VETO));
    }
    if (counts != null) {
      evidence.addAll(Surroundings.evidence(counts, a, b, !shared.isEmpty()));
    }
    var records = a.mention().records();
    b.mention().records().stream()
        .filter(records::contains)
        .min(Comparator.naturalOrder())
        .ifPresent(
            both ->
                evidence.add(
                    new Evidence(Field.IDENTIFIER, Level.DIFFERENT, both, both, Match.VETO)));
    return Match.of(weights.priorBits(), evidence, thresholds);
  }

  /// Whether two of a name that several bear have one middle initial, too, within [#NEAR] years.
  private boolean areOfOneTime(ReadInventor a, ReadInventor b) {
    var one = a.mention().years();
    var other = b.mention().years();
    return one != null
        && other != null
        && one.apart(other) <= NEAR
        && frequencies.isCrowded(a.name())
        && a.name().isLike(b.name());
  }

  private static boolean differInHanzi(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  /// Transliterated names: K·基廷 and J·基廷 are two, D·哈尔伯特 and D·D·哈尔伯特 may be one.
  private static boolean differInInitials(String a, String b) {
    return !a.startsWith(b) && !b.startsWith(a);
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
    partners(a, b, fields);
    holders(one.holders(), other.holders(), fields);
    overlap(Field.CLASSES, one.classes(), other.classes(), fields);
    if (one.years() != null && other.years() != null) {
      int years = one.years().apart(other.years());
      var level = years <= NEAR ? Level.SAME : years <= FAR ? Level.PART : Level.DIFFERENT;
      fields.add(
          new NameFields.Compared(
              Field.YEARS, level, 0, one.years().toString(), other.years().toString()));
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

  private void partners(ReadInventor a, ReadInventor b, List<NameFields.Compared> fields) {
    var one = a.mention().coInventors();
    var other = b.mention().coInventors();
    if (counts == null || one.isEmpty() || other.isEmpty()) {
      overlap(Field.PARTNERS, one, other, fields);
      return;
    }
    var shared = Surroundings.shared(a, b, counts);
    var level = shared.isEmpty() ? Level.DIFFERENT : Level.SAME;
    var left = shared.isEmpty() ? brief(one) : brief(shared);
    var right = shared.isEmpty() ? brief(other) : left;
    fields.add(new NameFields.Compared(Field.PARTNERS, level, 0, left, right));
  }

  private static void holders(
      Map<String, String> a, Map<String, String> b, List<NameFields.Compared> fields) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    var shared = new TreeMap<>(a);
    shared.keySet().retainAll(b.keySet());
    var compared =
        shared.isEmpty()
            ? new NameFields.Compared(
                Field.HOLDERS, Level.DIFFERENT, 0, brief(a.values()), brief(b.values()))
            : new NameFields.Compared(
                Field.HOLDERS, Level.SAME, 0, brief(shared.values()), brief(shared.values()));
    fields.add(compared);
  }

  private static void overlap(
      Field field, Set<String> a, Set<String> b, List<NameFields.Compared> fields) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    var level = Collections.disjoint(a, b) ? Level.DIFFERENT : Level.SAME;
    fields.add(new NameFields.Compared(field, level, 0, brief(a), brief(b)));
  }

  private static String brief(Collection<String> values) {
    return String.join(", ", values.stream().sorted().limit(3).map(String::strip).toList());
  }
}
