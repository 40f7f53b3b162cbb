package io.luopan.api.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// What to measure.
///
/// @param samples sizes of the sample, in patents; each gets graphs of its own
/// @param filePercent how large the other sources' files are, in percent of their usual size; 0
/// leaves them out
/// @param requests how often a question is asked, each way
/// @param longest when a question stops being asked, though it was not asked that often yet
/// @param page where the tables go
record BenchSettings(
    List<Integer> samples, int filePercent, int requests, Duration longest, Path page) {

  /// @param arguments the page, the sizes joined by commas, the percent, the requests, the longest
  /// in seconds
  static BenchSettings of(String... arguments) {
    if (arguments.length != 5) {
      throw new IllegalArgumentException(
          "Benchmarks takes five arguments: PAGE SIZE,SIZE PERCENT REQUESTS SECONDS.");
    }
    return new BenchSettings(
        Arrays.stream(arguments[1].split(",")).map(String::strip).map(Integer::valueOf).toList(),
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]),
        Duration.ofSeconds(Integer.parseInt(arguments[4])),
        Path.of(arguments[0]));
  }
}
