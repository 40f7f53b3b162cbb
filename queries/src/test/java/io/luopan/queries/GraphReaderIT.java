package io.luopan.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.luopan.embedded.junit.WithGraph;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph
class GraphReaderIT {
  private static final String ENDLESS =
      "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS luopanEndless";

  @AfterEach
  void leave() {
    Budget.leave();
  }

  @Test
  void endsTheDatabasesWorkAtTheDeadline(Driver driver) throws InterruptedException {
    var graph = new GraphReader(driver, Duration.ofSeconds(60));
    Budget.enter(Budget.of(Duration.ofMillis(700)));

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> graph.listOf(ENDLESS, Parameters.none(), row -> row.number("luopanEndless")))
        .matches(e -> e.refusal() == Refusal.DEADLINE);

    Thread.sleep(500);
    try (var session = driver.session()) {
      var running =
          session.run("SHOW TRANSACTIONS YIELD currentQuery").list(row -> row.get(0).asString(""));
      assertThat(running).noneMatch(query -> query.startsWith("UNWIND range(1, 1000000)"));
    }
  }

  @Test
  void sendsNothingWhenTheTimeIsOver(Driver driver) throws InterruptedException {
    var graph = new GraphReader(driver, Duration.ofSeconds(60));
    Budget.enter(Budget.of(Duration.ofMillis(1)));
    Thread.sleep(5);

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> graph.listOf("RETURN 1 AS one", Parameters.none(), row -> row.number("one")))
        .matches(e -> e.refusal() == Refusal.DEADLINE);
  }

  @Test
  void cannotWrite(Driver driver) {
    var graph = new GraphReader(driver, Duration.ofSeconds(60));

    assertThatExceptionOfType(Exception.class)
        .isThrownBy(
            () ->
                graph.listOf(
                    "CREATE (n:Nothing) RETURN 1 AS one",
                    Parameters.none(),
                    row -> row.number("one")));
  }
}
