package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Sources;
import io.luopan.model.migration.Migrations;
import io.luopan.model.pool.ShippedPools;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import io.luopan.model.write.GraphDigest;
import io.luopan.model.write.ReferenceData;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/// A graph with schema and reference data that a test loads files into.
public record TestedGraph(Driver driver) {
  public static final LoadRequest AGAIN = new LoadRequest(true, false, false, false);
  public static final LoadRequest KEEPING_PARTS = new LoadRequest(false, false, true, false);
  public static final LoadRequest REPLACING = new LoadRequest(false, false, false, true);

  private static final LoadSettings MANY_BATCHES = new LoadSettings(1_000, 0);

  /// The graph with nothing but the reference data; cheap where that is there already.
  public static TestedGraph empty(Driver driver) {
    Migrations.apply(driver);
    ReferenceData.bringUpToDate(driver);
    var graph = new TestedGraph(driver);
    graph.forgetLoads();
    return graph;
  }

  public List<LoadReport> load(Path... files) {
    return List.of(files).stream().map(file -> load(file, LoadRequest.USUAL)).toList();
  }

  public LoadReport load(Path file, LoadRequest request) {
    return load(file, request, MANY_BATCHES);
  }

  public LoadReport load(Path file, LoadRequest request, LoadSettings settings) {
    var input = InputFile.of(file);
    var fit = Sources.recognize(FileSamples.of(input));
    return new Loading(driver, settings, LoadProgress.SILENT)
        .load(input, fit.source(), fit.recognition().reason(), request);
  }

  /// What the graph holds, one line a node or relationship.
  public List<String> lines() {
    return GraphDigest.lines(driver);
  }

  public String digest() {
    return GraphDigest.of(driver);
  }

  /// Fails with the lines that differ, and with no others.
  public void holds(List<String> expected) {
    var lines = lines();
    var missing = new HashSet<>(expected);
    lines.forEach(missing::remove);
    var unexpected = new HashSet<>(lines);
    expected.forEach(unexpected::remove);
    assertThat(unexpected).as("what it holds besides, missing %s", missing).isEmpty();
    assertThat(missing).as("what it does not hold").isEmpty();
    assertThat(lines).hasSameSizeAs(expected);
  }

  /// The version that the graph gives whoever asks it.
  public long version() {
    return ask("MATCH (v:GraphVersion) RETURN v.version", Map.of()).getFirst().asLong();
  }

  public long count(String pattern) {
    return ask("MATCH " + pattern + " RETURN count(*)", Map.of()).getFirst().asLong();
  }

  /// The first column of a query's answer.
  public List<Value> ask(String query, Map<String, Object> parameters) {
    try (var session = driver.session()) {
      return session.run(query, parameters).list(row -> row.get(0));
    }
  }

  public List<String> texts(String query) {
    return ask(query, Map.of()).stream().map(value -> value.asString("null")).toList();
  }

  /// Removes whatever is not reference data, without asking the code under test to do it. Pools
  /// that ship name holders and standards, which files may name as well; these are stated anew.
  public void forgetLoads() {
    try (var session = driver.session()) {
      for (var nodes :
          List.of(
              "(n:Patent|Publication|Family|LegalEvent|Transfer|Holder|HolderName|Inventor|Standard|Reject)",
              "(n:StandardFeature|Declaration|DeclaredPatent|EssentialityFinding|PatentNumber)",
              "(n:Pool|Programme|PoolList|PoolListing|Membership|RoyaltyTerm|Alliance)",
              "(n:Load) WHERE NOT EXISTS { (n)-[:OF]->(:SourceFile {source: 'reference'}) }",
              "(n:SourceFile) WHERE n.source <> 'reference'",
              "(n:ClassSymbol) WHERE n.sources IS NULL AND NOT EXISTS { (n)<-[:SELECTS]-() }")) {
        session
            .run(
                "MATCH %s CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"
                    .formatted(nodes))
            .consume();
      }
      var writer = new FactWriter(ChainPlacing.placer(driver));
      session.executeWriteWithoutResult(
          tx -> writer.write(tx, ReferenceData.file().key(), ShippedPools.facts()));
    }
  }
}
