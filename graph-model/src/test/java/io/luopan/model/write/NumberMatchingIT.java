package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.Fresh;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.migration.Migrations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph(fresh = Fresh.EACH_TEST)
class NumberMatchingIT {
  /// JP2005012345 may be each of three patents.
  private static final List<String> ALL =
      List.of(
          "CN102206141A: CN201010000009",
          "EP 2 400 812: EP10167109",
          "EP10167109.2: EP10167109",
          "EP2400812B1: EP10167109",
          "JP2005012345: JP2005012345-, JP2005012345A, JP2005012345U",
          "US 7,000,001: US10744128",
          "no number at all: ");

  @Test
  void findsThePatentsThatDeclaredAndListedNumbersMean(Driver driver) {
    Migrations.apply(driver);

    WorldOfFacts.write(driver, WorldOfFacts.all());

    assertThat(matched(driver)).isEqualTo(ALL);
  }

  @Test
  void tiesNumbersToAPatentThatArrivesAfterThem(Driver driver) {
    Migrations.apply(driver);
    WorldOfFacts.write(driver, WorldOfPools.all());
    assertThat(matched(driver)).allMatch(line -> line.endsWith(": "));

    WorldOfFacts.write(driver, WorldOfFacts.all());

    assertThat(matched(driver)).isEqualTo(ALL);
  }

  /// What told the application of CN102206141A goes, so the document is its own patent again.
  @Test
  void followsThePatentsThatAreLeftWhenAFileIsUndone(Driver driver) {
    Migrations.apply(driver);
    WorldOfFacts.write(driver, WorldOfFacts.all());

    Undo.file(driver, WorldOfFacts.OFFICE);

    assertThat(matched(driver))
        .containsExactly(
            "CN102206141A: CN102206141A",
            "EP 2 400 812: EP10167109",
            "EP10167109.2: EP10167109",
            "EP2400812B1: EP10167109",
            "no number at all: ");
  }

  private static List<String> matched(Driver driver) {
    try (var session = driver.session()) {
      return session
          .run(
              """
              MATCH ()-[r:NAMES_NUMBER]->(n:PatentNumber)
              UNWIND r.raw AS raw
              OPTIONAL MATCH (n)-[:NUMBER_OF]->(p:Patent)
              WITH DISTINCT raw, p.id AS id ORDER BY raw, id
              WITH raw, collect(substring(id, 7)) AS patents
              RETURN raw + ': ' + reduce(all = '', one IN patents |
                all + CASE all WHEN '' THEN '' ELSE ', ' END + one) AS line ORDER BY line
              """)
          .list(row -> row.get("line").asString());
    }
  }
}
