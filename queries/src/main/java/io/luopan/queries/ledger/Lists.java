package io.luopan.queries.ledger;

import io.luopan.queries.ledger.Ledger.Listed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The entries of pools' lists, by programme.
final class Lists {
  private final Map<Integer, List<Listed>> byProgramme;

  Lists(List<Listed> entries) {
    this.byProgramme =
        entries.stream()
            .filter(entry -> entry.programme() >= 0)
            .collect(Collectors.groupingBy(Listed::programme));
  }

  Stream<Listed> of(int programme) {
    return byProgramme.getOrDefault(programme, List.of()).stream();
  }
}
