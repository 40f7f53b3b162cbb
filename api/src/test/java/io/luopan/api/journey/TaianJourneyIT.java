package io.luopan.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.loaders.load.LoadOutcome;
import io.luopan.loaders.load.LoadReport;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/// Real files from the first load to the first chain gap.
@WithGraph
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaianJourneyIT {
  private static final String DECADE = "from: \"2006-01-01\", to: \"2015-12-31\"";
  private static final String IN_DECADE = "date('2006-01-01') <= p.filedOn <= date('2015-12-31')";

  private Journey journey;
  private PlainCounts plain;
  private Gaps grid;
  private Gaps bio;

  @BeforeAll
  void loadWhatIsThere(Driver driver) {
    var files = SharedFiles.ofTheJourney();
    journey = Journey.start(driver);
    var reports = files.stream().map(journey::load).toList();
    assertThat(reports).extracting(LoadReport::outcome).doesNotContain(LoadOutcome.FAILED);
    plain = new PlainCounts(journey, "CN/370000/370900/", IN_DECADE);
    grid = Gaps.of(journey, "grid", "370900", DECADE);
    bio = Gaps.of(journey, "bio", "泰安市", DECADE);
  }

  @AfterAll
  void stop() {
    if (journey != null) {
      journey.close();
    }
  }

  // Worked out from the files. Of the 1,002 families that stand on nodes of all chains and were
  // filed in the decade, 93 are Tai'an's. A node's share is its local families over all of its
  // families; RTA is (local / 93) / (all / 1002).
  //   grid.xfmr    8 of  42: share 0.190476, RTA (8/93)/(42/1002) = 8016/3906; 39 of 42 located
  //   grid.switch  4 of 102: share 0.039216, RTA (4/93)/(102/1002) = 4008/9486; 101 of 102
  //   grid.om      0 of  13: share 0, RTA 0, beside the strong transformers: broken; 11 of 13
  //   bio.line     3 of   3: share 1, RTA (3/93)/(3/1002) = 1002/93; fewer than ten: unknown
  //   bio.ivd      6 of   7: share 0.857143, RTA (6/93)/(7/1002) = 6012/651; fewer than ten
  //   bio.dev     16 of 543: share 0.029466, RTA (16/93)/(543/1002) = 16032/50499; only 21 of 543
  //                located, for most applicants are persons: unknown
  @ParameterizedTest
  @CsvSource({
    "grid.xfmr,    8,  8, 3,  42,  8016,  3906,  39, STRONG",
    "grid.switch,  4,  4, 4, 102,  4008,  9486, 101, WEAK",
    "grid.om,      0,  0, 0,  13,     0,     1,  11, BROKEN",
    "bio.line,     3,  3, 1,   3,  1002,    93,   3, UNKNOWN",
    "bio.ivd,      6,  6, 1,   7,  6012,   651,   6, UNKNOWN",
    "bio.dev,     16, 16, 4, 543, 16032, 50499,  21, UNKNOWN",
  })
  void givesTheNumbersThatOneGetsByHand(
      String node,
      long patents,
      long families,
      long holders,
      long reference,
      double rtaAbove,
      double rtaBelow,
      double located,
      String type) {
    var gaps = node.startsWith("grid.") ? grid : bio;

    assertThat(List.of(plain.patents(node), plain.families(node), plain.holders(node)))
        .as("plain counts")
        .containsExactly(patents, families, holders);
    assertThat(plain.reference(node)).isEqualTo(reference);
    assertThat(plain.localSum()).isEqualTo(93);
    assertThat(plain.referenceSum()).isEqualTo(1002);
    assertThat(plain.rta(node)).isCloseTo(rtaAbove / rtaBelow, within(1e-9));
    assertThat(plain.coverage(node)).isCloseTo(located / reference, within(1e-9));

    assertThat(gaps.metric(node, "patents")).isEqualTo(patents);
    assertThat(gaps.metric(node, "families")).isEqualTo(families);
    assertThat(gaps.metric(node, "holders")).isEqualTo(holders);
    assertThat(gaps.metric(node, "share")).isCloseTo((double) families / reference, within(1e-9));
    assertThat(gaps.metric(node, "specialization")).isCloseTo(rtaAbove / rtaBelow, within(1e-9));
    assertThat(gaps.metric(node, "regionCoverage")).isCloseTo(located / reference, within(1e-9));
    assertThat(gaps.at(node).get("gapType").asString()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"grid.xfmr", "grid.switch", "grid.om", "bio.line", "bio.ivd", "bio.dev"})
  void opensItsNumbersToExactlySoManyPatents(String node) {
    (node.startsWith("grid.") ? grid : bio).pageThroughEveryNumber(node);
  }

  @Test
  void judgesEveryNodeOfBothChainsAndStatesTheCoverage() {
    assertThat(grid.byNode()).hasSize(15);
    assertThat(bio.byNode()).hasSize(19);
    assertThat(grid.openEveryNumber()).isGreaterThan(60);
    assertThat(bio.openEveryNumber()).isGreaterThan(60);
    // 295 of the 1,002 placements in the decade are of patents whose region is known.
    assertThat(grid.connection().get("regionCoverage").asDouble())
        .isCloseTo(295.0 / 1002, within(1e-9));
    assertThat(grid.at("grid.om").get("evidence").toString())
        .contains("The region is known for 84.6 % of the node's patents.");
  }

  @ParameterizedTest
  @CsvSource({"智能电网, 370900, grid", "智能电网, 泰安市, grid", "生物医药, 370900, bio"})
  void knowsAChainByItsChineseName(String name, String region, String code) {
    var byName = Gaps.of(journey, name, region, DECADE);

    assertThat(byName.byNode().keySet())
        .containsExactlyInAnyOrderElementsOf((code.equals("grid") ? grid : bio).byNode().keySet());
  }

  @Test
  void knowsARegionByItsShortName() {
    var byName = Gaps.of(journey, "grid", "泰安", DECADE);

    assertThat(byName.metric("grid.xfmr", "patents")).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource({
    "山东农业大学, https://ror.org/02ke8fw32, 370900, 泰安市, 220",
    "深圳大学, https://ror.org/01vy4gh70, 440300, 深圳市, 110",
  })
  void knowsAUniversityOfExportAndRegisterAsOne(
      String name, String ror, String code, String city, int patents) {
    var holder =
        journey
            .ask(
                """
                { holder(by: { name: "%s" }) { ror holderType region { adminCode nameZh }
                    patents(first: 1) { totalCount { value } } } }
                """
                    .formatted(name))
            .get("holder");

    assertThat(holder.get("ror").asString()).isEqualTo(ror);
    assertThat(holder.get("holderType").asString()).isEqualTo("UNIVERSITY");
    assertThat(holder.at("/region/adminCode").asString()).isEqualTo(code);
    assertThat(holder.at("/region/nameZh").asString()).isEqualTo(city);
    assertThat(holder.at("/patents/totalCount/value").asInt()).isEqualTo(patents);
    assertThat(journey.count("MATCH (h:Holder {name: '%s'}) RETURN count(h)".formatted(name)))
        .isEqualTo(1);
    assertThat(
            journey.count(
                "MATCH (p:Patent)-[:APPLIED_BY]->(:Holder {name: '%s'}) RETURN count(DISTINCT p)"
                    .formatted(name)))
        .isEqualTo(patents);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"US 6,836,899 B1", "US06836899B1", "US-6836899-B1", "US6836899", "6836899"})
  void findsOnePatentHoweverItsNumberIsSpelled(String number) {
    var patent =
        journey
            .ask(
                "{ patent(number: \"%s\") { numbers { publication } patentType } }"
                    .formatted(number))
            .get("patent");

    assertThat(patent.isNull()).as("nothing found by %s", number).isFalse();
    assertThat(patent.at("/numbers/publication").asString()).isEqualTo("US6836899B1");
    assertThat(patent.get("patentType").asString()).isEqualTo("INVENTION");
  }

  @Test
  void knowsADesignAndDoesNotKnowWhatIsNotLoaded() {
    var found =
        journey.ask(
            """
            { design: patent(number: "USD558629S1") { patentType }
              unknown: patent(number: "CN209910000001") { id } }
            """);

    assertThat(found.at("/design/patentType").asString()).isEqualTo("DESIGN");
    assertThat(found.get("unknown").isNull()).isTrue();
  }

  @Test
  void namesTheRightCheckDigitOfALoadedNumberThatIsMistyped() {
    var right =
        journey
            .ask(
                """
                { holder(by: { name: "深圳大学" }) { patents(first: 1, where: { filedOn: { gte: "2010-01-01" } }) {
                    edges { node { numbers { application } } } } } }
                """)
            .at("/holder/patents/edges/0/node/numbers/application")
            .asString();
    var digit = right.substring(right.length() - 1);
    var wrong = right.substring(0, right.length() - 1) + (digit.equals("3") ? "4" : "3");

    var matches =
        journey
            .ask(
                "{ resolvePatentNumbers(raw: [\"%s\", \"%s\"]) { status patent { id } reason } }"
                    .formatted(right, wrong))
            .get("resolvePatentNumbers");

    assertThat(matches.get(0).get("status").asString()).isIn("EXACT", "NORMALIZED");
    assertThat(matches.get(1).get("status").asString()).isEqualTo("REJECTED");
    assertThat(matches.get(1).get("patent").isNull()).isTrue();
    assertThat(matches.get(1).get("reason").asString())
        .contains("check digit")
        .contains("have to be " + digit);
  }

  @Test
  void findsTheSameInTraditionalCharacters() {
    var question =
        "{ search(text: \"%s\", first: 20) { totalCount { value } edges { score node { ... on GraphEntity { id } } } } }";

    var simplified = journey.ask(question.formatted("新能源汽车"));
    var traditional = journey.ask(question.formatted("新能源汽車"));

    assertThat(simplified.at("/search/totalCount/value").asInt()).isPositive();
    assertThat(traditional).isEqualTo(simplified);
  }

  @Test
  void findsChineseWordsInTitlesAndAbstracts() {
    var found =
        journey.ask(
            """
            { search(text: "变压器", kinds: [PATENT], first: 200) { totalCount { value }
                edges { node { ... on Patent { id } } } }
              patents(where: { text: "變壓器" }) { totalCount { value } } }
            """);
    var expected = journey.count("MATCH (p:Patent) WHERE p.text CONTAINS '变压器' RETURN count(p)");
    var ids = new HashSet<String>();
    found.at("/search/edges").forEach(edge -> ids.add(edge.at("/node/id").asString()));

    assertThat(expected).isGreaterThan(50);
    assertThat(found.at("/search/totalCount/value").asLong()).isEqualTo(expected);
    assertThat(found.at("/patents/totalCount/value").asLong()).isEqualTo(expected);
    assertThat(ids).hasSize((int) expected);
  }

  @Test
  void answersEveryTableOfALandscapeOfRealPatents() {
    var landscape =
        LandscapeAnswers.of(
            journey,
            "{ region: [\"cmVnaW9uLzM3MDkwMA\"] }",
            "p.regionPath STARTS WITH 'CN/370000/370900/'");

    landscape.agreeWithPlainCounts();
    // The exports tell neither legal status nor more than one applicant, nor what is cited.
    assertThat(landscape.number("/size/patents")).isEqualTo(678);
    assertThat(landscape.at("/holders/rows/0/holder/label").asString()).isEqualTo("山东农业大学");
    assertThat(landscape.number("/holders/rows/0/families")).isEqualTo(220);
    assertThat(landscape.number("/legalStatus/unknown")).isEqualTo(678);
    assertThat(landscape.at("/legalStatus/inForce/value").isNull()).isTrue();
    assertThat(landscape.number("/jointFilings/joint/part")).isZero();
    assertThat(landscape.at("/mainPath/stops")).isEmpty();
    assertThat(landscape.at("/corePatents/rows")).isEmpty();
  }

  @Test
  void answersEveryTableOfALandscapeOfAllThatIsLoaded() {
    var landscape = LandscapeAnswers.of(journey, "{}", "true");

    landscape.agreeWithPlainCounts();
    // Shenzhen University's export names several applicants and all inventors.
    assertThat(landscape.number("/jointFilings/joint/part")).isEqualTo(26);
    assertThat(landscape.at("/coApplicants/members/0/entity/label").asString()).isEqualTo("深圳大学");
    assertThat(landscape.number("/coInventors/membersLeftOut")).isPositive();
    assertThat(landscape.at("/inventorMoves/moves/0/evidence").asString())
        .startsWith("A guess by the same name; co-inventors with both: ");
  }

  @Test
  void suggestsAHolderWhileItIsTyped() {
    var texts = journey.ask("{ suggest(prefix: \"山东农业\") { text } }").get("suggest").valueStream();

    assertThat(texts.map(one -> one.get("text").asString())).contains("山东农业大学");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ patentType: [UTILITY_MODEL] } | p.type = 'UTILITY_MODEL'",
        "{ not: { patentType: [UTILITY_MODEL] } } | p.type <> 'UTILITY_MODEL'",
        "{ class: [\"A61B\"] } | EXISTS { (p)-[:CLASSIFIED_AS]->(c) WHERE c.symbol STARTS WITH 'A61B' }",
        "{ title: { contains: \"装置\" } } | p.titleZh CONTAINS '装置'",
        "{ and: [{ filedOn: { gte: \"2010-01-01\" } }, { or: [{ class: [\"A61K\"] }, { class: [\"A61P\"] }] }] }"
            + " | p.filedOn >= date('2010-01-01') AND EXISTS { (p)-[:CLASSIFIED_AS]->(c)"
            + " WHERE c.symbol STARTS WITH 'A61K' OR c.symbol STARTS WITH 'A61P' }",
        "{ filedOn: { lte: \"2009-12-31\" }, not: { or: [{ patentType: [INVENTION] }, { class: [\"A\"] }] } }"
            + " | p.filedOn <= date('2009-12-31') AND p.type <> 'INVENTION' AND NOT EXISTS {"
            + " (p)-[:CLASSIFIED_AS]->(c) WHERE c.scheme IN ['IPC', 'CPC'] AND c.symbol STARTS WITH 'A' }",
        "{ region: [\"cmVnaW9uLzM3MDkwMA\"] } | p.regionPath STARTS WITH 'CN/370000/370900/'",
      })
  void countsWhatPlainCypherCounts(String where, String cypher) {
    var counted =
        journey
            .ask("{ patents(where: %s) { totalCount { value relation } } }".formatted(where))
            .at("/patents/totalCount");

    assertThat(counted.get("relation").asString()).isEqualTo("EXACT");
    assertThat(counted.get("value").asLong())
        .isPositive()
        .isEqualTo(
            journey.count(
                "MATCH (p:Patent) WHERE p.application IS NOT NULL AND (%s) RETURN count(p)"
                    .formatted(cypher)));
  }
}
