package io.luopan.model.write;

import static io.luopan.model.write.WorldOfFacts.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.Fresh;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.load.SourceRef;
import io.luopan.model.migration.Migrations;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclaredStandard;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph(fresh = Fresh.EACH_TEST)
class FactWriterIT {
  private static final int SHUFFLES = 5;

  @BeforeEach
  void prepare(Driver driver) {
    Migrations.apply(driver);
  }

  @Test
  void storesTheSameGraphInWhateverOrderFactsArrive(Driver driver) {
    sameGraph(driver).inWhateverOrder(SHUFFLES);
  }

  @Test
  void storesTheSameGraphInOneBatchAsInMany(Driver driver) {
    sameGraph(driver).inOneBatchAFile();
  }

  @Test
  void storesTheSameGraphWhenRegistersAndRecordsComeInOneBatch(Driver driver) {
    var record = new AtomicLong();
    var world =
        WorldOfFacts.all().stream()
            .map(one -> told(WorldOfFacts.EXPORT, record.incrementAndGet(), one.fact().fact()))
            .toList();

    new SameGraph(driver, world, List.of(WorldOfFacts.EXPORT)).inOneBatchAFile();
  }

  @Test
  void changesNothingWhenTheSameFactsAreWrittenAgain(Driver driver) {
    WorldOfFacts.write(driver, WorldOfFacts.all());
    var once = GraphDigest.of(driver);

    WorldOfFacts.write(driver, WorldOfFacts.all());

    assertThat(GraphDigest.of(driver)).isEqualTo(once);
  }

  @Test
  void isAsBeforeWhenOneFileIsUndone(Driver driver) {
    sameGraph(driver).afterAnyFileIsUndone();
  }

  @Test
  void showsTheBetterSourceAndTheLatestStatusAndKeepsWhatOthersSaid(Driver driver) {
    WorldOfFacts.write(driver, WorldOfFacts.all());

    try (var session = driver.session()) {
      var patent =
          session.run("MATCH (p:Patent {id: 'patent/CN201010000009'}) RETURN p").single().get("p");

      assertThat(patent.get("titleZh").asString()).isEqualTo("电池");
      assertThat(patent.get("titleEn").asString()).isEqualTo("Lithium ion cell");
      assertThat(patent.get("legalStatus").asString()).isEqualTo("IN_FORCE");
      assertThat(patent.get("said").asList().toString()).contains("锂离子电池");
      assertThat(patent.get("regionPath").asString()).isEqualTo("CN/370000/370900/");
      assertThat(SourceRef.split(patent.get("sources").asString()))
          .containsExactly(
              "a000000000a#3", "c000000000c#1", "c000000000d#7", "c000000000d#8", "c000000000d#9");
    }
  }

  @Test
  void keepsEachVersionThatPartsOfABlanketDeclarationName(Driver driver) {
    WorldOfFacts.write(
        driver,
        List.of(
            told(WorldOfFacts.OFFICE, 41, blanket("15.2.0")),
            told(WorldOfFacts.OFFICE, 42, blanket("16.0.0"))));

    try (var session = driver.session()) {
      var tie =
          session.run("MATCH (:Declaration)-[r:BLANKET_FOR]->(:Standard) RETURN r").single().get(0);

      assertThat(SourceRef.split(tie.get("sources").asString())).hasSize(2);
      assertThat(tie.get("versions").asList() + tie.get("said").asList().toString())
          .contains("15.2.0", "16.0.0");
    }
  }

  private static DeclarationFact blanket(String version) {
    return new DeclarationFact(
        "ETSI",
        "ISLD-202001-003",
        "Sample Motors, Inc.",
        null,
        null,
        DeclarationFact.Scope.BLANKET,
        null,
        List.of(DeclaredStandard.parse("3GPP TS 38.211 {%s}".formatted(version))),
        List.of());
  }

