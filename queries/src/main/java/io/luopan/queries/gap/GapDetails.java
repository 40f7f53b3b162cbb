package io.luopan.queries.gap;

import io.luopan.model.patent.PatentType;
import io.luopan.queries.measure.CitationStrength.Strength;
import io.luopan.queries.measure.Concentration;
import io.luopan.queries.measure.Expiry;
import io.luopan.queries.measure.LifeCycle;
import io.luopan.queries.measure.Maturity;
import io.luopan.queries.measure.Specialization;
import io.luopan.queries.projection.AmountTables;
import io.luopan.queries.projection.Counting;
import io.luopan.queries.projection.NodeProfile;
import io.luopan.queries.projection.Projections;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What is told of a node and a region beyond what the rules need, each measure computed when it is
/// asked for, from the columns that were counted.
///
/// Life cycle, maturity and concentration are those of the node in the area compared with;
/// citations and expiry those of the region.
public final class GapDetails {
  /// Later filings are mostly not published on the day asked.
  private static final int YEARS_NOT_WHOLE = 2;

  private final AmountTables.Table table;
  private final NodeProfile ofRegion;
  private final NodeProfile ofReference;
  private final LocalDate asOf;

  GapDetails(
      Projections.Current counted,
      AmountTables.Table table,
      Counting counting,
      GapMethod method,
      String node,
      String regionPath) {
    this.table = table;
    this.asOf = method.asOf();
    ofRegion = new NodeProfile(counted.columns(), counting, node, regionPath);
    ofReference =
        new NodeProfile(
            counted.columns(),
            counting,
            node,
            method.reference() == null ? "" : method.reference());
  }

  public @Nullable Double symmetricRta() {
    return specialization().symmetricRta(region(), node());
  }

  public @Nullable Double rpa() {
    return specialization().rpa(region(), node());
  }

  public boolean present() {
    return specialization().presence().isPresent(region(), node());
  }

  /// How many regions are present on the node.
  public int ubiquity() {
    return specialization().presence().ubiquity(node());
  }

  public @Nullable Double pci() {
    return table.opportunity().complexity().pci(node());
  }

  /// COG.
  public @Nullable Double opportunityGain() {
    return table.opportunity().cog(region(), node());
  }

  public Concentration concentration() {
    return ofReference.concentration();
  }

  /// Null where no patent of the region has one.
  public @Nullable Strength citationStrength() {
    return ofRegion.world().mean(ofRegion.cited());
  }

  /// @param top such as 0.1 for the tenth that is cited most
  public @Nullable Strength topCited(double top) {
    return ofRegion.world().inTop(ofRegion.cited(), top);
  }

  public LifeCycle lifeCycle() {
    return LifeCycle.of(filings(), lastWholeYear(), LifeCycle.Thresholds.DEFAULT);
  }

  /// By filing year, in the area compared with.
  public Map<Integer, LifeCycle.Year> filings() {
    return filings(ofReference);
  }

  /// By filing year, of the region.
  public Map<Integer, LifeCycle.Year> localFilings() {
    return filings(ofRegion);
  }

  /// In the area compared with; null where no day is known.
  public @Nullable LocalDate firstFiledOn() {
    return ofReference.firstFiledOn();
  }

  /// For the last whole year.
  public Maturity maturity() {
    var years = ofReference.years();
    int last = lastWholeYear();
    return Maturity.of(
        count(years, last, PatentType.INVENTION),
        count(years, last, PatentType.UTILITY_MODEL),
        count(years, last, PatentType.DESIGN),
        IntStream.rangeClosed(last - 4, last)
            .mapToLong(year -> count(years, year, PatentType.INVENTION))
            .sum());
  }

  public int lastWholeYear() {
    return lastWholeYear(asOf);
  }

  public static int lastWholeYear(LocalDate asOf) {
    return asOf.getYear() - YEARS_NOT_WHOLE;
  }

  public Expiry expiring(int years) {
    return ofRegion.expiring(years, asOf);
  }

  private static Map<Integer, LifeCycle.Year> filings(NodeProfile profile) {
    Map<Integer, LifeCycle.Year> filed = new HashMap<>();
    profile.years().forEach((year, counts) -> filed.put(year, counts.filed()));
    return filed;
  }

  private static long count(Map<Integer, NodeProfile.Year> years, int year, PatentType type) {
    var counts = years.get(year);
    return counts == null ? 0 : counts.byType().getOrDefault(type, 0L);
  }

  private Specialization specialization() {
    return table.specialization();
  }

  private String node() {
    return ofRegion.nodeId();
  }

  private String region() {
    return ofRegion.regionPath();
  }
}
