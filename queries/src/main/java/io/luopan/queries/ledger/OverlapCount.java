package io.luopan.queries.ledger;

import io.luopan.model.text.Folding;
import io.luopan.queries.ledger.PoolOverlap.PaidTwice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Counts a [PoolOverlap].
final class OverlapCount {
  private final Ledger ledger;
  private final LocalDate asOf;
  private final int day;

  OverlapCount(Ledger ledger, LocalDate asOf) {
    this.ledger = ledger;
    this.asOf = asOf;
    this.day = LedgerReader.day(asOf);
  }

  /// What counts of one pool.
  private record Side(BitSet rights, BitSet families, BitSet owners, BitSet standards) {}

  PoolOverlap count(int left, int right) {
    var one = side(left);
    var other = side(right);
    var families = common(one.families(), other.families());
    var shared = new BitSet();
    for (var rights : List.of(one.rights(), other.rights())) {
      rights.stream()
          .filter(r -> families.get(ledger.rights().get(r).family()))
          .forEach(shared::set);
    }
    int all =
        one.families().cardinality() + other.families().cardinality() - families.cardinality();
    return new PoolOverlap(
        ledger.release(),
        asOf,
        ledger.pools().get(left).id(),
        ledger.pools().get(right).id(),
        ledger.rights().counted(shared),
        families.cardinality(),
        all == 0 ? null : (double) families.cardinality() / all,
        ledger.holderIds(common(one.owners(), other.owners())),
        ledger.standards().idsOf(common(one.standards(), other.standards())),
        families.isEmpty() ? List.of() : twice(terms(left), terms(right)));
  }

  private Side side(int pool) {
    var side = new Side(new BitSet(), new BitSet(), ledger.licensors(pool, day), new BitSet());
    for (var listed : ledger.listedBy(pool, day)) {
      if (listed.right() >= 0) {
        side.rights().set(listed.right());
        side.families().set(ledger.rights().get(listed.right()).family());
      }
      Owners.of(ledger, listed).forEach(side.owners()::set);
    }
    ledger
        .programmesOf(pool)
        .forEach(
            p ->
                Arrays.stream(ledger.programmes().get(p).standards())
                    .forEach(side.standards()::set));
    return side;
  }

  /// The terms that hold on the day, by folded product.
  private Map<String, List<Ledger.Term>> terms(int pool) {
    var programmes = ledger.programmesOf(pool);
    return ledger.terms().stream()
        .filter(term -> programmes.contains(term.programme()) && term.on(day))
        .collect(
            Collectors.groupingBy(
                term -> Folding.fold(term.product()), TreeMap::new, Collectors.toList()));
  }

  private static List<PaidTwice> twice(
      Map<String, List<Ledger.Term>> left, Map<String, List<Ledger.Term>> right) {
    Function<List<Ledger.Term>, List<String>> ids =
        terms -> terms.stream().map(Ledger.Term::id).sorted().toList();
    var twice = new ArrayList<PaidTwice>();
    left.forEach(
        (product, terms) -> {
          var others = right.get(product);
          if (others != null) {
            twice.add(
                new PaidTwice(terms.getFirst().product(), ids.apply(terms), ids.apply(others)));
          }
        });
    return List.copyOf(twice);
  }

  private static BitSet common(BitSet one, BitSet other) {
    var both = (BitSet) one.clone();
    both.and(other);
    return both;
  }
}
