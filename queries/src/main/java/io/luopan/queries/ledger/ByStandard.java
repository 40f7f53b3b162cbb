package io.luopan.queries.ledger;

import io.luopan.queries.ledger.Ledger.Claim;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Claims, and those of each standard.
final class ByStandard<C extends Claim> {
  private final List<C> claims;
  private final Map<Integer, List<Integer>> places = new HashMap<>();

  ByStandard(List<C> claims) {
    this.claims = List.copyOf(claims);
    for (int i = 0; i < this.claims.size(); i++) {
      for (int standard : this.claims.get(i).standards()) {
        places.computeIfAbsent(standard, _ -> new ArrayList<>()).add(i);
      }
    }
  }

  List<C> all() {
    return claims;
  }

  /// Those for one of the standards, each once.
  Stream<C> of(BitSet standards) {
    if (standards.cardinality() == 1) {
      return places.getOrDefault(standards.nextSetBit(0), List.of()).stream().map(claims::get);
    }
    var asked = new BitSet(claims.size());
    standards.stream().forEach(s -> places.getOrDefault(s, List.of()).forEach(asked::set));
    return asked.stream().mapToObj(claims::get);
  }
}
