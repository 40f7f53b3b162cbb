package io.luopan.api.bench;

import io.luopan.api.LuopanServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// The product's server on loopback and one client of it that keeps its connection.
record BenchServer(ConfigurableApplicationContext context, HttpClient client)
    implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static BenchServer start(LuopanServer.Graph graph) {
    return new BenchServer(LuopanServer.start(graph, 0), newClient());
  }

  /// The same server with somebody who listens to what it sends.
  static BenchServer heardBy(SentQueries listener, LuopanServer.Graph graph) {
    var context =
        new SpringApplicationBuilder(LuopanServer.class)
            .initializers(begun -> begun.getBeanFactory().addBeanPostProcessor(listener))
            .run(
                "--luopan.neo4j.uri=" + graph.uri(),
                "--luopan.neo4j.username=" + graph.username(),
                "--luopan.neo4j.password=" + graph.password(),
                "--server.port=0");
    return new BenchServer(context, newClient());
  }

  private static HttpClient newClient() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  HttpRequest request(BenchQuestion question, Map<String, Object> variables) {
    var port = context.getEnvironment().getRequiredProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                JSON.writeValueAsString(
                    Map.of("query", question.document(), "variables", variables))))
        .build();
  }

  String send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Whether an answer is no error and the thing asked for is there.
  static boolean isAnswer(String body) {
    var tree = JSON.readTree(body);
    var data = tree.path("data");
    return !tree.has("errors") && !data.isEmpty() && !data.iterator().next().isNull();
  }

  @Override
  public void close() {
    client.close();
    context.close();
  }
}
