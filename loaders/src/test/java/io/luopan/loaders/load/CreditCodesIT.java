package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// A company that one record names with its credit code and another without.
@WithGraph
class CreditCodesIT {
  private static final String CODE = "914403001922038216";

  /// The code is of Shenzhen, the name begins with Tai'an: the code tells where the company sits.
  private static final String NAME = "泰安样例电子有限公司";

  private static final String BARE = row(1, "");
  private static final String CODED = row(2, CODE);

  @TempDir Path folder;

  @Test
  void isOneHolderWhicheverRowOfAFileComesFirst(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);

    for (var rows : List.of(List.of(CODED, BARE), List.of(BARE, CODED))) {
      graph.forgetLoads();
      graph.load(export("export.csv", rows));

      isTheOneHolder(graph);
    }
  }

  @Test
  void isOneHolderWhicheverFileComesFirst(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    var files = new ArrayList<Path>();
    files.add(export("coded.csv", List.of(CODED)));
    files.add(export("bare.csv", List.of(BARE)));

    for (int order = 0; order < 2; order++) {
      graph.forgetLoads();
      files.forEach(graph::load);
      files.forEach(file -> graph.load(file, TestedGraph.AGAIN));

      isTheOneHolder(graph);
      Collections.reverse(files);
    }
  }

  private static void isTheOneHolder(TestedGraph graph) {
    assertThat(
            graph.texts(
                """
                MATCH (p:Patent)-[:APPLIED_BY]->(h:Holder)
                RETURN p.id + ' ' + h.id + ' ' + coalesce(h.creditCode, 'no code') ORDER BY p.id
                """))
        .containsExactly(
            "patent/CN201610000001 holder/uscc-%s %s".formatted(CODE, CODE),
            "patent/CN201610000002 holder/uscc-%s %s".formatted(CODE, CODE));
    assertThat(
            graph.texts(
                "MATCH (h:Holder)-[l:LOCATED_IN]->(r:Region) RETURN h.id + ' ' + r.code + ' ' +"
                    + " l.method"))
        .containsExactly("holder/uscc-%s 440300 REGISTER".formatted(CODE));
  }

  private static String row(int number, String code) {
    return "一种装置%d,%s,%s,%s".formatted(number, ExportTable.application(number), NAME, code);
  }

  private Path export(String name, List<String> rows) throws IOException {
    return Files.writeString(
        folder.resolve(name), "专利名称,申请号,申请人,统一社会信用代码\n" + String.join("\n", rows) + "\n");
  }
}
