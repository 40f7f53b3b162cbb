package io.luopan.queries.ledger;

import io.luopan.queries.ledger.Ledger.Listed;
import java.util.Arrays;
import java.util.List;

/// Whose a listed patent is: the owner on the list, else the current owners of the patent, else its
/// applicants.
final class Owners {
  private Owners() {}

  /// Places of holders; none where nobody tells one.
  static List<Integer> of(Ledger ledger, Listed listed) {
    if (listed.owner() >= 0) {
      return List.of(listed.owner());
    }
    return listed.right() < 0
        ? List.of()
        : Arrays.stream(ledger.rights().get(listed.right()).holders()).boxed().toList();
  }
}
