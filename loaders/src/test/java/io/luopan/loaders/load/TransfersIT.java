package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.load.Loads;
import io.luopan.model.write.Undo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// Conveyances are tied to the patents and holders that their numbers and names mean, however the
/// files come.
@WithGraph
class TransfersIT {
  private static final String REGISTER =
      """
      [{"id": "https://ror.org/03vek6s52", "status": "active", "types": ["company"],
        "names": [{"value": "Sample Batteries Co., Ltd.", "types": ["ror_display", "label"], "lang": "en"}]}]
      """;

  /// Tells which application the grant of the daily file is of.
  private static final String LATER =
      """
      <us-patent-assignments><patent-assignments><patent-assignment>
        <assignment-record><reel-no>70002</reel-no><frame-no>7</frame-no>
          <conveyance-text>RELEASE BY SECURED PARTY</conveyance-text></assignment-record>
        <patent-assignors><patent-assignor><name>SAMPLE BANK PLC</name></patent-assignor></patent-assignors>
        <patent-assignees><patent-assignee><name>SAMPLE BATTERIES CO., LTD</name></patent-assignee></patent-assignees>
        <patent-properties><patent-property>
          <document-id><country>US</country><doc-number>17999002</doc-number><kind>X0</kind></document-id>
          <document-id><country>US</country><doc-number>11999002</doc-number><kind>B2</kind></document-id>
        </patent-property></patent-properties>
      </patent-assignment></patent-assignments></us-patent-assignments>
      """;

  @TempDir Path folder;

  @Test
  void areTheSameInAnyOrderAndCanBeTakenBack(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    var before = graph.lines();
    var daily = OwnFiles.dailyAssignments();
    var later = Files.writeString(folder.resolve("later.xml"), LATER);
    var register = Files.writeString(folder.resolve("register.json"), REGISTER);

    graph.load(daily, later, register);
    var expected = graph.lines();
    for (var order :
        List.of(
            List.of(register, later, daily),
            List.of(later, register, daily),
            List.of(daily, register, later))) {
      graph.forgetLoads();
      graph.load(order.toArray(Path[]::new));
      graph.holds(expected);
    }
    graph.load(daily, TestedGraph.AGAIN);
    graph.holds(expected);

    assertThat(
            graph.texts(
                """
                MATCH (p:Patent)-[:HAS_TRANSFER]->(t:Transfer)-[r:TRANSFERS_TO]->(h:Holder)
                RETURN p.id + ' ' + t.kind + ' ' + h.id ORDER BY p.id, t.id, r.sequence
                """))
        .containsExactly(
            "patent/US17999002 ASSIGNMENT holder/ror-03vek6s52",
            "patent/US17999002 ASSIGNMENT " + holder(graph, "SAMPLE HOLDINGS LLC"),
            "patent/US17999002 RELEASE holder/ror-03vek6s52",
            "patent/US18999001 ASSIGNMENT holder/ror-03vek6s52",
            "patent/US18999001 ASSIGNMENT " + holder(graph, "SAMPLE HOLDINGS LLC"),
            "patent/US18999001 SECURITY_INTEREST " + holder(graph, "SAMPLE BANK PLC"));

    takeBack(driver, "register.json");
    takeBack(driver, "later.xml");
    var alone = graph.lines();
    graph.forgetLoads();
    graph.load(daily);
    graph.holds(alone);
    takeBack(driver, "assignments.xml");
    graph.holds(before);
  }

  private static String holder(TestedGraph graph, String name) {
    return graph.texts("MATCH (h:Holder {name: '" + name + "'}) RETURN h.id").getFirst();
  }

  private static void takeBack(Driver driver, String name) {
    new Loads(driver)
        .last(100).stream()
            .map(load -> load.file())
            .filter(file -> file.name().equals(name))
            .findFirst()
            .ifPresent(file -> Undo.file(driver, file.key()));
  }
}
