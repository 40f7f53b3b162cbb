package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// What records say that holders applied for, apart for each that they name, whoever stands for
/// whom.
public final class Applications {
  private Applications() {}

  /// Patents by holder, of each holder up to `most`, the first by id.
  public static Map<String, Set<String>> of(
      TransactionContext tx, Collection<String> holders, int most) {
    var patents = new TreeMap<String, Set<String>>();
    tx.run(
            CypherFiles.read(Applications.class, "at"),
            Map.of("ids", List.copyOf(holders), "most", most))
        .forEachRemaining(
            row -> {
              if (isNamed(row)) {
                patents
                    .computeIfAbsent(row.get("id").asString(), _ -> new TreeSet<>())
                    .add(row.get("patent").asString());
              }
            });
    return patents;
  }

  private static boolean isNamed(Record row) {
    var keys = Set.copyOf(row.get("keys").asList(Value::asString));
    return HolderMention.bySource(row.get("properties").asMap()).values().stream()
        .flatMap(List::stream)
        .anyMatch(mention -> keys.contains(mention.nameKey()));
  }
}
