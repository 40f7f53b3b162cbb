package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/// Which of the spellings that records give an inventor is shown: the last in text order, so that
/// `Wang` goes before `WANG`, whichever came first.
final class InventorNaming {
  private InventorNaming() {}

  /// Of two mentions of one inventor the one whose spelling is shown.
  static Map<String, Object> better(Map<String, Object> a, Map<String, Object> b) {
    return a.get("name") instanceof String name
            && b.get("name") instanceof String other
            && name.compareTo(other) < 0
        ? b
        : a;
  }

  /// Works the shown names out anew, after records of these inventors were taken back.
  static void settle(TransactionContext tx, Collection<String> inventors) {
    var rows = new ArrayList<Map<String, Object>>();
    tx.run(
            CypherFiles.read(InventorNaming.class, "inventions"),
            Map.of("ids", List.copyOf(inventors)))
        .forEachRemaining(
            row ->
                row.get("said").asList(said -> Claims.stored(said.asMap())).stream()
                    .flatMap(claims -> claims.bySource().values().stream())
                    .map(said -> String.valueOf(said.get("rawName")).strip())
                    .max(Comparator.naturalOrder())
                    .ifPresent(
                        name -> rows.add(Map.of("id", row.get("id").asString(), "name", name))));
    tx.run(CypherFiles.read(InventorNaming.class, "show"), Map.of("rows", rows)).consume();
  }
}
