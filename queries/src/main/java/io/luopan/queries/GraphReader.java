package io.luopan.queries;

import io.luopan.model.cypher.CypherFiles;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/// Sends a query and reads its rows. Every query has a deadline, which also ends the database's
/// work.
public final class GraphReader {
  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  private final Driver driver;
  private final Duration longest;
  private final Aggregates aggregates;

  /// @param longest what a query may last where no [Budget] is entered
  public GraphReader(Driver driver, Duration longest) {
    this.driver = driver;
    this.longest = longest;
    this.aggregates = new Aggregates(driver);
  }

  /// Asks what stands in `<Owner>/<query>.cypher`.
  public <T> List<T> list(
      Class<?> owner, String query, Parameters parameters, Function<Row, T> toRecord) {
    return listOf(CypherFiles.read(owner, query), parameters, toRecord);
  }

  /// The first row of what stands in `<Owner>/<query>.cypher`.
  public <T> Optional<T> find(
      Class<?> owner, String query, Parameters parameters, Function<Row, T> toRecord) {
    return list(owner, query, parameters, toRecord).stream().findFirst();
  }

  /// Asks `<Owner>/<query>.cypher` about many parents at once; each row names its parent in the
  /// column `of`.
  public <T> Map<String, List<T>> listByParent(
      Class<?> owner, String query, Parameters parameters, Function<Row, T> toRecord) {
    return list(owner, query, parameters, row -> Map.entry(row.text("of"), toRecord.apply(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                LinkedHashMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /// Hands on each row of `<Owner>/<query>.cypher` as it comes, for answers too large to hold.
  ///
  /// @param longest its own deadline: what reads this much serves no single request
  public void each(
      Class<?> owner, String query, Parameters parameters, Duration longest, Consumer<Row> take) {
    try (var session = driver.session(READING)) {
      session
          .run(
              CypherFiles.read(owner, query),
              parameters.bound().asMap(),
              TransactionConfig.builder().withTimeout(longest).build())
          .forEachRemaining(record -> take.accept(new Row(record)));
    } catch (ServiceUnavailableException | SessionExpiredException e) {
      throw unavailable(e);
    } catch (Neo4jException e) {
      throw asRefusal(e);
    }
  }

  /// Asks a query whose shape was put together from constants; all input is in the parameters.
  public <T> List<T> listOf(String cypher, Parameters parameters, Function<Row, T> toRecord) {
    try (var session = driver.session(READING)) {
      return session.executeRead(
          transaction ->
              transaction
                  .run(cypher, parameters.bound())
                  .list(record -> toRecord.apply(new Row(record))),
          TransactionConfig.builder().withTimeout(timeLeft()).build());
    } catch (ServiceUnavailableException | SessionExpiredException e) {
      throw unavailable(e);
    } catch (Neo4jException e) {
      throw asRefusal(e);
    }
  }

  private static RefusedException unavailable(Neo4jException e) {
    return new RefusedException(
        Refusal.UNAVAILABLE, "The graph does not answer; try again in a while.", e);
  }

  /// One thing by its id, mapped by Spring Data Neo4j.
  public <T> Optional<T> findById(Class<T> type, String id) {
    return aggregates.find(type, id, timeLeft());
  }

  /// How long whoever asks may still wait for something that is no query of its own.
  public Duration patience() {
    var budget = Budget.current();
    return budget == null ? longest : budget.left();
  }

  /// How long a query may still last, at most; takes one round trip of the budget.
  Duration timeLeft() {
    var budget = Budget.current();
    return budget == null ? longest : budget.takeRoundTrip();
  }

  static RuntimeException asRefusal(Neo4jException e) {
    boolean timedOut =
        e.code().contains("TransactionTimedOut") || e.code().contains("Transaction.Terminated");
    return timedOut
        ? new RefusedException(
            Refusal.DEADLINE, "The time for this request is over; ask for less at once.", e)
        : e;
  }
}
