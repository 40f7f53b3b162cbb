package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
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
  private static final String PATENT = "patent/";
  private static final String PUBLICATION = "publication/";

  private NumberMatching() {}

  /// Works out anew which patents the numbers of a batch are of, and the numbers of its patents;
  /// call when it is stored. Of the patents it makes it knows by what numbers they may be called.
  static void settle(TransactionContext tx, StatementBatch batch) {
    if (isNothingCalled(tx)) {
      return;
    }
    var concerned =
        new TreeSet<>(batch.mentioned().getOrDefault(NodeLabel.PATENT_NUMBER, Map.of()).keySet());
    concerned.addAll(find(tx, "existing", numbersOfNew(batch)));
    concerned.addAll(find(tx, "numbersOfPatents", batch.known(NodeLabel.PATENT)));
    settle(tx, concerned);
  }

  /// Works out anew the numbers of patents that may have got or lost some.
  static void settlePatents(TransactionContext tx, Collection<String> patents) {
    if (!isNothingCalled(tx)) {
      settle(tx, find(tx, "numbersOfPatents", patents));
    }
  }

  private static boolean isNothingCalled(TransactionContext tx) {
    return !tx.run(read("any")).single().get("any").asBoolean();
  }

  private static Collection<String> find(
      TransactionContext tx, String query, Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : tx.run(read(query), Lists.of("ids", List.copyOf(ids)))
            .list(row -> row.get("id").asString());
  }

  private static List<String> numbersOfNew(StatementBatch batch) {
    var numbers = new ArrayList<String>();
    batch
        .settled(NodeLabel.PATENT)
        .forEach(
            (id, patent) -> {
              if (patent.created()) {
                numbers.add(NumberStatements.APPLICATION + id.substring(PATENT.length()));
              }
            });
    var documents = batch.settled(NodeLabel.PUBLICATION);
    for (var ends : batch.related(EdgeType.PUBLISHED_AS).keySet()) {
      if (batch.isCreated(NodeLabel.PATENT, ends.from())) {
        numbers.add(NumberStatements.PUBLICATION + ends.to().substring(PUBLICATION.length()));
        var document = documents.get(ends.to());
        if (document != null && document.claims().shown().get("number") instanceof String number) {
          numbers.add(NumberStatements.NUMBER + number);
        }
      }
    }
    return numbers;
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
    tie(tx, "tieApplications", NumberStatements.APPLICATION, PATENT, numbers);
    tie(tx, "tiePublications", NumberStatements.PUBLICATION, PUBLICATION, numbers);
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
