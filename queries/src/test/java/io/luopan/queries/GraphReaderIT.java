package io.luopan.queries;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.luopan.embedded.junit.WithGraph;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph
class GraphReaderIT {
  private static final String ENDLESS =
      "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS luopanEndless";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @AfterEach
  void leave() {
    Budget.leave();
  }

  @Test
  void endsTheDatabasesWorkAtTheDeadline(Driver driver) throws Exception {
    var graph = new GraphReader(driver, Duration.ofSeconds(60));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked =
          threads.submit(
              () -> {
                Budget.enter(Budget.of(Duration.ofSeconds(3)));
                return graph.listOf(ENDLESS, Parameters.none(), row -> row.number("luopanEndless"));
              });
      await().atMost(PATIENCE).until(() -> isRunning(driver));

      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(asked::get)
          .matches(e -> ((RefusedException) e.getCause()).refusal() == Refusal.DEADLINE);
      // The database ends the work some moments after the answer.
      await().atMost(PATIENCE).until(() -> !isRunning(driver));
    }
  }

  private static boolean isRunning(Driver driver) {
    try (var session = driver.session()) {
      return session.run("SHOW TRANSACTIONS YIELD currentQuery").stream()
          .anyMatch(row -> row.get(0).asString("").equals(ENDLESS));
    }
  }

  @Test
  void sendsNothingWhenTheTimeIsOver(Driver driver) {
    var graph = new GraphReader(driver, Duration.ofSeconds(60));
    Budget.enter(Budget.of(Duration.ZERO));

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
