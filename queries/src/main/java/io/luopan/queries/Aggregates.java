package io.luopan.queries;

import io.luopan.queries.place.Region;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Single things read whole by their id, mapped by Spring Data Neo4j. Lists are read by
/// [GraphReader], many at once.
final class Aggregates {
  private final Neo4jTemplate template;
  private final Neo4jTransactionManager transactions;

  Aggregates(Driver driver) {
    var context = new Neo4jMappingContext();
    context.setInitialEntitySet(Set.of(Region.class));
    context.afterPropertiesSet();
    transactions = new Neo4jTransactionManager(driver);
    template = new Neo4jTemplate(Neo4jClient.create(driver), context, transactions);
  }

  /// @param timeLeft what the database may spend; whole seconds, at least one
  <T> Optional<T> find(Class<T> type, String id, Duration timeLeft) {
    var transaction = new TransactionTemplate(transactions);
    transaction.setReadOnly(true);
    transaction.setTimeout((int) Math.max(1, timeLeft.toSeconds()));
    var found = transaction.execute(_ -> template.findById(id, type));
    return found == null ? Optional.empty() : found;
  }
}
