package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Numbers open to exactly the patents that they count.
@WithServer
class OpenedNumbersIT {
  @Autowired Client client;

  @BeforeAll
  static void load(Driver driver) throws IOException {
    AskedGraph.load(driver);
  }

  @Test
  void opensEveryCountedNumberToExactlyItsPatents() {
    var gaps = client.ask(Documents.text("chainGaps")).at("/chainGaps/edges");

    int opened = 0;
    for (var edge : gaps) {
      for (var evidence : edge.at("/node/evidence")) {
        for (var input : evidence.get("inputs")) {
          if (!input.get("drillDown").isNull()) {
            opened++;
            assertThat(input.at("/drillDown/totalCount/value").asLong())
                .as("%s of %s", input.get("name"), edge.at("/node/chainNode/key"))
                .isEqualTo(input.get("value").asLong());
          }
        }
      }
    }

    assertThat(opened).isGreaterThan(15);
  }

  @Test
  void opensEveryRowOfALandscapeToExactlyItsPatents() {
    var landscape = client.ask(Documents.text("landscapeDrillDown")).at("/landscape");
    var rows =
        Stream.of(
                "lifeCycle/years",
                "regions/rows",
                "flow/cells",
                "holders/rows",
                "branches/rows",
                "legalStatus/cells",
                "holderMatrix/cells",
                "regionMatrix/cells")
            .flatMap(path -> landscape.at("/" + path).valueStream())
            .toList();

    assertThat(rows).hasSizeGreaterThan(25);
    for (var row : rows) {
      assertThat(row.at("/drillDown/totalCount/value")).isEqualTo(row.get("patents"));
    }
    for (var year : landscape.at("/trend/years")) {
      assertThat(year.at("/drillDown/totalCount/value")).isEqualTo(year.get("filings"));
      assertThat(year.at("/published/totalCount/value")).isEqualTo(year.get("publications"));
      assertThat(year.at("/granted/totalCount/value")).isEqualTo(year.get("grants"));
    }
    assertThat(landscape.at("/size/drillDown/totalCount/value"))
        .isEqualTo(landscape.at("/size/patents"));
  }

  @Test
  void opensTransfersOfALandscapeToExactlyTheirPatents() {
    var table = client.ask(Documents.text("landscapeTransfers")).at("/landscape/transfers");
    var rows =
        Stream.of("kinds", "years", "regions/cells", "holderTypes/cells")
            .flatMap(path -> table.at("/" + path).valueStream())
            .toList();

    assertThat(rows).hasSize(7);
    for (var row : rows) {
      assertThat(row.at("/drillDown/totalCount/value")).isEqualTo(row.get("patents"));
    }
    assertThat(table.at("/regions/cells/1/to/label").asString()).isEqualTo("美国");
    assertThat(table.at("/licensed/drillDown/totalCount/value").asInt()).isEqualTo(1);
    // One is of an office of whose register nothing is loaded.
    assertThat(table.at("/registered/part").asInt()).isEqualTo(50);
    assertThat(table.at("/registered/whole").asInt()).isEqualTo(51);
  }

  @Test
  void opensClaimsAndEffectsOfALandscapeToExactlyTheirPatents() {
    var standards =
        client.ask(Documents.text("landscapeStandards")).at("/landscape/standards/rows");
    var matrix = client.ask(Documents.text("landscapeEffects")).at("/landscape/effectMatrix");

    assertThat(standards).isNotEmpty();
    for (var row : standards) {
      for (var claim : row.get("claims")) {
        assertThat(claim.at("/drillDown/totalCount/value")).isEqualTo(claim.get("patents"));
      }
    }
    assertThat(matrix.get("cells")).hasSize(4);
    for (var cell : matrix.get("cells")) {
      assertThat(cell.at("/drillDown/totalCount/value")).isEqualTo(cell.get("patents"));
    }
    // 制氢 stands in the titles 1 to 8 and 11 to 14, 膜 in 37 and 38.
    assertThat(matrix.at("/cells/0/patents").asInt()).isEqualTo(12);
    assertThat(matrix.at("/cells/1/whiteSpot").asBoolean()).isTrue();
    assertThat(matrix.at("/cells/3/patents").asInt()).isEqualTo(2);
  }

  @Test
  void opensWhatACandidateHasToExactlyItsPatents() {
    var gap = client.ask(Documents.text("candidates")).at("/chainGaps/edges/0/node");

    int opened = 0;
    for (var kind : List.of("local", "universities", "outside", "teams")) {
      for (var edge : gap.at("/" + kind + "/edges")) {
        for (var part :
            Stream.of("nodes", "team").map(edge::get).flatMap(JsonNode::valueStream).toList()) {
          opened++;
          assertThat(part.at("/patents/totalCount/value").asLong())
              .as("%s", part)
              .isEqualTo(part.get("families").asLong());
        }
      }
    }

    assertThat(opened).isEqualTo(7);
  }

  @Test
  void breaksDownTheWholeSetOfGaps() {
    var gaps = client.ask(Documents.text("chainGaps")).at("/chainGaps");

    long all = gaps.at("/totalCount/value").asLong();
    for (var facet : gaps.get("facets")) {
      var sum = facet.get("buckets").valueStream().mapToLong(b -> b.get("count").asLong()).sum();
      assertThat(sum).as("%s", facet).isEqualTo(all);
    }
  }
}
