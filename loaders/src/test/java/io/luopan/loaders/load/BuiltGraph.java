package io.luopan.loaders.load;

import io.luopan.embedded.EmbeddedGraph;
import io.luopan.embedded.EmbeddedSettings;
import java.nio.file.Path;
import java.util.function.Function;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/// A graph that was built in a data folder, opened to be asked something.
public record BuiltGraph(Path data) {
  public <T> T ask(Function<Driver, T> question) {
    var settings = EmbeddedSettings.of(data).withHeap("512m").withPageCache("64m");
    try (var graph = EmbeddedGraph.start(settings);
        var driver =
            GraphDatabase.driver(
                graph.boltUri(), AuthTokens.basic(graph.username(), graph.password()))) {
      return question.apply(driver);
    }
  }
}
