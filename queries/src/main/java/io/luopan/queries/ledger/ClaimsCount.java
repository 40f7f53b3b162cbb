package io.luopan.queries.ledger;

import io.luopan.model.standard.EssentialityFact.Result;
import io.luopan.queries.Budget;
import io.luopan.queries.ledger.ClaimsByStandard.Claims;
import io.luopan.queries.ledger.ClaimsByStandard.OfHolder;
import io.luopan.queries.ledger.ClaimsByStandard.OfStandard;
import io.luopan.queries.patent.CountedPatents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Counts [ClaimsByStandard]: the claims for each standard once to rank it, those for the standards
/// shown once more for their holders.
final class ClaimsCount {
  private static final int NOBODY = -1;
  private static final Comparator<Ranked> MOST_DECLARED =
      Comparator.comparingLong((Ranked of) -> -of.claims().declared().families())
          .thenComparingLong(of -> -of.claims().declared().patents())
          .thenComparingLong(of -> -of.claims().listed().families())
          .thenComparingLong(of -> -of.claims().found().families())
          .thenComparing(Ranked::id);

  private final Ledger ledger;
  private final int day;
  private final @Nullable BitSet within;

  /// The rights on lists of the day: of a standard, and of all that a programme licenses.
  private final Map<Integer, BitSet> listedForAll = new HashMap<>();

  private final Map<Integer, List<Integer>> listedFor = new HashMap<>();

  /// @param within the rights that count; all where absent
  ClaimsCount(Ledger ledger, int day, @Nullable BitSet within) {
    this.ledger = ledger;
    this.day = day;
    this.within = within;
    for (int programme = 0; programme < ledger.programmes().size(); programme++) {
      readLists(programme);
    }
  }

  private void readLists(int programme) {
    var licensed = new BitSet();
    Arrays.stream(ledger.programmes().get(programme).standards()).forEach(licensed::set);
    var all = listedForAll.computeIfAbsent(programme, _ -> new BitSet());
    ledger
        .listed()
        .of(programme)
        .filter(entry -> entry.right() >= 0 && ledger.isListed(entry, day))
        .forEach(
            entry -> {
              if (entry.standards().length == 0) {
                all.set(entry.right());
              }
              Arrays.stream(entry.standards())
                  .filter(licensed::get)
                  .forEach(
                      standard ->
                          listedFor
                              .computeIfAbsent(standard, _ -> new ArrayList<>())
                              .add(entry.right()));
            });
  }

  private record Ranked(String id, int standard, Claims claims) {}

  ClaimsByStandard count(int top, int holders) {
    var ranked = new ArrayList<Ranked>();
    var all = new BitSet[] {new BitSet(), new BitSet(), new BitSet()};
    for (int standard = 0; standard < ledger.standards().size(); standard++) {
      Budget.checkTime();
      var rights = List.of(declared(standard), listed(standard), found(standard));
      for (int i = 0; i < all.length; i++) {
        narrow(rights.get(i));
        all[i].or(rights.get(i));
      }
      if (rights.stream().anyMatch(some -> !some.isEmpty())) {
        ranked.add(new Ranked(ledger.standards().id(standard), standard, claims(rights)));
      }
    }
    ranked.sort(MOST_DECLARED);
    return new ClaimsByStandard(
        ledger.release(),
        ranked.stream().limit(top).map(of -> detailed(of, holders)).toList(),
        Math.max(0, ranked.size() - top),
        claims(List.of(all)));
  }

  private OfStandard detailed(Ranked of, int most) {
    var byHolder = new TreeMap<Integer, BitSet>();
    ledger
        .declared()
        .of(only(of.standard()))
        .filter(d -> d.right() >= 0 && (within == null || within.get(d.right())))
        .forEach(
            d -> {
              int holder =
                  d.declaration() < 0
                      ? NOBODY
                      : ledger.declarations().get(d.declaration()).holder();
              byHolder.computeIfAbsent(holder, _ -> new BitSet()).set(d.right());
            });
    var unnamed = byHolder.remove(NOBODY);
    // A list or finding of one patent speaks for its family, in the set or not.
    var listed = familiesOf(listed(of.standard()));
    var found = familiesOf(found(of.standard()));
    var holders =
        byHolder.entrySet().stream()
            .map(
                entry ->
                    new OfHolder(
                        ledger.holders().get(entry.getKey()),
                        claims(
                            List.of(
                                entry.getValue(),
                                ofFamilies(entry.getValue(), listed),
                                ofFamilies(entry.getValue(), found)))))
            .sorted(
                Comparator.comparingLong((OfHolder h) -> -h.claims().declared().families())
                    .thenComparingLong(h -> -h.claims().declared().patents())
                    .thenComparing(OfHolder::holder))
            .limit(most)
            .toList();
    return new OfStandard(
        of.id(),
        of.claims(),
        holders,
        byHolder.size() - holders.size(),
        ledger.rights().counted(unnamed == null ? new BitSet() : unnamed));
  }

  private BitSet declared(int standard) {
    var rights = new BitSet();
    ledger
        .declared()
        .of(only(standard))
        .filter(d -> d.right() >= 0)
        .forEach(d -> rights.set(d.right()));
    return rights;
  }

  /// On a list of a programme that licenses the standard, for it or for all that is licensed.
  private BitSet listed(int standard) {
    var rights = new BitSet();
    listedFor.getOrDefault(standard, List.of()).forEach(rights::set);
    ledger.licensing(only(standard)).stream()
        .mapToObj(listedForAll::get)
        .filter(Objects::nonNull)
        .forEach(rights::or);
    return rights;
  }

  private BitSet found(int standard) {
    var rights = new BitSet();
    ledger
        .found()
        .of(only(standard))
        .filter(f -> f.right() >= 0 && f.result() == Result.ESSENTIAL)
        .filter(f -> f.foundOn() == Rights.UNKNOWN_DAY || f.foundOn() <= day)
        .forEach(f -> rights.set(f.right()));
    return rights;
  }

  private void narrow(BitSet rights) {
    if (within != null) {
      rights.and(within);
    }
  }

  private static BitSet only(int standard) {
    var one = new BitSet();
    one.set(standard);
    return one;
  }

  private BitSet familiesOf(BitSet rights) {
    var families = new BitSet();
    rights.stream().forEach(right -> families.set(ledger.rights().get(right).family()));
    return families;
  }

  private BitSet ofFamilies(BitSet rights, BitSet families) {
    var of = new BitSet();
    rights.stream()
        .filter(right -> families.get(ledger.rights().get(right).family()))
        .forEach(of::set);
    return of;
  }

  private Claims claims(List<BitSet> rights) {
    return new Claims(counted(rights.get(0)), counted(rights.get(1)), counted(rights.get(2)));
  }

  private CountedPatents counted(BitSet rights) {
    return ledger.rights().counted(rights);
  }
}
