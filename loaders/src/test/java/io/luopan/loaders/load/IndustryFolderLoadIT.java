package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

@WithGraph
class IndustryFolderLoadIT {
  private static final String PLACED =
      """
      MATCH (p:Patent)-[r:PLACED_ON]->(:ChainNode {key: 'tea.machine'})
      RETURN p.id + ' by ' + r.selector + ' ' + r.via ORDER BY p.id
      """;

  @TempDir Path folder;

  @Test
  void placesPatentsThatWereThereBefore(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    var export = ExportTable.of(1, 7).write(folder.resolve("export.csv"));

    graph.load(export);
    var before = graph.texts(PLACED);
    graph.load(OwnFiles.teaChain());
    var chainLast = graph.lines();

    assertThat(before).isEmpty();
    assertThat(graph.texts(PLACED))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("A23F 3/06").endsWith("CLASS"));
    assertThat(graph.count("(:Patent)-[:PLACED_ON]->(:ChainNode {key: 'tea.drink'})")).isZero();
    forgetTea(graph);
    graph.load(OwnFiles.teaChain(), export);
    graph.holds(chainLast);
    forgetTea(graph);
  }

  private static void forgetTea(TestedGraph graph) {
    graph.forgetLoads();
    graph.ask(
        "MATCH (n:Chain|ChainNode) WHERE n.id STARTS WITH 'chain/tea' OR n.id STARTS WITH"
            + " 'chain-node/tea.' DETACH DELETE n RETURN 1",
        java.util.Map.of());
    graph.forgetLoads();
  }
}