  @Test
  void tiesABareNameToTheOneRegisteredHolderThatBearsIt(Driver driver) {
    WorldOfFacts.write(driver, WorldOfFacts.all());

    assertThat(applicants(driver, "CN201010000001")).containsExactly("holder/ror-02ke8fw32");
    assertThat(applicants(driver, "CN201010000002")).containsExactly("holder/ror-02ke8fw32");
    assertThat(applicants(driver, "CN201010000005"))
        .containsExactly("holder/uscc-914403001922038216");
    assertThat(applicants(driver, "CN201010000003").getFirst()).startsWith("holder/n-");
  }

  @Test
  void countsPatentsWhereTheBestRegisterSeesTheirApplicant(Driver driver) {
    WorldOfFacts.write(driver, WorldOfFacts.all());
    var inJinan = region(driver, "CN201010000001");

    Undo.file(driver, WorldOfFacts.OFFICE);

    assertThat(inJinan).isEqualTo("CN/370000/370100/");
    assertThat(region(driver, "CN201010000001")).isEqualTo("CN/370000/370900/");
  }

  @Test
  void drawsAFamilyFromPrioritiesWhereNoSourceTellsOne(Driver driver) {
    WorldOfFacts.write(driver, WorldOfFacts.all());

    var first = computedFamily(driver, "JP2008058159");
    assertThat(first).startsWith("family/computed/");
    assertThat(computedFamily(driver, "US12345678")).isEqualTo(first);
    assertThat(computedFamily(driver, "EP09011586")).isEmpty();

    Undo.file(driver, WorldOfFacts.OTHER_EXPORT);

    assertThat(computedFamily(driver, "EP09011586")).isEqualTo(first);
  }

  @Test
  void holdsOneNumberOfOneOfficeForOnePatentWhereTheOfficeDoes(Driver driver) {
    WorldOfFacts.write(driver, WorldOfFacts.all());

    assertThat(publishedAs(driver, "EP2400812")).containsExactly("patent/EP10167109");
    assertThat(publishedAs(driver, "JP2005012345"))
        .containsExactly("patent/JP2005012345-", "patent/JP2005012345A", "patent/JP2005012345U");

    Undo.file(driver, WorldOfFacts.REGISTER);

    assertThat(publishedAs(driver, "EP2400812")).containsExactly("patent/EP2400812A1");
  }

  private static List<String> publishedAs(Driver driver, String number) {
    try (var session = driver.session()) {
      return session
          .run(
              "MATCH (p:Patent)-[:PUBLISHED_AS]->(:Publication {number: $number})"
                  + " RETURN DISTINCT p.id AS id ORDER BY id",
              java.util.Map.of("number", number))
          .list(row -> row.get("id").asString());
    }
  }

  private static String computedFamily(Driver driver, String patent) {
    try (var session = driver.session()) {
      return session
          .run(
              "MATCH (p:Patent {id: $id}) RETURN coalesce(p.computedFamily, '') AS family",
              java.util.Map.of("id", "patent/" + patent))
          .single()
          .get("family")
          .asString();
    }
  }

  private static List<String> applicants(Driver driver, String patent) {
    try (var session = driver.session()) {
      return session
          .run(
              "MATCH (:Patent {id: $id})-[:APPLIED_BY]->(h) RETURN h.id AS id",
              java.util.Map.of("id", "patent/" + patent))
          .list(row -> row.get("id").asString());
    }
  }

  private static String region(Driver driver, String patent) {
    return driver
        .executableQuery("MATCH (p:Patent {id: $id}) RETURN coalesce(p.regionPath, '') AS path")
        .withParameters(java.util.Map.of("id", "patent/" + patent))
        .execute()
        .records()
        .getFirst()
        .get("path")
        .asString();
  }

  private static SameGraph sameGraph(Driver driver) {
    return new SameGraph(
        driver,
        WorldOfFacts.all(),
        List.of(
            WorldOfFacts.EXPORT,
            WorldOfFacts.REGISTER,
            WorldOfFacts.OFFICE,
            WorldOfFacts.OTHER_EXPORT));
  }
}
