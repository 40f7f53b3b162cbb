package io.luopan.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The child process from outside: its ready line, its log, its end.
final class EngineProcess implements AutoCloseable {

  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);

  private final EmbeddedSettings settings;
  private final Path log;
  private final Process process;
  private final CompletableFuture<URI> ready = new CompletableFuture<>();

  private EngineProcess(EmbeddedSettings settings, Path log, Process process) {
    this.settings = settings;
    this.log = log;
    this.process = process;
  }

  static EngineProcess start(EmbeddedSettings settings) throws IOException {
    var logs = Files.createDirectories(settings.data().resolve("logs"));
    var log = logs.resolve("engine.log");
    var child =
        new ProcessBuilder(EngineCommand.of(settings, logs.resolve("engine.args")))
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    var engine = new EngineProcess(settings, log, child);
    // Not a virtual thread: it would hold one of the few carriers as long as the engine runs.
    Thread.ofPlatform().daemon().name("embedded-graph-output").start(engine::readOutput);
    return engine;
  }

  private void readOutput() {
    try (var output = process.inputReader(StandardCharsets.UTF_8)) {
      output
          .lines()
          .filter(line -> line.startsWith(GraphAddress.READY_LINE))
          .map(line -> URI.create(line.substring(GraphAddress.READY_LINE.length())))
          .forEach(ready::complete);
      ready.completeExceptionally(new IOException("The engine ended before it was ready."));
    } catch (IOException | RuntimeException e) {
      ready.completeExceptionally(e);
    }
  }

  /// Throws [EmbeddedGraphException] with what the child said last, and where its log is.
  URI awaitReady() {
    try {
      return ready.get(settings.startTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new EmbeddedGraphException("%s Its log is %s.".formatted(lastWords(), log), e);
    } catch (TimeoutException e) {
      throw new EmbeddedGraphException(
          "The graph in %s did not answer within %d s; its log is %s."
              .formatted(settings.data(), settings.startTimeout().toSeconds(), log),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedGraphException("The start of the graph was interrupted.", e);
    }
  }

  private String lastWords() {
    try (var lines = Files.lines(log)) {
      return lines
          .filter(line -> !line.isBlank())
          .reduce((_, last) -> last)
          .orElse("The graph engine ended without a word.");
    } catch (IOException e) {
      return "The graph engine ended and its log cannot be read.";
    }
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (process.waitFor(CLOSE_WITHIN)) {
        return;
      }
    } catch (IOException e) {
      // Its standard input is broken, so it cannot hear the polite word.
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
