package io.luopan.loaders.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.Sources;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.patent.PatentFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every source takes damaged versions of every real file beside the project, of every file of the
/// tests, and of the published templates, that it recognizes: records or one clear refusal, never
/// another exception, a hang, or a record without a position.
///
/// `-Dluopan.fuzz=10000` gives each source so many damaged files, evenly from its files; a few of
/// each file otherwise. `-Dluopan.fuzz.source=marec` takes one source only.
class DamagedFilesTest {
  private static final int A_FEW = 15;
  private static final int VERSIONS = Integer.getInteger("luopan.fuzz", 0);

  /// A larger file is damaged in its first part only: what is meant to be found does not need more.
  private static final int LARGEST = 200_000;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern CHINESE_APPLICATION =
      Pattern.compile("(?:CN|ZL)?([0-9]{12})\\.([0-9X])");

  @TempDir private Path folder;

  /// The files that one source recognizes.
  record OfSource(Source source, List<Path> files) {
    @Override
    public String toString() {
      return source.getClass().getSimpleName();
    }
  }

  /// How long one damaged file took.
  record Taken(Path file, int seed, long millis) {}

  static Stream<OfSource> sources() throws IOException {
    var root = Path.of(System.getProperty("luopan.root", ".."));
    var bySource = new TreeMap<String, OfSource>();
    for (var folder :
        List.of(
            root.resolveSibling("shared/data"),
            root.resolve("loaders/src/test/resources"),
            root.resolve("docs/templates"))) {
      for (var file : filesOf(folder)) {
        var source = sourceOf(file);
        if (source != null) {
          bySource
              .computeIfAbsent(source.name(), _ -> new OfSource(source, new ArrayList<>()))
              .files()
              .add(file);
        }
      }
    }
    var only = System.getProperty("luopan.fuzz.source", "");
    return bySource.values().stream()
        .filter(of -> only.isEmpty() || of.source().name().equals(only));
  }

  /// Those that read folders, and the one that reads nothing.
  private static final Set<String> WITHOUT_A_FILE =
      Set.of("industry-folder", "patentsview", "sample");

  @Test
  void leavesNoSourceOut() throws IOException {
    var damaged = sources().map(of -> of.source().name()).toList();

    assertThat(Sources.list())
        .extracting(Source::name)
        .filteredOn(name -> !WITHOUT_A_FILE.contains(name))
        .isSubsetOf(damaged);
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(path -> !path.endsWith("PROVENANCE.md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void givesRecordsOrOneClearRefusal(OfSource of) throws IOException {
    var wholes = new ArrayList<byte[]>();
    for (var file : of.files()) {
      wholes.add(bytes(file));
    }
    int count = Math.max(VERSIONS, A_FEW * wholes.size());

    var slowest =
        IntStream.range(0, count)
            .boxed()
            .gather(
                Gatherers.mapConcurrent(
                    Runtime.getRuntime().availableProcessors(),
                    seed -> {
                      int which = seed % wholes.size();
                      return damaged(of.source(), of.files().get(which), wholes.get(which), seed);
                    }))
            .max(Comparator.comparing(Taken::millis))
            .orElseThrow();

    System.out.printf(
        "%s: %d damaged inputs from %d files, slowest %d ms (%s, seed %d)%n",
        of.source().name(),
        count,
        wholes.size(),
        slowest.millis(),
        slowest.file().getFileName(),
        slowest.seed());
  }

  private static byte[] bytes(Path file) throws IOException {
    var whole = Files.readAllBytes(file);
    boolean cuts = whole.length > LARGEST && !file.toString().matches(".*\\.xlsx?");
    return cuts ? Arrays.copyOf(whole, LARGEST) : whole;
  }

  private Taken damaged(Source source, Path file, byte[] whole, int seed) {
    var damaged = folder.resolve(seed + "-" + file.getFileName());
    try {
      Files.write(damaged, new Mutations(seed).damage(whole));
      long start = System.nanoTime();
      assertTimeoutPreemptively(
          PATIENCE,
          () ->
              assertThatCode(() -> read(damaged, source))
                  .as("%s damaged with seed %d", file.getFileName(), seed)
                  .doesNotThrowAnyException(),
          () -> "%s damaged with seed %d hangs".formatted(file.getFileName(), seed));
      long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      Files.delete(damaged);
      return new Taken(file, seed, millis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source sourceOf(Path file) {
    try {
      return Sources.fitting(FileSamples.of(InputFile.of(file)))
          .map(Sources.Fit::source)
          .orElse(null);
    } catch (UnreadableFileException e) {
      return null;
    }
  }

  private static void read(Path file, Source source) {
    var input = InputFile.of(file);
    recognize(input);
    try (var records = source.read(input)) {
      records.forEach(DamagedFilesTest::check);
    } catch (UnreadableFileException e) {
      assertThat(e.issue().message()).isNotBlank();
      assertThat(e.issue().code()).isNotNull();
    }
  }

  /// No source may stumble over a sample, whatever it holds.
  private static void recognize(InputFile input) {
    try {
      Sources.fitting(FileSamples.of(input));
    } catch (UnreadableFileException e) {
      assertThat(e.issue().message()).isNotBlank();
    }
  }

  private static void check(Parsed record) {
    assertThat(record.at()).isNotNull();
    assertThat(record.at().number()).isPositive();
    switch (record) {
      case Parsed.Accepted accepted -> {
        assertThat(accepted.record()).isNotBlank();
        accepted.facts().stream()
            .filter(PatentFact.class::isInstance)
            .forEach(fact -> checkDigits((PatentFact) fact, accepted));
      }
      case Parsed.Rejected rejected -> assertThat(rejected.issue().message()).isNotBlank();
    }
  }

  /// A Chinese number with a wrong check digit is not taken, or a note says so.
  private static void checkDigits(PatentFact fact, Parsed.Accepted record) {
    for (var spelled : fact.originalNumbers()) {
      var match = CHINESE_APPLICATION.matcher(spelled);
      if (match.matches() && record.notes().isEmpty()) {
        assertThat(match.group(2).charAt(0)).as(spelled).isEqualTo(checkDigit(match.group(1)));
      }
    }
  }

  /// ZC 0006-2003.
  private static char checkDigit(String serial) {
    var weights = List.of(2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5);
    int sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += (serial.charAt(i) - '0') * weights.get(i);
    }
    return sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
  }
}
