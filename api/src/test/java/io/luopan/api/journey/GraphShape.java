package io.luopan.api.journey;

import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Driver;

/// What kinds of things are in a graph.
///
/// @param properties of nodes (`Patent.titleZh`) and of relationships (`CITES.category`)
/// @param patterns `(Patent)-[:CITES]->(Publication)`
record GraphShape(Set<String> properties, Set<String> patterns) {

  static GraphShape of(Driver driver) {
    var properties =
        ask(
            driver,
            "MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS key"
                + " RETURN DISTINCT label + '.' + key");
    properties.addAll(
        ask(driver, "MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT type(r) + '.' + key"));
    var patterns =
        ask(
            driver,
            "MATCH (a)-[r]->(b) UNWIND labels(a) AS start UNWIND labels(b) AS end"
                + " RETURN DISTINCT '(' + start + ')-[:' + type(r) + ']->(' + end + ')'");
    return new GraphShape(properties, patterns);
  }

  private static Set<String> ask(Driver driver, String query) {
    try (var session = driver.session()) {
      return new TreeSet<>(session.run(query).list(row -> row.get(0).asString()));
    }
  }
}
