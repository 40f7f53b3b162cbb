package io.luopan.loaders.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.Sources;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.patent.PatentFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every source takes damaged versions of every real file beside the project that it recognizes:
/// records or one clear refusal, never another exception, a hang, or a record without a position.
///
/// `-Dluopan.fuzz=10000` takes so many damaged versions of each file; a few otherwise.
class DamagedFilesTest {
  private static final int VERSIONS = Integer.getInteger("luopan.fuzz", 15);

  /// A larger file is damaged in its first part only: what is meant to be found does not need more.
  private static final int LARGEST = 200_000;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern CHINESE_APPLICATION =
      Pattern.compile("(?:CN|ZL)?([0-9]{12})\\.([0-9X])");

  @TempDir private Path folder;

  static Stream<Path> realFiles() throws IOException {
    var data = Path.of(System.getProperty("luopan.root", "..")).resolveSibling("shared/data");
    if (!Files.isDirectory(data)) {
      return Stream.of(Path.of("none"));
    }
    try (var walk = Files.walk(data)) {
      return walk
          .filter(Files::isRegularFile)
          .filter(path -> !path.endsWith("PROVENANCE.md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("realFiles")
  void givesRecordsOrOneClearRefusal(Path file) throws IOException {
    Assumptions.assumeTrue(Files.exists(file), "The shared files are not here.");
    var source = sourceOf(file);
    Assumptions.assumeTrue(source != null, () -> file + " is of no source.");
    var whole = Files.readAllBytes(file);
    boolean cuts = whole.length > LARGEST && !file.toString().matches(".*\\.xlsx?");
    var bytes = cuts ? java.util.Arrays.copyOf(whole, LARGEST) : whole;
    var damaged = folder.resolve("damaged" + file.getFileName());
    for (int version = 0; version < VERSIONS; version++) {
      Files.write(damaged, new Mutations(version).damage(bytes));
      int seed = version;
      Assertions.assertTimeoutPreemptively(
          PATIENCE,
          () ->
              assertThatCode(() -> read(damaged, source))
                  .as("%s damaged with seed %d", file.getFileName(), seed)
                  .doesNotThrowAnyException(),
          () -> "%s damaged with seed %d hangs".formatted(file.getFileName(), seed));
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
