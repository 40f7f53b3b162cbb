package io.luopan.queries.ledger;

import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The patents behind a number: how many, in how many simple families, and which.
public final class CountedPatents {
  private static final String BY_ID = "COUNTED PATENTS";

  private final Rights rights;
  private final int[] places;
  private final int families;

  private CountedPatents(Rights rights, int[] places, int families) {
    this.rights = rights;
    this.places = places;
    this.families = families;
  }

  /// @param places of rights; what is none (unmatched, ambiguous) and what comes again is left out
  static CountedPatents of(Rights rights, IntStream places) {
    var seen = new BitSet(rights.size());
    places.filter(place -> place >= 0).forEach(seen::set);
    return of(rights, seen);
  }

  static CountedPatents of(Rights rights, BitSet places) {
    var families = new BitSet(rights.familyCount());
    places.stream().forEach(place -> families.set(rights.get(place).family()));
    return new CountedPatents(rights, places.stream().toArray(), families.cardinality());
  }

  /// Whole simple families; a patent without one is its own.
  public long families() {
    return families;
  }

  public long patents() {
    return places.length;
  }

  /// Their ids in order.
  public List<String> ids() {
    return Arrays.stream(places).mapToObj(place -> rights.get(place).id()).sorted().toList();
  }

  public Slice<String> page(PageRequest page, Cursors cursors) {
    var after = cursors.readNullable(BY_ID, page.cursor());
    var items =
        ids().stream()
            .filter(id -> after == null || id.compareTo(after.id()) > 0)
            .limit(page.size() + 1L)
            .map(id -> new Slice.Item<>(id, cursors.write(BY_ID, new Cursors.Place(List.of(), id))))
            .toList();
    return Slice.cut(items, page);
  }
}
