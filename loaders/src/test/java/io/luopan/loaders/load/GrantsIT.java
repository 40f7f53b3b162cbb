package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph
class GrantsIT {
  private static final String STUBS =
      """
      MATCH (d:Publication)<-[:CITES]-() WHERE NOT (d)<-[:PUBLISHED_AS]-()
      RETURN DISTINCT d.id ORDER BY d.id
      """;

  @Test
  void leaveWhatTheyCiteAsStubsUntilItArrives(Driver driver) {
    var graph = TestedGraph.empty(driver);

    graph.load(OwnFiles.citingGrant());
    var before = graph.texts(STUBS);
    graph.load(OwnFiles.citedGrant());
    var after = graph.texts(STUBS);

    assertThat(before)
        .containsExactly(
            "publication/JP2010123456A", "publication/US10990001B1", "publication/US9990003B2");
    assertThat(after).containsExactly("publication/JP2010123456A", "publication/US9990003B2");
    assertThat(
            graph.texts(
                """
                MATCH (a:Patent)-[:CITES]->(:Publication)<-[:PUBLISHED_AS]-(b:Patent)
                RETURN a.id + ' cites ' + b.id + ': ' + b.titleEn
                """))
        .containsExactly("patent/US16990002 cites patent/US16990001: Tea dryer");
  }

  @Test
  void closeCitationsInEitherOrder(Driver driver) {
    var graph = TestedGraph.empty(driver);
    graph.load(OwnFiles.citingGrant(), OwnFiles.citedGrant());
    var expected = graph.lines();
    graph.forgetLoads();

    graph.load(OwnFiles.citedGrant(), OwnFiles.citingGrant());

    graph.holds(expected);
  }

  @Test
  void loadAllHundredOfTheRealFiles(Driver driver) {
    var graph = TestedGraph.empty(driver);
    var files =
        Stream.of("ipg050104", "ipg080101", "ipg110104", "ipg130416")
            .map(week -> SharedFiles.file("uspto_grant_xml/" + week + ".small.xml"))
            .toList();

    var reports = files.stream().map(file -> graph.load(file, LoadRequest.USUAL)).toList();

    assertThat(reports).extracting(LoadReport::accepted).containsExactly(25L, 25L, 25L, 25L);
    assertThat(reports).extracting(LoadReport::rejected).containsExactly(0L, 0L, 0L, 2L);
    assertThat(reports.getLast().firstRejects())
        .allSatisfy(reject -> assertThat(reject.message()).contains("sequence-cwu"));
    assertThat(graph.count("(:Patent)")).isEqualTo(100);
    assertThat(graph.count("(:Patent)-[:PUBLISHED_AS]->(:Publication)")).isEqualTo(100);
    assertThat(
            graph.texts(
                """
                MATCH (p:Patent)-[:PUBLISHED_AS]->(d:Publication)
                WHERE d.id IN ['publication/US6836899B1', 'publication/USD558629S1']
                RETURN d.id + ' ' + p.type ORDER BY d.id
                """))
        .isEqualTo(List.of("publication/US6836899B1 INVENTION", "publication/USD558629S1 DESIGN"));
    assertThat(graph.count("(d:Publication)<-[:CITES]-() WHERE NOT (d)<-[:PUBLISHED_AS]-()"))
        .isEqualTo(334 + 334 + 878 + 918 - graph.count("()-[:CITES]->()<-[:PUBLISHED_AS]-()"));
  }
}
