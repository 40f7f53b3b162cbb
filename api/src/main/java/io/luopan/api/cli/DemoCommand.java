package io.luopan.api.cli;

import io.luopan.loaders.cli.GraphConnection;
import io.luopan.loaders.cli.GraphOptions;
import io.luopan.loaders.cli.SampleLoading;
import io.luopan.loaders.cli.StoreUnavailableException;
import io.luopan.loaders.load.LoadOutcome;
import io.luopan.loaders.load.LoadRequest;
import io.luopan.loaders.load.LoadSettings;
import io.luopan.loaders.load.Loading;
import io.luopan.loaders.sample.SampleSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `luopan demo`: the bundled sample, loaded once and served.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Loads the bundled sample once (20,000 synthetic patents) and serves it, until Ctrl-C.",
      "Nothing else is needed: the graph database is part of it."
    })
final class DemoCommand implements Callable<Integer> {
  /// The example questions, files beside this class: what is asked, and its file.
  static final List<Question> QUESTIONS =
      List.of(
          new Question("Where is Yangzhou's smart-grid chain broken, choked or strong?", "gaps"),
          new Question("What is known of electrolysers, and who holds it?", "patents"),
          new Question("What is 613, and how do its chains run?", "system"));

  record Question(String asks, String file) {
    String text() {
      try (InputStream in =
          Objects.requireNonNull(
              DemoCommand.class.getResourceAsStream("questions/" + file + ".graphql"))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  @Spec private @Nullable CommandSpec spec;

  @Mixin private GraphOptions graph = new GraphOptions();

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port on loopback; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Override
  public Integer call() throws InterruptedException {
    var serving = new Serving(spec);
    serving.say("Starting the graph …");
    try (var connection = GraphConnection.open(graph)) {
      serving.say("Loading the sample (once; synthetic, and marked so) …");
      var loading =
          new Loading(
              connection.driver(),
              LoadSettings.ofProcess(),
              (records, _) -> serving.say("  %,d of 20,000 patents".formatted(records)));
      var report = SampleLoading.load(loading, SampleSettings.STANDARD, LoadRequest.USUAL);
      if (report.outcome() == LoadOutcome.FAILED) {
        serving.say(report.text());
        return 2;
      }
      serving.start(connection, graph, port);
      for (var question : QUESTIONS) {
        serving.say("");
        serving.say("# " + question.asks());
        serving.say(question.text());
      }
      serving.say("");
      serving.untilStopped();
      return 0;
    } catch (StoreUnavailableException e) {
      serving.say(e.getMessage());
      return 2;
    }
  }
}
