package io.luopan.model.write;

import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.model.industry.IndustryFact.Selector;
import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.model.load.Loads;
import io.luopan.model.placing.Placer;
import io.luopan.model.schema.EdgeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/// Places patents on the chain nodes that the graph has, and places all of them anew when chains
/// change.
public final class ChainPlacing {
  private static final int BATCH = 5_000;

  private ChainPlacing() {}

  /// A placer for the chain nodes that the graph has now.
  public static Placer placer(Driver driver) {
    try (var session = driver.session()) {
      return Placer.of(
          session
              .run(CypherFiles.read(ChainPlacing.class, "chainNodes"))
              .list(ChainPlacing::chainNode));
    }
  }

  /// Lets chains that share another's tree have its nodes, then places every patent anew.
  ///
  /// @return the number of patents that were looked at
  public static long replaceAll(Driver driver) {
    var derivation = new PatentDerivation(placer(driver));
    shareTrees(driver);
    try (var session = driver.session()) {
      long looked = 0;
      var after = "";
      for (var page = page(session, after); !page.isEmpty(); page = page(session, after)) {
        var patents = page;
        session.executeWriteWithoutResult(tx -> replace(tx, derivation, patents));
        looked += patents.size();
        after = patents.getLast().get("id").asString();
      }
      return looked;
    }
  }

  /// Lets chains that share another's tree have its nodes.
  public static void shareTrees(Driver driver) {
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> tx.run(CypherFiles.read(ChainPlacing.class, "shareTrees")).consume());
    }
  }

  private static List<Record> page(Session session, String after) {
    return session
        .run(
            CypherFiles.read(ChainPlacing.class, "patentsWithClasses"),
            Map.of("after", after, "limit", BATCH))
        .list();
  }

  private static void replace(
      org.neo4j.driver.TransactionContext tx, PatentDerivation derivation, List<Record> patents) {
    Loads.lock(tx);
    var kept = new ArrayList<Map<String, Object>>();
    var placed = new ArrayList<Map<String, Object>>();
    for (var patent : patents) {
      var id = patent.get("id").asString();
      var placements =
          derivation.placements(
              patent.get("classes").asList(ChainPlacing::assignment),
              patent.get("text").asString(""));
      kept.add(
          Map.of(
              "id",
              id,
              "nodes",
              placements.stream().map(p -> IndustryStatements.nodeId(p.node())).toList()));
      placements.forEach(placement -> placed.add(PatentDerivation.row(id, placement)));
    }
    StatementBatch.run(tx, "dropPlacements", Map.of(), kept);
    StatementBatch.run(tx, "storeEdges", StatementBatch.constants(EdgeType.PLACED_ON), placed);
  }

  private static ClassAssignment assignment(Value row) {
    return new ClassAssignment(
        ClassScheme.valueOf(row.get("scheme").asString()),
        row.get("symbol").asString(),
        row.get("main").asBoolean(false),
        null);
  }

  private static ChainNode chainNode(Record row) {
    var node = row.get("node");
    return new ChainNode(
        node.get("key").asString(),
        row.get("chain").asString(),
        node.get("nameZh").asString(),
        node.get("nameEn").asString(null),
        ChainStage.valueOf(node.get("stage").asString()),
        node.get("order").asInt(),
        null,
        row.get("selectors").asList(ChainPlacing::selector),
        node.get("keywords").asList(Value::asString, List.of()),
        node.get("excludes").asList(Value::asString, List.of()),
        Standing.valueOf(node.get("standing").asString()),
        node.get("citation").asString(null));
  }

  private static Selector selector(Value row) {
    return new Selector(
        ClassScheme.valueOf(row.get("scheme").asString()),
        row.get("symbol").asString(),
        Selector.Mode.valueOf(row.get("mode").asString()),
        row.get("needsKeyword").asBoolean(),
        row.get("edition").asString(""));
  }
}
