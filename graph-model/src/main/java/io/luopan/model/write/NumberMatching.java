package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/// Ties the numbers by which records call patents to the patents that have them. It follows from
/// what the graph holds, so the order in which both arrive does not matter.
///
/// A number may be that of no patent yet, of one, or of several: then it tells none of them.
public final class NumberMatching {
  private static final int BATCH = 10_000;

  private NumberMatching() {}

  /// Works out anew which patents the numbers are of, and the numbers of these patents.
  ///
  /// @param numbers ids that a batch mentions
  /// @param patents that may have got or lost a number
  static void settle(
      TransactionContext tx, Collection<String> numbers, Collection<String> patents) {
    if (tx.run(read("count")).single().get("count").asLong() == 0) {
      return;
    }
    var concerned = new TreeSet<>(numbers);
    if (!patents.isEmpty()) {
      tx.run(read("numbersOfPatents"), Lists.of("ids", List.copyOf(patents)))
          .forEachRemaining(row -> concerned.add(row.get("id").asString()));
    }
    settle(tx, concerned);
  }

  /// All numbers of the graph, after a store was built as a whole.
  public static void settleAll(Driver driver) {
    try (var reading = driver.session();
        var writing = driver.session()) {
      reading.run(read("all")).stream()
          .map(row -> row.get("id").asString())
          .gather(Gatherers.windowFixed(BATCH))
          .forEach(page -> writing.executeWriteWithoutResult(tx -> settle(tx, page)));
    }
  }

  private static void settle(TransactionContext tx, Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    tx.run(read("untie"), Lists.of("ids", List.copyOf(numbers))).consume();
    tie(tx, "tieApplications", NumberStatements.APPLICATION, "patent/", numbers);
    tie(tx, "tiePublications", NumberStatements.PUBLICATION, "publication/", numbers);
    tie(tx, "tieNumbers", NumberStatements.NUMBER, "", numbers);
  }

  private static void tie(
      TransactionContext tx, String query, String kind, String of, Collection<String> numbers) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var id : numbers) {
      if (id.startsWith(kind)) {
        rows.add(Map.of("id", id, "of", of + id.substring(kind.length())));
      }
    }
    if (!rows.isEmpty()) {
      tx.run(read(query), Lists.of("rows", rows)).consume();
    }
  }

  private static String read(String query) {
    return CypherFiles.read(NumberMatching.class, query);
  }
}
