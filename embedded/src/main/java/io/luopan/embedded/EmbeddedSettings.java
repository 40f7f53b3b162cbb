package io.luopan.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/// How to start an embedded graph: its data folder, Bolt port (0: any free one), largest heap and
/// page cache as the JVM and Neo4j write sizes (`1g`, `256m`), and how long to wait for an answer.
public record EmbeddedSettings(
    Path data, int port, String heap, String pageCache, Duration startTimeout) {

  private static final Pattern SIZE = Pattern.compile("[1-9][0-9]*[kKmMgG]");

  public EmbeddedSettings {
    data = data.toAbsolutePath().normalize();
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("A port lies between 0 and 65535, not at " + port + ".");
    }
    requireSize("heap", heap);
    requireSize("page cache", pageCache);
    if (!startTimeout.isPositive()) {
      throw new IllegalArgumentException("The start timeout must be longer than nothing.");
    }
  }

  /// 1 GiB of heap, 256 MiB of page cache, any port, two minutes to start.
  public static EmbeddedSettings of(Path data) {
    return new EmbeddedSettings(data, 0, "1g", "256m", Duration.ofMinutes(2));
  }

  public EmbeddedSettings withPort(int newPort) {
    return new EmbeddedSettings(data, newPort, heap, pageCache, startTimeout);
  }

  public EmbeddedSettings withHeap(String newHeap) {
    return new EmbeddedSettings(data, port, newHeap, pageCache, startTimeout);
  }

  public EmbeddedSettings withPageCache(String newPageCache) {
    return new EmbeddedSettings(data, port, heap, newPageCache, startTimeout);
  }

  public EmbeddedSettings withStartTimeout(Duration newTimeout) {
    return new EmbeddedSettings(data, port, heap, pageCache, newTimeout);
  }

  private static void requireSize(String name, String size) {
    if (!SIZE.matcher(size).matches()) {
      throw new IllegalArgumentException(
          "The %s is a size such as 512m or 2g, not '%s'.".formatted(name, size));
    }
  }
}
