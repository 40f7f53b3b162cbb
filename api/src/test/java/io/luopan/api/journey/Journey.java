package io.luopan.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.api.LuopanServer;
import io.luopan.embedded.junit.SharedGraph;
import io.luopan.loaders.cli.SampleLoading;
import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.LoadProgress;
import io.luopan.loaders.load.LoadReport;
import io.luopan.loaders.load.LoadRequest;
import io.luopan.loaders.load.LoadSettings;
import io.luopan.loaders.load.Loading;
import io.luopan.loaders.sample.SampleSettings;
import io.luopan.loaders.source.Sources;
import io.luopan.model.migration.Migrations;
import io.luopan.model.write.ReferenceData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tests' graph, filled as a user would fill it, and a server over it that is asked over HTTP
/// and keeps what it is told to.
final class Journey implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String DEADLINE = "luopan.api.deadline";

  private final Driver driver;
  private final ConfigurableApplicationContext server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;

  private Journey(Driver driver) {
    this.driver = driver;
    var graph = SharedGraph.uri();
    // The first questions are planned while other tests keep the machine busy.
    System.setProperty(DEADLINE, "2m");
    this.server =
        LuopanServer.start(
            new LuopanServer.Graph(graph.uri().toString(), graph.username(), graph.password()),
            0,
            true,
            "");
    System.clearProperty(DEADLINE);
    this.address =
        URI.create(
            "http://127.0.0.1:%s/graphql"
                .formatted(server.getEnvironment().getRequiredProperty("local.server.port")));
  }

  static Journey start(Driver driver) {
    Migrations.apply(driver);
    ReferenceData.bringUpToDate(driver);
    return new Journey(driver);
  }

  LoadReport load(Path path) {
    var file = InputFile.of(path);
    var fit = Sources.recognize(FileSamples.of(file));
    return loading().load(file, fit.source(), fit.recognition().reason(), LoadRequest.USUAL);
  }

  LoadReport loadSample(int patents) {
    return SampleLoading.load(loading(), SampleSettings.ofSize(patents), LoadRequest.USUAL);
  }

  private Loading loading() {
    return new Loading(driver, new LoadSettings(1_000, 0), LoadProgress.SILENT);
  }

  /// The data of an answer that must be without errors.
  JsonNode ask(String question) {
    var answer = answer(question);
    assertThat(answer.get("errors")).as("errors of %s", question).isNull();
    return answer.get("data");
  }

  /// The whole answer, errors included.
  JsonNode answer(String question) {
    try {
      var request =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/json")
              .header("Accept", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      JSON.writeValueAsString(Map.of("query", question))))
              .build();
      return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// What stands at an address of the server, which must be there.
  byte[] download(String url) {
    try {
      var path = URI.create(url);
      var response =
          http.send(
              HttpRequest.newBuilder(address.resolve(path.getPath() + "?" + path.getQuery()))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(response.statusCode()).as(url).isEqualTo(200);
      return response.body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// What plain Cypher answers, past all queries of the product.
  List<Record> cypher(String query) {
    try (var session = driver.session()) {
      return session.run(query).list();
    }
  }

  long count(String query) {
    return cypher(query).getFirst().get(0).asLong();
  }

  @Override
  public void close() {
    server.close();
    http.close();
  }
}
