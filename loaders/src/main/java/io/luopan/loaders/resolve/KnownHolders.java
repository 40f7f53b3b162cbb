package io.luopan.loaders.resolve;

import io.luopan.model.cypher.CypherFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/// Reads all holders of a graph page by page, in the order of their ids.
final class KnownHolders {
  private static final int PAGE = 5_000;

  private KnownHolders() {}

  static List<KnownHolder> read(Driver driver) {
    var holders = new ArrayList<KnownHolder>();
    var after = "";
    while (true) {
      var from = after;
      try (var session = driver.session()) {
        var rows =
            session.executeRead(
                tx ->
                    tx.run(
                            CypherFiles.read(KnownHolders.class, "page"),
                            Map.of("after", from, "limit", PAGE))
                        .list());
        rows.forEach(row -> KnownHolder.of(row).ifPresent(holders::add));
        if (rows.size() < PAGE) {
          return holders;
        }
        after = rows.getLast().get("id").asString();
      }
    }
  }
}
