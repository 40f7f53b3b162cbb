package io.luopan.model.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.Fresh;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.load.SourceRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph(fresh = Fresh.EACH_TEST, schema = true)
class MigrationsIT {

  @Test
  void areAllAppliedOnce(Driver driver) {
    assertThat(Migrations.apply(driver)).isEqualTo(Migrations.all());
    assertThat(Migrations.apply(driver)).isEmpty();
  }

  @Test
  void writeReferencesThatWereListsInOneText(Driver driver) {
    run(
        driver,
        "CREATE (:Migration {version: 14}),"
            + " (:Patent {id: 'patent/1', sources: ['a#1', 'b#class H01M'], said: ['{}']})"
            + " -[:APPLIED_BY {sources: ['a#1']}]-> (:Holder {id: 'holder/1'}),"
            + " (:Patent {id: 'patent/2', sources: 'c#3'})");

    Migrations.apply(driver);

    assertThat(texts(driver, "MATCH (p:Patent) RETURN p.sources AS text ORDER BY p.id"))
        .containsExactly(SourceRef.join(List.of("a#1", "b#class H01M")), "c#3");
    assertThat(texts(driver, "MATCH ()-[r:APPLIED_BY]->() RETURN r.sources AS text"))
        .containsExactly("a#1");
    assertThat(texts(driver, "MATCH (p:Patent {id: 'patent/1'}) RETURN p.said[0] AS text"))
        .containsExactly("{}");
  }

  private static void run(Driver driver, String cypher) {
    driver.executableQuery(cypher).execute();
  }

  private static List<String> texts(Driver driver, String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get("text").asString())
        .toList();
  }
}
