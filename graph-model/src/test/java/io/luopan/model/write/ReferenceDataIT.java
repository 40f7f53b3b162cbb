package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.migration.Migrations;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph(schema = true)
class ReferenceDataIT {

  @Test
  void bringsRegionsSystemsAndChainsOnceAndOnlyOnce(Driver driver) {
    Migrations.apply(driver);

    assertThat(ReferenceData.bringUpToDate(driver)).isTrue();
    var digest = GraphDigest.of(driver);
    assertThat(ReferenceData.bringUpToDate(driver)).isFalse();

    assertThat(GraphDigest.of(driver)).isEqualTo(digest);
    assertThat(
            count(
                driver,
                "MATCH (:IndustrySystem {code: '613'})<-[:PART_OF]-(n:Cluster) RETURN count(n)"))
        .isEqualTo(6);
    assertThat(
            count(
                driver,
                "MATCH (:IndustrySystem {code: '613'})<-[:PART_OF]-(n:Chain) RETURN count(n)"))
        .isEqualTo(13);
    assertThat(count(driver, "MATCH (n:ChainNode) RETURN count(n)")).isEqualTo(233);
    assertThat(
            count(
                driver,
                "MATCH (n:Chain) WHERE n.sharesTree IS NOT NULL AND NOT (n)<-[:NODE_OF]-() RETURN count(n)"))
        .isZero();
    assertThat(count(driver, "MATCH (n:Pool)-[:ADMINISTERED_BY]->(:Holder) RETURN count(n)"))
        .isEqualTo(7);
    assertThat(
            count(
                driver,
                "MATCH (n:RoyaltyTerm)-[:TERM_OF]->(:Programme {code: 'avanci/5g-vehicle'}) RETURN count(n)"))
        .isEqualTo(2);
    assertThat(
            count(
                driver,
                "MATCH (n:Region {code: '370900'})-[:PART_OF]->(:Region {code: '370000'})-[:PART_OF]->(:Region {code: 'CN'}) RETURN count(n)"))
        .isEqualTo(1);
  }

  private static long count(Driver driver, String query) {
    try (var session = driver.session()) {
      return session.run(query).single().get(0).asLong();
    }
  }
}
