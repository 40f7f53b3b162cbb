package io.luopan.queries.ledger;

import io.luopan.model.standard.StandardNumber;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The standards that declarations, lists, findings and programmes name, by id.
final class Standards {
  private static final String PREFIX = "standard/";

  private final Ids ids = new Ids();

  int add(String id) {
    return ids.add(id);
  }

  int[] addAll(List<String> some) {
    return ids.addAll(some);
  }

  String id(int standard) {
    return ids.get(standard);
  }

  int size() {
    return ids.size();
  }

  List<String> idsOf(BitSet standards) {
    return standards.stream().mapToObj(ids::get).sorted().toList();
  }

  /// What counts as a standard: itself in all editions, its parts where it is named as a whole, and
  /// the deliverable of ETSI that carries a specification of 3GPP or the reverse.
  BitSet sameAs(String id) {
    var same = new BitSet();
    var asked = number(id).map(StandardNumber::undated);
    var equivalents =
        asked.stream()
            .flatMap(n -> Stream.of(Optional.of(n), n.etsiEquivalent(), n.threeGppEquivalent()))
            .flatMap(Optional::stream)
            .toList();
    for (int i = 0; i < ids.size(); i++) {
      var other = ids.get(i);
      if (other.equals(id)
          || number(other)
              .filter(n -> equivalents.stream().anyMatch(e -> holds(e, n)))
              .isPresent()) {
        same.set(i);
      }
    }
    return same;
  }

  private static boolean holds(StandardNumber whole, StandardNumber other) {
    return whole.equals(other.undated())
        || whole.part() == null
            && other.part() != null
            && whole.equals(
                new StandardNumber(other.issuer(), other.type(), other.number(), null, null, null));
  }

  private static Optional<StandardNumber> number(String id) {
    return StandardNumber.tryParse(id.substring(PREFIX.length()));
  }
}
