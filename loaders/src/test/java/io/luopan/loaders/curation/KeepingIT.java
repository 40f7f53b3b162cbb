package io.luopan.loaders.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.atlas.AtlasSnapshotFact;
import io.luopan.model.load.Loads;
import io.luopan.model.migration.Migrations;
import io.luopan.model.navigation.NavigationJudgementFact;
import io.luopan.model.navigation.NavigationKind;
import io.luopan.model.navigation.NavigationProjectFact;
import io.luopan.model.write.Undo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

@WithGraph
class KeepingIT {
  private static final AtlasSnapshotFact SNAPSHOT =
      new AtlasSnapshotFact(
          "chain/hydrogen",
          "region/321000",
          "all",
          LocalDate.of(2026, 11, 1),
          "7",
          ZonedDateTime.of(2026, 11, 22, 12, 0, 0, 0, ZoneOffset.UTC),
          "Ada",
          "before the meeting",
          "{\"format\":1}");

  @BeforeEach
  void migrate(Driver driver) {
    Migrations.apply(driver);
  }

  @Test
  void keepsWhatWasSaidWithoutRaisingTheVersion(Driver driver) {
    var keeping = Keeping.ofAtlases(driver);
    keeping.keep(SNAPSHOT);
    var version = version(driver);

    keeping.keep(SNAPSHOT);

    assertThat(version(driver)).isEqualTo(version);
    var kept = ask(driver, "MATCH (s:AtlasSnapshot) RETURN s, count(*) AS number");
    assertThat(kept.get("number").asLong()).isEqualTo(1);
    assertThat(kept.get("s").get("id").asString()).isEqualTo(SNAPSHOT.id());
    assertThat(kept.get("s").get("document").asString()).isEqualTo("{\"format\":1}");
    assertThat(kept.get("s").get("storedAt").asZonedDateTime()).isEqualTo(SNAPSHOT.storedAt());
    assertThat(kept.get("s").get("sources").asString()).matches("\\w+#.+");
    assertThat(new Loads(driver).last(1).getFirst().state().name()).isEqualTo("DONE");
  }

  @Test
  void takesThePlaceOfWhatTheSameRecordSaid(Driver driver) {
    var keeping = Keeping.ofNavigation(driver);
    keeping.keep(List.of(project("before"), judgement(true)));
    var version = version(driver);

    keeping.keep(List.of(project("after"), judgement(false)));

    assertThat(version(driver)).isEqualTo(version);
    var kept =
        ask(
            driver,
            "MATCH (n:NavigationProject), (j:NavigationJudgement)"
                + " RETURN n.title AS title, j.relevant AS relevant, n.said AS said");
    assertThat(kept.get("title").asString()).isEqualTo("after");
    assertThat(kept.get("relevant").asBoolean()).isFalse();
    assertThat(kept.get("said").isNull()).isTrue();
  }

  private static NavigationProjectFact project(String title) {
    return new NavigationProjectFact(
        "navigation/1", title, NavigationKind.REGION, SNAPSHOT.storedAt(), "Ada", "{}");
  }

  private static NavigationJudgementFact judgement(boolean relevant) {
    return new NavigationJudgementFact(
        "navigation/1", "patent/CN1", relevant, SNAPSHOT.storedAt(), "Ada");
  }

  @Test
  void goesWithItsFile(Driver driver) {
    Keeping.ofAtlases(driver).keep(SNAPSHOT);
    var source =
        ask(driver, "MATCH (s:AtlasSnapshot) RETURN s.sources AS source").get("source").asString();

    Undo.file(driver, source.substring(0, source.indexOf('#')));

    assertThat(ask(driver, "RETURN COUNT { (:AtlasSnapshot) } AS number").get("number").asLong())
        .isZero();
  }

  private static long version(Driver driver) {
    return ask(driver, "MATCH (v:GraphVersion) RETURN v.version AS version")
        .get("version")
        .asLong();
  }

  private static Record ask(Driver driver, String query) {
    try (var session = driver.session()) {
      return session.run(query).single();
    }
  }
}
