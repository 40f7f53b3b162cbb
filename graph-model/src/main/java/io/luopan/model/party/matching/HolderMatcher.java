package io.luopan.model.party.matching;

import io.luopan.model.place.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells how probably two holders are one, and why.
///
/// Of several names the two that speak most for it count: a party is found by any of its names.
public final class HolderMatcher {

  /// Of two parties without a name hardly any are one.
  private static final double NAMELESS = -6;

  /// Among hundreds of names in pinyin some agree by chance.
  private static final int SHARED_PARTNERS = 2;

  private static final double SHARED_SHARE = 0.2;

  private final Thresholds thresholds;

  public HolderMatcher(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  public HolderMatcher() {
    this(Thresholds.HOLDERS);
  }

  /// Takes the names apart once, for many comparisons.
  public ReadParty read(Party party) {
    return new ReadParty(party);
  }

  public Match compare(Party a, Party b) {
    return compare(read(a), read(b));
  }

  public Match compare(ReadParty a, ReadParty b) {
    var surroundings = surroundings(a.party(), b.party());
    return a.names().stream()
        .flatMap(mine -> b.names().stream().map(theirs -> match(mine, theirs, surroundings)))
        .max(Comparator.comparingDouble(Match::bits))
        .orElseGet(() -> Match.of(NAMELESS, surroundings, thresholds));
  }

  static final String ONE_SCRIPT = "HOLDERS_ONE_SCRIPT";
  static final String TWO_SCRIPTS = "HOLDERS_TWO_SCRIPTS";

  private Match match(OrganizationName a, OrganizationName b, List<Evidence> surroundings) {
    boolean oneScript = a.chinese() == b.chinese();
    var weights = Weights.of(oneScript ? ONE_SCRIPT : TWO_SCRIPTS);
    var compared = NameFields.of(a, b);
    var vetoes = NameVetoes.of(a, b, compared);
    var evidence = new ArrayList<Evidence>();
    for (var field : compared) {
      boolean vetoed = vetoes.contains(field.field());
      double bits = vetoed ? Match.VETO : weights.bits(field.field(), field.step());
      evidence.add(new Evidence(field.field(), field.level(), field.left(), field.right(), bits));
    }
    evidence.addAll(surroundings);
    return Match.of(weights.priorBits(), evidence, thresholds);
  }

  private static List<Evidence> surroundings(Party a, Party b) {
    var evidence = new ArrayList<Evidence>();
    identifiers(a, b).ifPresent(evidence::add);
    region(a.region(), b.region()).ifPresent(evidence::add);
    partners(a, b).ifPresent(evidence::add);
    return evidence;
  }

  private static Optional<Evidence> identifiers(Party a, Party b) {
    return identifier(a.creditCode(), b.creditCode()).or(() -> identifier(a.ror(), b.ror()));
  }

  private static Optional<Evidence> identifier(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return Optional.empty();
    }
    boolean same = a.equals(b);
    return Optional.of(
        new Evidence(
            Field.IDENTIFIER,
            same ? Level.SAME : Level.DIFFERENT,
            a.toString(),
            b.toString(),
            same ? -Match.VETO : Match.VETO));
  }

  private static Optional<Evidence> region(@Nullable RegionCode a, @Nullable RegionCode b) {
    if (a == null || b == null) {
      return Optional.empty();
    }
    var level =
        a.equals(b) ? Level.SAME : a.isWithin(b) || b.isWithin(a) ? Level.WITHIN : Level.DIFFERENT;
    double bits = Weights.of(ONE_SCRIPT).bits(Field.REGION, level.name());
    return Optional.of(new Evidence(Field.REGION, level, a.code(), b.code(), bits));
  }

  private static Optional<Evidence> partners(Party a, Party b) {
    if (a.partners().isEmpty() || b.partners().isEmpty()) {
      return Optional.empty();
    }
    long shared = a.partners().stream().filter(b.partners()::contains).count();
    double share = (double) shared / Math.min(a.partners().size(), b.partners().size());
    var level =
        shared >= SHARED_PARTNERS && share >= SHARED_SHARE
            ? Level.SAME
            : shared == 0 ? Level.DIFFERENT : Level.PART;
    double bits = Weights.of(ONE_SCRIPT).bits(Field.PARTNERS, level.name());
    return Optional.of(
        new Evidence(
            Field.PARTNERS,
            level,
            a.partners().size() + " partners, " + shared + " shared",
            b.partners().size() + " partners",
            bits));
  }
}
