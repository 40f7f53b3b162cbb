package io.luopan.api.bench;

import io.luopan.model.cypher.CypherFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Writes what a load added to one graph into another by nothing but `UNWIND`, one thread, 10,000
/// rows a transaction, nodes before relationships; the loads' own bookkeeping is left out.
final class BareWrite {
  private static final int BATCH = 10_000;

  private final Driver from;
  private final Driver to;
  private final BitSet nodesBefore;
  private final BitSet edgesBefore;
  private long nanos;
  private long written;

  private BareWrite(Driver from, Driver to) {
    this.from = from;
    this.to = to;
    this.nodesBefore = numbers("allNodes");
    this.edgesBefore = numbers("allEdges");
  }

  /// @param elements nodes and relationships
  record Result(long elements, Duration took) {
    double rate() {
      return elements / (took.toNanos() / 1e9);
    }
  }

  /// Remembers what there is; [#copy] then writes what was added since.
  static BareWrite after(Driver from, Driver to) {
    return new BareWrite(from, to);
  }

  Result copy() {
    copy("allNodes", nodesBefore, row -> "nodes " + row.get("label").asString());
    copy(
        "allEdges",
        edgesBefore,
        row ->
            "edges %s %s %s %s %s"
                .formatted(
                    row.get("type").asString(),
                    row.get("fromLabel").asString(),
                    row.get("fromKey").asString(),
                    row.get("toLabel").asString(),
                    row.get("toKey").asString()));
    return new Result(written, Duration.ofNanos(nanos));
  }

  private interface Shape {
    String of(Record row);
  }

  /// Rows of one shape gather until they fill a batch. The clock runs while one is written only.
  private void copy(String query, BitSet before, Shape shape) {
    var batches = new HashMap<String, List<Value>>();
    try (var reading = from.session()) {
      var rows = reading.run(CypherFiles.read(BareWrite.class, query));
      while (rows.hasNext()) {
        var row = rows.next();
        if (before.get(row.get("number").asInt())) {
          continue;
        }
        var batch = batches.computeIfAbsent(shape.of(row), _ -> new ArrayList<>());
        batch.add(row.get("row"));
        if (batch.size() == BATCH) {
          write(shape.of(row), batch);
          batch.clear();
        }
      }
    }
    batches.forEach(this::write);
  }

  private void write(String shape, List<Value> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var words = shape.split(" ");
    var cypher =
        words[0].equals("nodes")
            ? CypherFiles.read(BareWrite.class, "nodes", Map.of("label", words[1]))
            : CypherFiles.read(
                BareWrite.class,
                "edges",
                Map.of(
                    "type", words[1],
                    "from", words[2],
                    "fromKey", words[3],
                    "to", words[4],
                    "toKey", words[5]));
    Map<String, Object> parameters = Map.of("rows", rows);
    long begun = System.nanoTime();
    try (var session = to.session()) {
      var counters = session.executeWrite(tx -> tx.run(cypher, parameters).consume()).counters();
      nanos += System.nanoTime() - begun;
      int made = counters.nodesCreated() + counters.relationshipsCreated();
      if (made != rows.size()) {
        throw new IllegalStateException(
            "Of %d rows (%s) the bare write made %d.".formatted(rows.size(), shape, made));
      }
      written += made;
    }
  }

  private BitSet numbers(String query) {
    var numbers = new BitSet();
    try (var session = from.session()) {
      session
          .run(CypherFiles.read(BareWrite.class, query))
          .forEachRemaining(row -> numbers.set(row.get("number").asInt()));
    }
    return numbers;
  }
}
