package io.luopan.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.cypher.ResourceFolder;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.graph.NeighbourQuery;
import io.luopan.queries.graph.RelationKind;
import io.luopan.queries.party.ReviewOrder;
import io.luopan.queries.party.ReviewQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/// Watches the folder: every query file is planned, and none walks all nodes of a large label but
/// those that say so.
@WithGraph
class QueryPlansIT {
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
  private static final Pattern LABEL = Pattern.compile("\\{\\{(\\w+)}}");
  private static final List<String> LARGE =
      List.of(
          ":Patent",
          ":Publication",
          ":Holder",
          ":Transfer",
          ":HolderName",
          ":Inventor",
          ":Family",
          ":ClassSymbol");

  // Parts of queries, and the graphs of tests.
  private static final List<String> NOT_WHOLE =
      List.of(
          "/PatentScope/",
          "/PatentFacet/",
          "/LandscapeStage/",
          "/NeighbourQuery/",
          "/ReviewQuery/",
          "-graph.cypher");

  @BeforeAll
  static void load(Driver driver) {
    SmallGraph.load(driver);
  }

  @TestFactory
  Stream<DynamicTest> plansWithoutAFullScan(Driver driver) {
    return ResourceFolder.of(GraphReader.class, "").texts(".cypher").entrySet().stream()
        .filter(file -> NOT_WHOLE.stream().noneMatch(file.getKey()::contains))
        .filter(file -> !file.getValue().contains("// reads: everything"))
        .map(
            file ->
                DynamicTest.dynamicTest(file.getKey(), () -> plan(driver, begun(file.getValue()))));
  }

  @ParameterizedTest
  @EnumSource
  void plansWhatStandsNextToAThingWithoutAFullScan(EntityKind kind, Driver driver) {
    var query = NeighbourQuery.of(kind, List.of(RelationKind.values()));

    explain(driver, query.orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void plansWhatWaitsForAPersonWithoutAFullScan(ReviewQuery query, Driver driver) {
    Arrays.stream(ReviewOrder.values()).forEach(order -> explain(driver, query.page(order)));
    explain(driver, query.count());
  }

  /// A file that goes on from selected patents is planned from one of them.
  private static String begun(String text) {
    return text.startsWith("// Patents p")
        ? "MATCH (p:Patent {id: $id}) WITH p, p.id AS unit, 'UNKNOWN' AS status,"
            + " [p.id] AS holders, 2020 AS year, 'H01M' AS subclass, 0 AS cited\n"
            + text
        : text;
  }

  private static void plan(Driver driver, String text) {
    if (LABEL.matcher(text).find()) {
      for (var kind : EntityKind.values()) {
        explain(driver, LABEL.matcher(text).replaceAll(kind.label()));
      }
    } else {
      explain(driver, text);
    }
  }

  private static void explain(Driver driver, String cypher) {
    var parameters = new HashMap<String, Object>();
    PARAMETER.matcher(cypher).results().forEach(match -> parameters.put(match.group(1), null));
    try (var session = driver.session()) {
      var plan = session.run("EXPLAIN " + cypher, parameters).consume().plan();
      var operators = new ArrayList<String>();
      collect(plan, operators);

      assertThat(operators)
          .noneMatch(operator -> operator.startsWith("AllNodesScan"))
          .noneMatch(
              operator ->
                  operator.contains("LabelScan")
                      && LARGE.stream().anyMatch(l -> operator.endsWith(l)));
    }
  }

  private static void collect(Plan plan, List<String> operators) {
    var details = plan.arguments().get("Details");
    operators.add(plan.operatorType() + " " + (details == null ? "" : details.asString()));
    plan.children().forEach(child -> collect(child, operators));
  }
}
