package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a server over HTTP, as any client would.
public final class Client implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI server;

  private Client(URI server) {
    this.server = server;
  }

  /// Of a server that has started, by its environment.
  public static Client of(Environment environment) {
    return new Client(
        URI.create(
            "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/"));
  }

  /// The data of an answer that must be without errors.
  public JsonNode ask(String question) {
    var answer = answer(question);
    assertThat(answer.get("errors")).as("errors of %s", question).isNull();
    return answer.get("data");
  }

  /// The whole answer, errors included.
  public JsonNode answer(String question) {
    var body = JSON.writeValueAsString(Map.of("query", question));
    return JSON.readTree(post(HttpRequest.BodyPublishers.ofString(body)).body());
  }

  /// The code of the first error of an answer.
  public String refusal(String question) {
    var answer = answer(question);
    assertThat(answer.get("errors")).as("%s is not refused: %s", question, answer).isNotNull();
    return answer.at("/errors/0/extensions/code").asString();
  }

  /// All edges of the connection at a path, page by page.
  ///
  /// @param question has `%s` behind its last argument, where `after` goes
  public List<JsonNode> edges(String question, String path) {
    var edges = new ArrayList<JsonNode>();
    var after = "";
    JsonNode page;
    do {
      page = ask(question.formatted(after)).at(path);
      page.get("edges").forEach(edges::add);
      after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    return edges;
  }

  /// The version of the graph that the server answers from.
  public String release() {
    return ask("{ dataset { release } }").at("/dataset/release").asString();
  }

  public HttpResponse<String> get(String url) {
    return send(HttpRequest.newBuilder(here(url)), BodyHandlers.ofString());
  }

  /// Sends a body as it is to the GraphQL endpoint.
  HttpResponse<String> post(HttpRequest.BodyPublisher body) {
    return send(
        HttpRequest.newBuilder(here("/graphql"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(body),
        BodyHandlers.ofString());
  }

  public HttpResponse<byte[]> download(String url) {
    return send(HttpRequest.newBuilder(here(url)), BodyHandlers.ofByteArray());
  }

  /// The server names itself as the world sees it; this one is asked.
  private URI here(String url) {
    var named = URI.create(url);
    var query = named.getRawQuery();
    return server.resolve(query == null ? named.getRawPath() : named.getRawPath() + "?" + query);
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return http.send(request.build(), body);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
