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

/// The companies of an industry and of a chain node are the holders that their names mean, however
/// the files come.
@WithGraph
class CompanyRolesIT {
  private static final String REGISTER =
      """
      [{"id": "https://ror.org/03vek6s52", "status": "active", "types": ["company"],
        "names": [{"value": "样例玻纤", "types": ["ror_display", "label"], "lang": "zh"}]}]
      """;
  private static final String ATLAS =
      """
      {"kind": "chain", "slug": "sampleglass", "title": "样例", "industry": "样例玻璃",
       "nodes": [{"id": "yarn", "name": "样例玻纤纱", "position": "upstream",
         "companies": [{"code": "600000", "name": "样例玻纤", "role": "产能第一"}]}], "edges": []}
      """;
  private static final String INDUSTRY =
      """
      {"company_code": "600000.SH", "industry_code": "611401", "industry_name": "样例玻纤制造", "company_name": "样例玻纤", "rel": "所属行业"}
      {"company_code": "600001.SH", "industry_code": "611401", "industry_name": "样例玻纤制造", "company_name": "样例新材", "rel": "所属行业"}
      """;

  @TempDir Path folder;

  @Test
  void areTheSameInAnyOrderAndCanBeTakenBack(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    var before = graph.lines();
    var register = Files.writeString(folder.resolve("register.json"), REGISTER);
    var atlas = Files.writeString(folder.resolve("atlas.json"), ATLAS);
    var industry = Files.writeString(folder.resolve("industry.json"), INDUSTRY);

    graph.load(industry, atlas, register);
    var expected = graph.lines();

    assertThat(
            graph.texts(
                "MATCH (n:ClassSymbol|ChainNode)-[r:PURSUED_BY]->(h:Holder) RETURN n.id + ' ' + h.name ORDER BY n.id, h.name"))
        .containsExactly(
            "chain-node/sampleglass.yarn 样例玻纤",
            "class/OTHER/chain-graph/611401 样例新材",
            "class/OTHER/chain-graph/611401 样例玻纤");
    for (var order :
        List.of(List.of(register, atlas, industry), List.of(atlas, register, industry))) {
      takeBack(driver);
      graph.holds(before);
      graph.forgetLoads();
      graph.load(order.toArray(Path[]::new));
      graph.holds(expected);
    }
    takeBack(driver);
    graph.holds(before);
  }

  private void takeBack(Driver driver) {
    new Loads(driver)
        .last(100).stream()
            .map(load -> load.file())
            .filter(file -> Files.exists(folder.resolve(file.name())))
            .map(file -> file.key())
            .distinct()
            .forEach(key -> Undo.file(driver, key));
  }
}
