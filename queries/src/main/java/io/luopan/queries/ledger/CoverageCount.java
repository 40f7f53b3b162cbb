package io.luopan.queries.ledger;

import io.luopan.model.standard.EssentialityFact.Result;
import io.luopan.queries.ledger.Ledger.Declared;
import io.luopan.queries.ledger.PoolCoverage.OfHolder;
import io.luopan.queries.patent.CountedPatents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Counts a [PoolCoverage]. One pass over the claims for the standard.
final class CoverageCount {
  private final Ledger ledger;
  private final BitSet standards;
  private final int day;
  private final BitSet programmes;
  private final BitSet listedRights = new BitSet();
  private final BitSet foundRights = new BitSet();
  private final BitSet listedFamilies = new BitSet();
  private final BitSet foundFamilies = new BitSet();
  /// The pools that license the standard, each with its licensors on the day.
  private final TreeMap<Integer, BitSet> pools = new TreeMap<>();
  private final TreeMap<Integer, Row> rows = new TreeMap<>();

  /// What is counted of a declarant.
  private static final class Row {
    final BitSet rights = new BitSet();
    long entries;
    long unmatched;
    boolean blanket;
  }

  CoverageCount(Ledger ledger, BitSet standards, LocalDate asOf) {
    this.ledger = ledger;
    this.standards = standards;
    this.day = LedgerReader.day(asOf);
    this.programmes = ledger.licensing(standards);
    programmes.stream()
        .map(programme -> ledger.programmes().get(programme).pool())
        .forEach(
            pool -> pools.computeIfAbsent(pool, of -> ledger.licensors(of, day, programmes::get)));
  }

  PoolCoverage count(LocalDate asOf) {
    programmes.stream()
        .boxed()
        .flatMap(programme -> ledger.listed().of(programme))
        .filter(l -> l.right() >= 0)
        .filter(
            l -> l.standards().length == 0 || Arrays.stream(l.standards()).anyMatch(standards::get))
        .filter(l -> ledger.isListed(l, day))
        .forEach(l -> listedRights.set(l.right()));
    ledger
        .found()
        .of(standards)
        .filter(f -> f.right() >= 0 && f.result() == Result.ESSENTIAL)
        .filter(f -> f.foundOn() == Rights.UNKNOWN_DAY || f.foundOn() <= day)
        .forEach(f -> foundRights.set(f.right()));
    var declarations = new BitSet();
    long[] entries = new long[3];
    ledger.declared().of(standards).forEach(d -> declared(d, declarations, entries));
    long blanket = 0;
    for (var declaration : ledger.declarations()) {
      if (Arrays.stream(declaration.blanketFor()).anyMatch(standards::get)) {
        blanket++;
        if (declaration.holder() >= 0) {
          rows.computeIfAbsent(declaration.holder(), _ -> new Row()).blanket = true;
        }
      }
    }
    var declared = new BitSet();
    rows.values().forEach(row -> declared.or(row.rights));
    var inForce = new BitSet();
    declared.stream()
        .filter(r -> ledger.rights().standing(r, day) == Rights.Standing.IN_FORCE)
        .forEach(inForce::set);
    var declaredCount = counted(declared);
    listedFamilies.or(families(listedRights));
    foundFamilies.or(families(foundRights));
    var both = ofFamilies(declared, listedFamilies);
    var outside = (BitSet) declared.clone();
    outside.andNot(both);
    var bothCount = counted(both);
    return new PoolCoverage(
        ledger.release(),
        asOf,
        ledger.standards().idsOf(standards),
        pools.keySet().stream().map(pool -> ledger.pools().get(pool).id()).toList(),
        declarations.cardinality(),
        blanket,
        entries[0],
        entries[1],
        entries[2],
        declaredCount,
        counted(inForce),
        counted(listedRights),
        counted(foundRights),
        bothCount,
        counted(outside),
        declaredCount.families() == 0
            ? null
            : (double) bothCount.families() / declaredCount.families(),
        holders());
  }

  private void declared(Declared declared, BitSet declarations, long[] entries) {
    entries[0]++;
    var declaration = declared.declaration();
    if (declaration < 0) {
      return;
    }
    declarations.set(declaration);
    var holder = ledger.declarations().get(declaration).holder();
    var row = rows.computeIfAbsent(holder, _ -> new Row());
    row.entries++;
    switch (declared.right()) {
      case Rights.AMBIGUOUS -> entries[1]++;
      case Rights.UNMATCHED -> {
        entries[2]++;
        row.unmatched++;
      }
      default -> row.rights.set(declared.right());
    }
  }

  private List<OfHolder> holders() {
    var holders = new ArrayList<OfHolder>();
    rows.forEach(
        (holder, row) -> {
          if (holder >= 0) {
            holders.add(ofHolder(holder, row));
          }
        });
    holders.sort(
        Comparator.comparingLong((OfHolder of) -> -of.declared().families())
            .thenComparing(OfHolder::holder));
    return List.copyOf(holders);
  }

  private OfHolder ofHolder(int holder, Row row) {
    var in =
        pools.entrySet().stream()
            .filter(licensors -> licensors.getValue().get(holder))
            .map(Map.Entry::getKey)
            .toList();
    return new OfHolder(
        ledger.holders().get(holder),
        counted(row.rights),
        counted(ofFamilies(row.rights, listedFamilies)),
        counted(ofFamilies(row.rights, foundFamilies)),
        row.entries,
        row.unmatched,
        row.blanket,
        in.stream().map(pool -> ledger.pools().get(pool).id()).toList(),
        inNoPool(in));
  }

  /// Not judged where a pool tells no licensor: the holder may be one.
  private @Nullable Boolean inNoPool(List<Integer> in) {
    if (!in.isEmpty()) {
      return false;
    }
    return pools.values().stream().noneMatch(BitSet::isEmpty) ? true : null;
  }

  /// Of some rights those of certain families: what is listed for one country
  /// covers what is declared for another.
  private BitSet ofFamilies(BitSet some, BitSet families) {
    var of = new BitSet();
    some.stream()
        .filter(right -> families.get(ledger.rights().get(right).family()))
        .forEach(of::set);
    return of;
  }

  private BitSet families(BitSet rights) {
    var families = new BitSet();
    rights.stream().forEach(right -> families.set(ledger.rights().get(right).family()));
    return families;
  }

  private CountedPatents counted(BitSet rights) {
    return ledger.rights().counted(rights);
  }
}
