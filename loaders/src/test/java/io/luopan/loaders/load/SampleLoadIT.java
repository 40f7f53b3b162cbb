package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.loaders.cli.SampleLoading;
import io.luopan.loaders.sample.SampleSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph
class SampleLoadIT {

  @Test
  void isLabelledSyntheticAndChangesNothingWhenItIsLoadedTwice(Driver driver) {
    var graph = TestedGraph.empty(driver);
    var sample = SampleSettings.ofSize(2_000);
    var loading = new Loading(driver, new LoadSettings(1_000, 0), LoadProgress.SILENT);

    var first = SampleLoading.load(loading, sample, LoadRequest.USUAL);
    var once = graph.lines();
    var second = SampleLoading.load(loading, sample, LoadRequest.USUAL);
    var third = SampleLoading.load(loading, sample, TestedGraph.AGAIN);

    assertThat(first.outcome()).isEqualTo(LoadOutcome.ACCEPTED);
    assertThat(second.outcome()).isEqualTo(LoadOutcome.ALREADY_LOADED);
    assertThat(third.outcome()).isEqualTo(LoadOutcome.ACCEPTED);
    graph.holds(once);
    assertThat(graph.count("(:Patent)")).isEqualTo(2_000);
    assertThat(
            graph.count(
                "(p:Patent) WHERE any(s IN split(p.sources, '\n') WHERE NOT s STARTS WITH 's')"))
        .isZero();
    assertThat(graph.count("(p:Patent) WHERE p.sources IS NULL")).isZero();
    assertThat(graph.texts("MATCH (f:SourceFile {rank: 'SYNTHETIC'}) RETURN f.name"))
        .singleElement()
        .asString()
        .startsWith("synthetic sample");
    assertThat(graph.count("(:Patent)-[:PLACED_ON]->(:ChainNode)")).isPositive();
    tellsWhereTheTimeWent(first);
  }

  private static void tellsWhereTheTimeWent(LoadReport report) {
    assertThat(report.stages()).containsOnlyKeys("preparing", "reading", "writing", "finishing");
    var told = report.stages().values().stream().mapToLong(Duration::toNanos).sum();
    assertThat(told).isLessThanOrEqualTo(report.took().toNanos());
    assertThat(told).isGreaterThan(report.took().toNanos() * 9 / 10);
  }
}
