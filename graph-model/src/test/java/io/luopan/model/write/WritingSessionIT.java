package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.luopan.embedded.junit.Fresh;
import io.luopan.embedded.junit.WithGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;

@WithGraph(fresh = Fresh.EACH_TEST)
class WritingSessionIT {
  private static final String MAKE = "UNWIND $numbers AS number CREATE (:Step {number: number})";
  private static final String ALL = "MATCH (s:Step) RETURN s.number AS number ORDER BY number";

  @Test
  void readsWhatItSentBefore(Driver driver) {
    try (var session = new WritingSession(driver)) {
      var read =
          session.executeWrite(
              tx -> {
                LongStream.range(0, 5).forEach(number -> make(tx, number));
                return numbers(tx.run(ALL).list());
              });

      assertThat(read).containsExactly(0L, 1L, 2L, 3L, 4L);
    }
    assertThat(stored(driver)).containsExactly(0L, 1L, 2L, 3L, 4L);
  }

  @Test
  void givesRowsInEveryWayThatAResultDoes(Driver driver) {
    try (var session = new WritingSession(driver)) {
      session.executeWriteWithoutResult(
          tx -> {
            WriteAhead.send(tx, MAKE, Map.of("numbers", LongStream.range(0, 3).boxed().toList()));

            var rows = tx.run(ALL);
            assertThat(rows.keys()).containsExactly("number");
            assertThat(rows.peek().get("number").asLong()).isZero();
            assertThat(rows.next().get("number").asLong()).isZero();
            var rest = new ArrayList<Record>();
            rows.forEachRemaining(rest::add);
            assertThat(numbers(rest)).containsExactly(1L, 2L);
            assertThat(rows.hasNext()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::next);
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::peek);
            assertThat(tx.run(ALL).stream()).hasSize(3);
            assertThat(tx.run("RETURN 1 AS one").single().get("one").asLong()).isOne();
            assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> tx.run(ALL).single());
            assertThat(tx.run(ALL).consume().counters().containsUpdates()).isFalse();
          });
    }
  }

  @Test
  void keepsNothingOfATransactionOfWhichOneStatementFails(Driver driver) {
    try (var session = new WritingSession(driver)) {
      assertThatExceptionOfType(ClientException.class)
          .isThrownBy(
              () ->
                  session.executeWriteWithoutResult(
                      tx -> {
                        make(tx, 1);
                        WriteAhead.send(tx, "RETURN 1 / 0", Map.of());
                        make(tx, 2);
                      }))
          .withMessageContaining("by zero");

      assertThat(stored(driver)).isEmpty();
      session.executeWriteWithoutResult(tx -> make(tx, 3));
    }
    assertThat(stored(driver)).containsExactly(3L);
  }

  @Test
  void keepsNothingOfWorkThatThrows(Driver driver) {
    try (var session = new WritingSession(driver)) {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  session.executeWriteWithoutResult(
                      tx -> {
                        make(tx, 1);
                        throw new IllegalStateException("enough");
                      }))
          .withMessage("enough");
    }
    assertThat(stored(driver)).isEmpty();
  }

  private static void make(TransactionContext tx, long number) {
    WriteAhead.send(tx, MAKE, Map.of("numbers", List.of(number)));
  }

  private static List<Long> stored(Driver driver) {
    try (var session = driver.session()) {
      return numbers(session.run(ALL).list());
    }
  }

  private static List<Long> numbers(List<Record> rows) {
    return rows.stream().map(row -> row.get("number").asLong()).toList();
  }
}
