package io.luopan.model.write;

import io.luopan.model.schema.EdgeType;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.neo4j.driver.TransactionContext;

/// Stores relationships anew after what records say of one party was moved to another.
final class MovedMentions {
  private MovedMentions() {}

  /// @param before the relationships that were looked at; those of which nothing is said go
  /// @param said by relationship and source, each mention
  static void store(
      TransactionContext tx,
      EdgeType role,
      Set<Ends> before,
      Map<Ends, Map<String, List<SortedMap<String, Object>>>> said) {
    var gone = new ArrayList<Map<String, Object>>();
    before.stream()
        .filter(ends -> !said.containsKey(ends))
        .forEach(ends -> gone.add(Map.of("from", ends.from(), "to", ends.to())));
    var rows = new ArrayList<Map<String, Object>>();
    said.forEach(
        (ends, bySource) -> {
          var claims = Claims.none();
          bySource.forEach((source, of) -> claims.add(source, HolderMention.together(of)));
          rows.add(StatementBatch.row(ends, claims.toStored()));
        });
    var constants = StatementBatch.constants(role);
    StatementBatch.run(tx, "deleteEdges", constants, gone);
    StatementBatch.run(tx, "storeEdges", constants, rows);
  }
}
