package io.luopan.api.cli;

import io.luopan.loaders.cli.GraphConnection;
import io.luopan.loaders.cli.GraphOptions;
import io.luopan.loaders.cli.StoreUnavailableException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `luopan serve`: the graph over GraphQL, until Ctrl-C.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the graph over GraphQL on this machine, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private GraphOptions graph = new GraphOptions();

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port on loopback; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--curation",
      description = "Lets whoever reaches the server decide which holders are one.")
  private boolean curation;

  @Override
  public Integer call() throws InterruptedException {
    var serving = new Serving(spec);
    try (var connection = GraphConnection.open(graph)) {
      serving.start(connection, graph, port, curation);
      serving.untilStopped();
      return 0;
    } catch (StoreUnavailableException e) {
      serving.say(e.getMessage());
      return 2;
    }
  }
}
