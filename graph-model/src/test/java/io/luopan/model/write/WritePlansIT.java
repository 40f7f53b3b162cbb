package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.cypher.ResourceFolder;
import io.luopan.model.migration.Migrations;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/// Watches the folder: a query that goes through a list it is given keeps the plan that it first
/// got, in a graph that holds nothing, so this plan must be the one for a full graph, too.
@WithGraph(schema = true)
class WritePlansIT {
  private static final String FIRST = "(?s)(//[^\n]*\n)*";
  private static final Map<String, String> CONSTANTS =
      Map.of(
          "{{label}}", "Holder",
          "{{type}}", "APPLIED_BY",
          "{{from}}", "Patent",
          "{{fromId}}", "id",
          "{{to}}", "Holder",
          "{{roles}}", "APPLIED_BY|OWNED_BY");

  @BeforeAll
  static void migrate(Driver driver) {
    Migrations.apply(driver);
  }

  @TestFactory
  Stream<DynamicTest> seekWhatTheListsName(Driver driver) {
    return ResourceFolder.of(GraphDigest.class, "").texts(".cypher").entrySet().stream()
        .filter(file -> file.getValue().matches(FIRST + "(CYPHER[^\n]*\n)?UNWIND \\$.*"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      assertThat(file.getValue())
                          .matches(FIRST + "CYPHER replan=skip\nUNWIND \\$lists\\..*");
                      assertThat(operators(plan(driver, file.getValue())))
                          .isNotEmpty()
                          .noneMatch(operator -> operator.contains("Scan"));
                    }));
  }

  private static Plan plan(Driver driver, String text) {
    var whole = text;
    for (var constant : CONSTANTS.entrySet()) {
      whole = whole.replace(constant.getKey(), constant.getValue());
    }
    try (var session = driver.session()) {
      return session
          .run(
              "EXPLAIN " + whole.replace("CYPHER replan=skip", ""),
              Map.of("lists", Map.of(), "most", 1))
          .consume()
          .plan();
    }
  }

  private static Stream<String> operators(Plan plan) {
    return Stream.concat(
        Stream.of(plan.operatorType()), plan.children().stream().flatMap(WritePlansIT::operators));
  }
}
