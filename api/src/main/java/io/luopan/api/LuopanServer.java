package io.luopan.api;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The server: GraphQL, GraphiQL, health.
@SpringBootApplication
@EnableConfigurationProperties({ApiSettings.class, CurationSettings.class})
public class LuopanServer {

  /// Where the graph answers by Bolt, and who may enter; without a name, nobody is asked.
  public record Graph(String uri, String username, String password) {
    @Override
    public String toString() {
      return "Graph[" + uri + "]";
    }
  }

  /// Starts on loopback; with port 0 any free one is taken (`local.server.port`).
  public static ConfigurableApplicationContext start(Graph graph, int port) {
    return start(graph, port, false, "");
  }

  /// @param curation whether people may decide which holders are one
  /// @param columns the folder of the columns, see [ApiSettings]
  public static ConfigurableApplicationContext start(
      Graph graph, int port, boolean curation, String columns) {
    Map<String, Object> asked =
        Map.of(
            "luopan.neo4j.uri",
            graph.uri(),
            "luopan.neo4j.username",
            graph.username(),
            "luopan.neo4j.password",
            graph.password(),
            "server.port",
            port,
            "luopan.curation",
            curation,
            "luopan.api.columns",
            columns);
    return new SpringApplicationBuilder(LuopanServer.class)
        .initializers(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("what the caller asks", asked)))
        .run();
  }

  public static void main(String[] args) {
    new SpringApplicationBuilder(LuopanServer.class).run(args);
  }
}
