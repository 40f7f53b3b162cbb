package io.luopan.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph(fresh = Fresh.EACH_TEST, schema = true)
class WithGraphIT {

  private final Driver driver;

  WithGraphIT(Driver driver) {
    this.driver = driver;
  }

  @RepeatedTest(2)
  void startsEachTestWithoutDataAndSchema() {
    run("CREATE CONSTRAINT `odd name` FOR (s:Sample) REQUIRE s.id IS UNIQUE");
    run("CREATE FULLTEXT INDEX words FOR (s:Sample) ON EACH [s.title]");

    run("UNWIND range(1, 12000) AS i CREATE (:Sample {id: i})");

    assertThat(count("MATCH (s:Sample) RETURN count(s) AS n")).isEqualTo(12_000);
  }

  @Test
  void handsOverTheAddressToo(GraphUri graph, Driver sameDriver) {
    assertThat(graph).isEqualTo(SharedGraph.uri());
    assertThat(graph.toString()).doesNotContain(graph.password());
    assertThat(sameDriver).isSameAs(driver);
  }

  @Nested
  @WithGraph
  class WithDataKeptForTheWholeClass {

    @RepeatedTest(2)
    void findsWhatTheTestBeforeWrote(RepetitionInfo repetition) {
      var before = count("MATCH (k:Kept) RETURN count(k) AS n");

      run("CREATE (:Kept)");

      assertThat(before).isEqualTo(repetition.getCurrentRepetition() - 1);
    }
  }

  private void run(String cypher) {
    driver.executableQuery(cypher).execute();
  }

  private long count(String cypher) {
    return driver.executableQuery(cypher).execute().records().getFirst().get("n").asLong();
  }
}
