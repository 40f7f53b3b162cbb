package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

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

  /// Works the shown names out anew, after records of these inventors were taken back or it was
  /// decided who stands for them. Who stands for others is shown by any of their spellings.
  static void settle(TransactionContext tx, Collection<String> inventors) {
    if (inventors.isEmpty()) {
      return;
    }
    var rows = new ArrayList<Map<String, Object>>();
    tx.run(
            CypherFiles.read(InventorNaming.class, "inventions"),
            Lists.of("ids", List.copyOf(inventors)))
        .forEachRemaining(
            row -> {
              var id = row.get("id").asString();
              Stream.concat(said(row, id), decided(row))
                  .max(Comparator.naturalOrder())
                  .ifPresent(name -> rows.add(Map.of("id", id, "name", name)));
            });
    tx.run(CypherFiles.read(InventorNaming.class, "show"), Lists.of("rows", rows)).consume();
  }

  private static Stream<String> said(Record row, String id) {
    var at = row.get("at").asString();
    return row.get("said").asList(Value::asMap).stream()
        .flatMap(stored -> InventorMention.of(new Ends("", at), stored).stream())
        .filter(mention -> at.equals(id) || mention.inventor().equals(id))
        .map(InventorMention::rawName);
  }

  private static Stream<String> decided(Record row) {
    return row.get("decided").asList(decision -> decision).stream()
        .flatMap(
            decision -> {
              var name = decision.get("first").asBoolean() ? "nameA" : "nameB";
              return Claims.stored(decision.get("properties").asMap()).bySource().values().stream()
                  .map(said -> String.valueOf(said.get(name)).strip());
            });
  }
}
