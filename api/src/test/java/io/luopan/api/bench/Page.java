package io.luopan.api.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// `docs/benchmarks.md`: the words of `page.md` beside this class, with the numbers of a run.
final class Page {
  private static final String LOADS =
      """
      | Source | Records | Reading alone, records/s | MB/s | Load, records/s | Heap, peak MB | Engine, peak MB | Nodes + relationships | Load, of these/s | Bare `UNWIND`, of these/s | Load ÷ bare |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;
  private static final String QUESTIONS =
      """
      | Question | Queries | Requests | GraphQL p50, ms | p99, ms | Straight p50, ms | p99, ms | p50 ÷ straight | p99 ÷ straight |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  /// Fewer new elements than this say nothing of a rate.
  private static final long FEW = 1_000;

  private final StringBuilder loads = new StringBuilder(LOADS);
  private final StringBuilder questions = new StringBuilder();

  void load(LoadMeasure measure) {
    var bare = measure.bare();
    loads.append(
        row(
            measure.what(),
            whole(measure.records()),
            whole(measure.parseRate()),
            measure.sizeBytes() == 0 ? "–" : tenths(measure.megabyteRate()),
            whole(measure.recordRate()),
            whole(measure.heapPeak() / 1e6),
            measure.enginePeak().isPresent() ? whole(measure.enginePeak().getAsLong() / 1e6) : "–",
            whole(bare.elements()),
            bare.elements() < FEW ? "–" : whole(measure.elementRate()),
            bare.elements() < FEW ? "–" : whole(bare.rate()),
            bare.elements() < FEW ? "–" : ratio(measure.elementRate() / bare.rate())));
  }

  void questions(int patents, List<QuestionMeasure> measures) {
    questions.append("%n### %,d patents%n%n".formatted(patents)).append(QUESTIONS);
    for (var measure : measures) {
      var served = measure.served();
      var straight = measure.straight();
      questions.append(
          row(
              measure.refused() == 0
                  ? measure.what()
                  : "%s (%d refused)".formatted(measure.what(), measure.refused()),
              whole(measure.queries()),
              whole(served.count()),
              tenths(served.percentile(50)),
              tenths(served.percentile(99)),
              tenths(straight.percentile(50)),
              tenths(straight.percentile(99)),
              ratio(served.percentile(50) / straight.percentile(50)),
              ratio(served.percentile(99) / straight.percentile(99))));
    }
  }

  /// @param longest when a slow question stopped being asked
  String text(Machine machine, Duration longest) {
    var text = template();
    for (var part :
        Map.of(
                "{{machine}}", machine.text(),
                "{{longest}}", longest.toSeconds() + " seconds",
                "{{loads}}", loads.toString().strip(),
                "{{questions}}", questions.toString().strip())
            .entrySet()) {
      text = text.replace(part.getKey(), part.getValue());
    }
    return text;
  }

  private static String template() {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("page.md"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }

  private static String tenths(double number) {
    return String.format(Locale.ROOT, "%,.1f", number);
  }

  private static String ratio(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
