package io.luopan.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.api.Client;
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
import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/// The tests' graph, filled as a user would fill it, and a server over it that is asked over HTTP
/// and keeps what it is told to.
final class Journey implements AutoCloseable {
  private static final String DEADLINE = "luopan.api.deadline";

  private final Driver driver;
  private final ConfigurableApplicationContext server;
  private final Client client;

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
    this.client = Client.of(server.getEnvironment());
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
    return client.ask(question);
  }

  /// What stands at an address of the server, which must be there.
  byte[] download(String url) {
    var response = client.download(url);
    assertThat(response.statusCode()).as(url).isEqualTo(200);
    return response.body();
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
    client.close();
    server.close();
  }
}
