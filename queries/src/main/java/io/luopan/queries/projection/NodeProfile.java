package io.luopan.queries.projection;

import io.luopan.model.patent.PatentType;
import io.luopan.queries.measure.CitationStrength;
import io.luopan.queries.measure.CitationStrength.Cited;
import io.luopan.queries.measure.Concentration;
import io.luopan.queries.measure.Expiry;
import io.luopan.queries.measure.LifeCycle;
import io.luopan.queries.measure.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is told of a region's patents on a node only when it is asked for. Patents count whole;
/// each method passes once over the region's rows.
///
/// @param regionPath empty for everywhere
public record NodeProfile(Projection columns, Counting counting, String nodeId, String regionPath) {

  /// Patents of a year by type, and who applied.
  public record Year(LifeCycle.Year filed, Map<PatentType, Long> byType) {
    public Year {
      byType = Map.copyOf(byType);
    }
  }

  /// By filing year; patents of unknown day are left out.
  public Map<Integer, Year> years() {
    var types = new TreeMap<Integer, Map<PatentType, Long>>();
    var applicants = new TreeMap<Integer, BitSet>();
    var rows = rows();
    for (int row : rows) {
      int day = columns.day.at(row);
      if (day != Days.UNKNOWN) {
        int year = Days.year(day);
        types
            .computeIfAbsent(year, _ -> new EnumMap<>(PatentType.class))
            .merge(Flags.type(columns.flags.at(row)), 1L, Long::sum);
        addApplicants(row, applicants.computeIfAbsent(year, _ -> new BitSet()));
      }
    }
    var years = new TreeMap<Integer, Year>();
    types.forEach(
        (year, byType) ->
            years.put(
                year,
                new Year(
                    new LifeCycle.Year(
                        byType.values().stream().mapToLong(Long::longValue).sum(),
                        applicants.getOrDefault(year, new BitSet()).cardinality()),
                    byType)));
    return years;
  }

  /// The earliest filing; null where no day is known.
  public @Nullable LocalDate firstFiledOn() {
    return Arrays.stream(rows())
        .map(columns.day::at)
        .filter(day -> day != Days.UNKNOWN)
        .min()
        .stream()
        .mapToObj(LocalDate::ofEpochDay)
        .findFirst()
        .orElse(null);
  }

  /// Of the current holders, each family shared out among all its holders on the node.
  public Concentration concentration() {
    int node = columns.node(nodeId);
    if (node < 0) {
      return new Concentration(List.of(), 0);
    }
    return new HolderShares(columns, new NodeRows(columns, counting, node, regionPath))
        .concentration();
  }

  /// Each patent of known year and class with the citations it received.
  public List<Cited> cited() {
    var cited = new ArrayList<Cited>();
    for (int row : rows()) {
      int day = columns.day.at(row);
      int subclass = columns.subclass.at(row);
      if (day != Days.UNKNOWN && subclass >= 0) {
        cited.add(
            new Cited(Days.year(day), columns.subclasses().get(subclass), columns.cited.at(row)));
      }
    }
    return cited;
  }

  /// What citations are compared with: all patents of the same year and class on any node.
  public CitationStrength world() {
    return columns.citationStrength();
  }

  /// Of the patents in force on a day, those whose term ends within some years.
  public Expiry expiring(int years, LocalDate asOf) {
    int day = Days.of(asOf);
    int until = Days.of(asOf.plusYears(years));
    long expiring = 0;
    long unknown = 0;
    long valid = 0;
    for (int row : rows()) {
      int expiry = columns.expiry.at(row);
      if (Flags.isInForce(columns.flags.at(row))
          && columns.statusOn.at(row) <= day
          && expiry > day) {
        valid++;
        unknown += expiry == Days.NEVER ? 1 : 0;
        expiring += expiry <= until ? 1 : 0;
      }
    }
    return new Expiry(years, new Share(expiring, valid, unknown));
  }

  private int[] rows() {
    int node = columns.node(nodeId);
    if (node < 0) {
      return new int[0];
    }
    var rows = new NodeRows(columns, counting, node, regionPath);
    var held = new Numbers();
    for (int row = rows.from; row < rows.to; row++) {
      if (rows.holds(row)) {
        held.add(row);
      }
    }
    for (int row = rows.grouped; row < rows.end; row++) {
      if (rows.holdsGrouped(row)) {
        held.add(row);
      }
    }
    return held.toArray();
  }

  private void addApplicants(int row, BitSet applicants) {
    int patent = columns.patent.at(row);
    for (int i = columns.partyStart.at(patent); i < columns.partyStart.at(patent + 1); i++) {
      if (Parties.is(columns.parties.at(i), Parties.APPLICANT)) {
        applicants.set(columns.partyHolder.at(i));
      }
    }
  }
}
