package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.party.Spelling;
import io.luopan.model.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// Which of the spellings that records give is shown for a holder that no register describes
/// ([Spelling]).
final class HolderNaming {
  private HolderNaming() {}

  /// Works the shown names out anew, after patents moved to or from these holders.
  static void settle(TransactionContext tx, Collection<String> holders) {
    if (holders.isEmpty()) {
      return;
    }
    var rows = new ArrayList<Map<String, Object>>();
    tx.run(CypherFiles.read(HolderNaming.class, "spellings"), Map.of("ids", List.copyOf(holders)))
        .forEachRemaining(
            row -> {
              var name = Spelling.best(row.get("names").asList(Value::asString));
              rows.add(
                  Map.of(
                      "id", row.get("id").asString(), "name", name, "search", Folding.fold(name)));
            });
    tx.run(CypherFiles.read(HolderNaming.class, "show"), Map.of("rows", rows)).consume();
    tx.run(
            CypherFiles.read(HolderNaming.class, "forgetUnsaid"),
            Map.of("ids", List.copyOf(holders)))
        .consume();
    tx.run(CypherFiles.read(HolderNaming.class, "texts"), Map.of("ids", List.copyOf(holders)))
        .consume();
  }
}
