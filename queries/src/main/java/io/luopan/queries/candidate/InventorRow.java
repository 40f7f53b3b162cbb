package io.luopan.queries.candidate;

import io.luopan.queries.Row;
import io.luopan.queries.party.Inventor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An inventor and what it filed on the gap's node.
record InventorRow(Inventor inventor, List<Filed> patents) {

  InventorRow {
    patents = List.copyOf(patents);
  }

  record Filed(
      String id, String family, @Nullable String path, boolean statusKnown, boolean valid) {}

  static InventorRow of(Row row) {
    return new InventorRow(
        Inventor.of(row.row("inventor")),
        row.list(
            "patents",
            one ->
                new Filed(
                    one.text("id"),
                    one.text("family"),
                    one.findText("path"),
                    one.flag("statusKnown"),
                    one.flag("valid"))));
  }

  Set<String> families() {
    return patents.stream().map(Filed::family).collect(Collectors.toSet());
  }
}
