package io.luopan.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import tools.jackson.databind.JsonNode;

/// Asks every table of a landscape and holds it against plain loops.
record LandscapeAnswers(JsonNode tables, PlainLandscape plain) {
  private static final String EVERYTHING =
      """
      { landscape(where: %s, asOf: "2025-12-31") {
        size { patents families }
        trend { years { year filings applicants complete } undated knownUntil method { datasetRelease formulaUrl } }
        regions(level: COUNTRY, top: 200) { rows { code patents families share } otherCount coverage { part whole } coarser unknown }
        flow(top: 200) { cells { origin target patents } otherCount unknown }
        holders(top: 200) { rows { holder { id label holderType } families share } otherCount concentration { holders cr4 { low high } hhi { low high } } unknown }
        owners: holders(role: CURRENT_OWNER, top: 5) { rows { holder { label } families inForce { part whole } } }
        branches(top: 200) { rows { chainNode { key } families growth concentration { holders cr4 { low high } } } otherCount unplaced lastYear }
        legalStatus { cells { status patentType patents } inForce { part whole value } unknown }
        lifeCycle { years { year patents applicants complete } lastYear life { stage patentsAYear patentGrowth applicantGrowth } maturity { growth ripeness ageing novelty } }
        coApplicants(most: 100) { members { entity { label } degree strength betweenness pageRank community } ties { source target families } communities modularity membersLeftOut tiesLeftOut }
        coInventors(most: 100) { members { entity { label } degree strength betweenness pageRank community } ties { source target families } communities modularity membersLeftOut tiesLeftOut }
        jointFilings { joint { part whole } industryScience { part whole unknown } unknown }
        inventorMoves(top: 20) { moves { name from { label } to { label } left joined sideBySide decided colleagues classes evidence } otherCount nameOnly }
        mainPath { stops { patent { label filedOn } circle { label } } steps { cited citing share } documents citations leftOut circles ways }
        routes: mainPath(search: KEY_ROUTE, keyRoutes: 5) { stops { patent { label } } steps { share } }
        classPairs(top: 20) { pairs { a b families association } otherCount classified { part whole } }
        holderMatrix(rows: 10, columns: 10) { rows { entity { label } families } columns { entity { label } families } cells { row column families } otherRows otherColumns }
        regionMatrix(rows: 10, columns: 10) { rows { entity { label } families } columns { families } cells { row column families } }
        corePatents(top: 10) { rows { patent { label } score { value known } citations strength cohort offices inForce age reasons } considered otherCount }
        foreignDependence { families { part whole unknown range { low high } } valid { part whole unknown } citedDocuments { part whole unknown } } } }
      """;

  /// @param where a filter in GraphQL
  /// @param condition the same in Cypher, on `p`
  static LandscapeAnswers of(Journey journey, String where, String condition) {
    return new LandscapeAnswers(
        journey.ask(EVERYTHING.formatted(where)).get("landscape"),
        new PlainLandscape(journey, condition));
  }

  /// Counts are those of plain loops, and tables add up to each other.
  void agreeWithPlainCounts() {
    long patents = number("/size/patents");
    assertThat(patents).isPositive().isEqualTo(plain.patents());
    assertThat(number("/size/families")).isEqualTo(plain.families());
    for (var year : tables.at("/trend/years")) {
      int of = year.get("year").asInt();
      assertThat(year.get("filings").asLong()).as("filings of %d", of).isEqualTo(plain.filings(of));
      assertThat(year.get("applicants").asLong()).isEqualTo(plain.applicants(of));
    }
    assertThat(sum("/trend/years", "filings") + number("/trend/undated")).isEqualTo(patents);
    assertThat(sum("/legalStatus/cells", "patents")).isEqualTo(patents);
    assertThat(number("/regions/coverage/part")).isEqualTo(plain.located());
    assertThat(sum("/regions/rows", "patents") + number("/regions/unknown")).isEqualTo(patents);
    assertThat(sum("/flow/cells", "patents") + number("/flow/unknown")).isEqualTo(patents);
    for (var cell : tables.at("/flow/cells")) {
      assertThat(cell.get("patents").asLong())
          .isEqualTo(plain.flow(cell.get("origin").asString(), cell.get("target").asString()));
    }
    holdersAndNodesAgree();
    networksAndPathsAgree();
  }

  private void holdersAndNodesAgree() {
    var byHolder = plain.familiesByHolder();
    assertThat(number("/holders/concentration/holders")).isEqualTo(byHolder.size());
    assertThat(number("/holders/otherCount"))
        .isEqualTo(byHolder.size() - tables.at("/holders/rows").size());
    for (var row : tables.at("/holders/rows")) {
      var id = io.luopan.api.graphql.GlobalId.read(row.at("/holder/id").asString());
      assertThat(row.get("families").asInt()).as(id).isEqualTo(byHolder.get(id));
    }
    assertThat(tables.at("/holders/concentration/hhi/low").asDouble())
        .isCloseTo(plain.herfindahl(), within(1e-9));
    var byNode = plain.familiesByNode();
    assertThat(tables.at("/branches/rows").size() + number("/branches/otherCount"))
        .isEqualTo(byNode.size());
    for (var row : tables.at("/branches/rows")) {
      var key = row.at("/chainNode/key").asString();
      assertThat(row.get("families").asInt()).as(key).isEqualTo(byNode.get(key));
    }
  }

  private void networksAndPathsAgree() {
    assertThat(tables.at("/coApplicants/ties").size() + number("/coApplicants/tiesLeftOut"))
        .isEqualTo(plain.pairsOfApplicants());
    assertThat(number("/jointFilings/joint/part")).isEqualTo(plain.jointFamilies());
    assertThat(number("/mainPath/citations")).isEqualTo(plain.citationsInside());
    for (var step : tables.at("/mainPath/steps")) {
      assertThat(step.get("share").asDouble()).isGreaterThan(0).isLessThanOrEqualTo(1);
      assertThat(step.get("citing").asInt()).isEqualTo(step.get("cited").asInt() + 1);
    }
    for (var pair : tables.at("/classPairs/pairs")) {
      assertThat(pair.get("families").asLong())
          .isEqualTo(plain.familiesWith(pair.get("a").asString(), pair.get("b").asString()));
    }
  }

  JsonNode at(String path) {
    return tables.at(path);
  }

  long number(String path) {
    return tables.at(path).asLong();
  }

  private long sum(String path, String field) {
    return tables.at(path).valueStream().mapToLong(row -> row.get(field).asLong()).sum();
  }
}
