package io.luopan.queries.ledger;

import io.luopan.model.standard.EssentialityFact.Result;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The patents that are claimed for a standard, each claim apart.
///
/// @param standards that count as the one asked: its parts and equivalents
/// @param patents by id
/// @param clauses of the standard that are known as features
public record ClaimedPatents(
    String release, List<String> standards, Map<String, Claimed> patents, List<String> clauses) {

  /// @param found essential, by somebody
  /// @param clauses for which it is listed or was found essential
  public record Claimed(boolean declared, boolean listed, boolean found, List<String> clauses) {}

  private static final class Row {
    boolean declared;
    boolean listed;
    boolean found;
    final TreeSet<String> clauses = new TreeSet<>();

    Claimed claimed() {
      return new Claimed(declared, listed, found, List.copyOf(clauses));
    }
  }

  static ClaimedPatents of(Ledger ledger, BitSet standards, LocalDate asOf) {
    int day = LedgerReader.day(asOf);
    var programmes = ledger.licensing(standards);
    var rows = new TreeMap<Integer, Row>();
    ledger
        .declared()
        .of(standards)
        .filter(d -> d.right() >= 0)
        .forEach(d -> rows.computeIfAbsent(d.right(), _ -> new Row()).declared = true);
    programmes.stream()
        .boxed()
        .flatMap(programme -> ledger.listed().of(programme))
        .filter(l -> l.right() >= 0)
        .filter(
            l -> l.standards().length == 0 || Arrays.stream(l.standards()).anyMatch(standards::get))
        .filter(l -> ledger.isListed(l, day))
        .forEach(
            l -> {
              var row = rows.computeIfAbsent(l.right(), _ -> new Row());
              row.listed = true;
              l.clauses().stream()
                  .filter(clause -> standards.get(clause.standard()))
                  .forEach(clause -> row.clauses.add(clause.clause()));
            });
    ledger
        .found()
        .of(standards)
        .filter(f -> f.right() >= 0 && f.result() == Result.ESSENTIAL)
        .filter(f -> f.foundOn() == Rights.UNKNOWN_DAY || f.foundOn() <= day)
        .forEach(
            f -> {
              var row = rows.computeIfAbsent(f.right(), _ -> new Row());
              row.found = true;
              if (f.clause() != null) {
                row.clauses.add(f.clause());
              }
            });
    var patents = new TreeMap<String, Claimed>();
    rows.forEach((right, row) -> patents.put(ledger.rights().get(right).id(), row.claimed()));
    return new ClaimedPatents(
        ledger.release(),
        ledger.standards().idsOf(standards),
        patents,
        ledger.features().stream()
            .map(Ledger.Feature::of)
            .filter(clause -> standards.get(clause.standard()))
            .map(Ledger.Clause::clause)
            .distinct()
            .sorted()
            .toList());
  }
}
