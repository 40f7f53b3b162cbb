package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
            Lists.of("ids", List.copyOf(holders), Map.of("most", most)))
        .forEachRemaining(
            row -> {
              var keys = Set.copyOf(row.get("keys").asList(Value::asString));
              var of = new TreeSet<String>();
              for (var application : row.get("applications").values()) {
                if (isNamed(application.get("properties"), keys)) {
                  of.add(application.get("patent").asString());
                }
              }
              if (!of.isEmpty()) {
                patents.put(row.get("id").asString(), of);
              }
            });
    return patents;
  }

  private static boolean isNamed(Value properties, Set<String> keys) {
    return HolderMention.bySource(properties.asMap()).values().stream()
        .flatMap(List::stream)
        .anyMatch(mention -> keys.contains(mention.nameKey()));
  }
}
