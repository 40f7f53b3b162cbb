package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.load.Loads;
import io.luopan.model.write.Undo;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

@WithGraph
class UndoneLoadIT {
  @TempDir Path folder;

  @Test
  void leavesTheGraphAsItWasBefore(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    graph.load(
        ExportTable.of(1, 20).write(folder.resolve("first.csv")),
        OwnFiles.universitiesAsBefore(),
        OwnFiles.citingGrant());
    var overlapping =
        ExportTable.of(11, 30)
            .row("丙", ExportTable.application(40), "深圳大学", "2016-02-03", "A01B1/02", "")
            .write(folder.resolve("second.csv"));

    undoesExactly(graph, overlapping);
    undoesExactly(graph, OwnFiles.universities());
    undoesExactly(graph, OwnFiles.citedGrant());
    undoesExactly(graph, OwnFiles.teaChain());
  }

  @Test
  void leavesTheGraphAsItWasBeforeARealRegisterCame(Driver driver) {
    var graph = TestedGraph.empty(driver);
    graph.load(SharedFiles.taianText());

    undoesExactly(graph, SharedFiles.file("ror/ror_v2_slice.json"));
  }

  private static void undoesExactly(TestedGraph graph, Path file) {
    var before = graph.lines();
    graph.load(file);
    var between = graph.digest();

    Undo.file(graph.driver(), new Loads(graph.driver()).last(1).getFirst().file().key());

    graph.holds(before);
    assertThat(graph.digest()).isNotEqualTo(between);
  }
}
