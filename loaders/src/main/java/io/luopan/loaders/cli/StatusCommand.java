package io.luopan.loaders.cli;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.load.LoadRun;
import io.luopan.model.load.Loads;
import io.luopan.model.write.Undo;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `luopan status`: what the graph holds.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Shows counts per kind, the last loads, where the graph is, and versions.")
public final class StatusCommand implements Callable<Integer> {
  private static final int LOADS = 10;
  private static final int REJECTS = 1_000;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private GraphOptions graph = new GraphOptions();

  @Option(names = "--rejects", description = "Also the rejected records of the last loads.")
  private boolean rejects;

  @Override
  public Integer call() {
    var out = spec == null ? new PrintWriter(System.out, true) : spec.commandLine().getOut();
    try (var connection = GraphConnection.open(graph)) {
      out.printf("Graph: %s%n", graph.place());
      versions(connection.driver(), out);
      counts(connection.driver(), out);
      loads(new Loads(connection.driver()), out);
      for (var key : Undo.begun(connection.driver())) {
        out.printf("An undo was stopped before its end; `luopan undo %s` finishes it.%n", key);
      }
      out.flush();
      return 0;
    } catch (StoreUnavailableException e) {
      out.println(e.getMessage());
      out.flush();
      return 2;
    }
  }

  private static void versions(Driver driver, PrintWriter out) {
    try (var session = driver.session()) {
      var row = session.run(CypherFiles.read(StatusCommand.class, "versions")).single();
      out.printf(
          "Versions: graph %d, schema %d, Neo4j %s, Java %s%n",
          row.get("graph").asLong(0),
          row.get("schema").asLong(0),
          row.get("neo4j").asString("unknown"),
          Runtime.version());
    }
  }

  private static void counts(Driver driver, PrintWriter out) {
    try (var session = driver.session()) {
      session
          .run(CypherFiles.read(StatusCommand.class, "counts"))
          .forEachRemaining(
              row ->
                  out.printf("%,12d  %s%n", row.get("count").asLong(), row.get("kind").asString()));
    }
  }

  private void loads(Loads loads, PrintWriter out) {
    out.println("Last loads:");
    for (var run : loads.last(LOADS)) {
      out.printf(
          "  %s  %s  %-8s %s (%s): %,d accepted, %,d rejected%n",
          run.file().key(),
          run.startedAt(),
          run.state(),
          run.file().name(),
          run.file().source(),
          run.accepted(),
          run.rejected());
      if (rejects) {
        rejects(loads, run, out);
      }
    }
  }

  private static void rejects(Loads loads, LoadRun run, PrintWriter out) {
    for (var reject : loads.rejects(run, REJECTS)) {
      out.printf("    %s: %s: %s%n", reject.at(), reject.code(), reject.message());
    }
  }
}
