package io.luopan.queries.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.queries.measure.CitationPaths;
import io.luopan.queries.measure.CitationPaths.Citation;
import io.luopan.queries.measure.CoreScore;
import io.luopan.queries.measure.TieNetwork;
import io.luopan.queries.measure.TieNetwork.Tie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The worked examples of `docs/landscape.md`: what is computed is what the page prints.
class LandscapePageTest {
  private final String page;

  LandscapePageTest() throws IOException {
    page = Files.readString(Path.of("../docs/landscape.md")).replaceAll("\\s+", " ");
  }

  @Test
  void twoTrianglesAreTwoCommunities() {
    var network =
        TieNetwork.of(
            Stream.of("ab2", "ac2", "bc2", "de2", "df2", "ef2", "cd1")
                .map(tie -> new Tie(tie.substring(0, 1), tie.substring(1, 2), tie.charAt(2) - '0'))
                .toList(),
            10);
    var c = network.members().stream().filter(m -> m.id().equals("c")).findFirst().orElseThrow();

    assertThat(page)
        .contains("2 · (6/13 − 1/4) = **%s**".formatted(digits(network.modularity(), 4)))
        .contains("6 of the 10 pairs of others: betweenness **%s**".formatted(c.betweenness()));
  }

  @Test
  void theMainPathIsThatOfThePage() {
    var paths =
        new CitationPaths(
            Stream.of("ca", "cb", "dc", "ec", "fd", "fe", "ge")
                .map(link -> new Citation(link.substring(0, 1), link.substring(1)))
                .toList());
    var stops =
        paths.main().stops().stream().map(CitationPaths.Stop::id).collect(Collectors.joining(" "));
    var counts =
        paths.keyRoutes(7).steps().stream()
            .map(step -> "%s–%s %.0f".formatted(step.cited(), step.citing(), step.share() * 6))
            .sorted()
            .collect(Collectors.joining(", "));

    assertThat(page)
        .contains("Ways in all: **%s**. SPC: %s.".formatted(paths.ways(), counts))
        .contains("The main path is **%s**".formatted(stops));
  }

  @Test
  void aCorePatentHasTheScoreOfThePage() {
    assertThat(page)
        .contains("= **%s**".formatted(digits(CoreScore.of(3.0, 4, true, 10.0).value(), 4)));
  }

  @Test
  void concentrationIsTheRangeOfThePage() {
    var range =
        Objects.requireNonNull(
            HolderConcentration.of(DoubleStream.of(1.5, 1, 1, 1, 0.5).boxed().toList(), 1).cr4());

    assertThat(page).contains("CR4 from %s to %s".formatted(range.low(), digits(range.high(), 4)));
  }

  @Test
  void aYearIsCompleteEighteenMonthsAfterItsEnd() {
    assertThat(page).contains("known until 2024-05-01, 2021 is complete and 2022");
    assertThat(LandscapeReader.lastCompleteYear(LocalDate.of(2024, 5, 1))).isEqualTo(2021);
    assertThat(LandscapeReader.lastCompleteYear(LocalDate.of(2024, 6, 29))).isEqualTo(2021);
    assertThat(LandscapeReader.lastCompleteYear(LocalDate.of(2024, 6, 30))).isEqualTo(2022);
  }

  @Test
  void everyTableHasItsPlaceOnBothPages() throws IOException {
    var method =
        Files.readString(Path.of("../api/src/main/resources/static/methods/landscape.html"));
    var names =
        List.of(
            "trend",
            "regions",
            "flow",
            "holders",
            "branches",
            "legalStatus",
            "lifeCycle",
            "coApplicants",
            "coInventors",
            "jointFilings",
            "inventorMoves",
            "mainPath",
            "classPairs",
            "holderMatrix",
            "regionMatrix",
            "corePatents",
            "foreignDependence");

    assertThat(names).allMatch(name -> method.contains("id=\"" + name + "\""));
    assertThat(names).allMatch(name -> page.contains("`" + name));
  }

  private static String digits(@org.jspecify.annotations.Nullable Double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
