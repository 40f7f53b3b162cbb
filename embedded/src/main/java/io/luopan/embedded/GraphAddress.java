package io.luopan.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/// Where a running embedded graph answers: `DIR/graph.address`, a properties file with the Bolt
/// URI, the engine's process id, and when that process began (a process id alone may be used
/// again).
public record GraphAddress(URI uri, long pid, Instant startedAt) {

  /// What the engine prints before its URI, once, when Bolt answers.
  public static final String READY_LINE = "LUOPAN-ENGINE ";

  private static final String FILE = "graph.address";
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(1);
  private static final Duration CLOCK_DRIFT = Duration.ofSeconds(5);

  public static GraphAddress ofThisProcess(URI uri) {
    var process = ProcessHandle.current();
    return new GraphAddress(uri, process.pid(), startOf(process));
  }

  /// Reads the text form; empty when it is not one.
  static Optional<GraphAddress> tryParse(String text) {
    try {
      var properties = new Properties();
      properties.load(new StringReader(text));
      return Optional.of(
              new GraphAddress(
                  URI.create(properties.getProperty("uri", "")),
                  Long.parseLong(properties.getProperty("pid", "")),
                  Instant.parse(properties.getProperty("startedAt", ""))))
          .filter(address -> address.uri.getPort() > 0);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /// The address left in this folder, whether or not anybody still answers there.
  static Optional<GraphAddress> find(Path data) throws IOException {
    try {
      return tryParse(Files.readString(data.resolve(FILE)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  public void write(Path data) throws IOException {
    var draft = Files.createTempFile(data, FILE, ".new");
    Files.writeString(draft, text());
    Files.move(draft, data.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  public static void delete(Path data) {
    try {
      Files.deleteIfExists(data.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return "uri=%s%npid=%d%nstartedAt=%s%n".formatted(uri, pid, startedAt);
  }

  /// Whether that very process lives and its port answers.
  boolean answers() {
    return ProcessHandle.of(pid)
            .filter(process -> isNear(startOf(process), startedAt))
            .filter(ProcessHandle::isAlive)
            .isPresent()
        && portAnswers();
  }

  private boolean portAnswers() {
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(uri.getHost(), uri.getPort()), (int) ANSWER_WITHIN.toMillis());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  // The system derives the instant from its boot time, which may drift by a little.
  private static boolean isNear(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(CLOCK_DRIFT) < 0;
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
