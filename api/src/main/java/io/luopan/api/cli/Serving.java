package io.luopan.api.cli;

import io.luopan.api.LuopanServer;
import io.luopan.loaders.cli.GraphConnection;
import io.luopan.loaders.cli.GraphOptions;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Model.CommandSpec;

/// A server started by a command: says where it answers, and waits until it is stopped.
final class Serving {
  private final PrintWriter out;
  private final CountDownLatch stopped = new CountDownLatch(1);

  Serving(@Nullable CommandSpec spec) {
    this.out = spec == null ? new PrintWriter(System.out, true) : spec.commandLine().getOut();
  }

  void say(@Nullable String line) {
    out.println(line);
    out.flush();
  }

  /// @return the port it listens on
  int start(GraphConnection connection, GraphOptions graph, int port) {
    return start(connection, graph, port, false);
  }

  /// @param curation whether people may decide which holders are one
  int start(GraphConnection connection, GraphOptions graph, int port, boolean curation) {
    var server =
        LuopanServer.start(
            new LuopanServer.Graph(
                connection.uri().toString(), connection.username(), connection.password()),
            port,
            curation,
            columns(graph));
    server.addApplicationListener(
        event -> {
          if (event instanceof ContextClosedEvent) {
            stopped.countDown();
          }
        });
    int actual = port(server);
    say("Luopan serves the " + graph.place() + ":");
    say("  questions in the browser  http://localhost:%d/graphiql".formatted(actual));
    say("  GraphQL                   http://localhost:%d/graphql".formatted(actual));
    say("  health                    http://localhost:%d/actuator/health".formatted(actual));
    return actual;
  }

  /// Beside the embedded graph; a server of one's own has no folder here.
  private static String columns(GraphOptions graph) {
    return graph.neo4j() == null ? graph.data().resolve("columns").toString() : "";
  }

  void untilStopped() throws InterruptedException {
    say("Ctrl-C stops it.");
    stopped.await();
  }

  private static int port(ConfigurableApplicationContext server) {
    return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }
}
