package io.luopan.api.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Where and when the numbers were made.
///
/// @param load the highest load average of a minute seen in the run; negative where unknown
record Machine(
    LocalDate date,
    String processor,
    int cores,
    long memoryBytes,
    double load,
    String java,
    String neo4j) {

  static Machine of(BenchGraph graph, double load) {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        LocalDate.now(ZoneOffset.UTC),
        model(),
        Runtime.getRuntime().availableProcessors(),
        system.getTotalMemorySize(),
        load,
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        graph.ask(Machine.class, "engine").getFirst().get("version").asString());
  }

  static double loadNow() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String model() {
    var info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    try (var lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return "%s; %s, %d cores, %.1f GiB of memory, load average up to %s; %s; Neo4j Community %s.%s"
        .formatted(
            date,
            processor,
            cores,
            memoryBytes / (double) (1L << 30),
            load < 0 ? "unknown" : "%.1f".formatted(load),
            java,
            neo4j,
            load > 2.5 * cores
                ? " **Others were at work on this machine: the numbers are provisional, and those that were not taken at the same moment do not compare.**"
                : "");
  }
}
