package io.luopan.loaders.cli;

import io.luopan.loaders.load.LoadProgress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.OptionalDouble;

/// Progress as plain lines: records, rate, and the time left where the file's size tells.
final class ConsoleProgress implements LoadProgress {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final PrintStream out;
  private long begun = System.nanoTime();
  private long last = begun;
  private long first = -1;
  private long seen;

  private ConsoleProgress(PrintStream out) {
    this.out = out;
  }

  static ConsoleProgress on(PrintStream out) {
    return new ConsoleProgress(out);
  }

  @Override
  public void at(long records, OptionalDouble share) {
    long now = System.nanoTime();
    if (first < 0 || records < seen) {
      first = records;
      begun = now;
    }
    seen = records;
    if (now - last < BETWEEN_LINES.toNanos()) {
      return;
    }
    last = now;
    double seconds = Math.max(1e-3, (now - begun) / 1e9);
    var line = "  … %,d records, %,.0f a second".formatted(records, (records - first) / seconds);
    if (share.isPresent() && share.getAsDouble() > 0) {
      double left = seconds / share.getAsDouble() - seconds;
      line += ", %.0f %%, about %,.0f s left".formatted(100 * share.getAsDouble(), left);
    }
    out.println(line);
  }
}
