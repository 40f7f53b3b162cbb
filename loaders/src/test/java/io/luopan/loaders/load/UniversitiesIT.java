package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// A university that exports name and the register describes is one holder.
@WithGraph
class UniversitiesIT {

  /// What the graph says of a university: `patents` counts those it applied for.
  private record University(String ror, String region, String method, long patents) {}

  @TempDir Path folder;

  @Test
  void areOneHolderEachHoweverTheFilesCome(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    var export =
        ExportTable.of(1, 3)
            .row("甲", ExportTable.application(11), "山东农业大学", "2016-02-03", "A01B1/02", "")
            .row("乙", ExportTable.application(12), "张三；山东农业大学", "2016-02-03", "A01B1/02", "")
            .row("丙", ExportTable.application(13), "深圳大学", "2016-02-03", "A01B1/02", "")
            .write(folder.resolve("export.csv"));
    var files = List.of(export, OwnFiles.universities(), OwnFiles.universitiesAsBefore());

    areTheSameInOrders(graph, List.of(files, files.reversed(), turned(files)));

    assertThat(university(graph, "山东农业大学"))
        .isEqualTo(new University("02ke8fw32", "CN/370000/370900/", "REGISTER", 2));
    assertThat(university(graph, "深圳大学"))
        .isEqualTo(new University("01vy4gh70", "CN/440000/440300/", "REGISTER", 1));
  }

  @Test
  void areOneHolderEachInTheRealFilesToo(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    var taian = SharedFiles.taianText();
    var shenzhen = SharedFiles.file("cn_patent_exports/shenzhen_university_2017.xls");
    var files =
        List.of(
            taian,
            SharedFiles.file("ror/ror_v2_slice.json"),
            shenzhen,
            SharedFiles.file("ror/ror_v1_slice.json"));

    areTheSameInOrders(graph, List.of(files, turned(files)));

    assertThat(university(graph, "山东农业大学"))
        .isEqualTo(
            new University(
                "02ke8fw32",
                "CN/370000/370900/",
                "REGISTER",
                TaianTable.ofGb18030(taian).rows().stream()
                    .filter(row -> row.applicantNames().contains("山东农业大学"))
                    .count()));
    assertThat(university(graph, "深圳大学"))
        .isEqualTo(
            new University(
                "01vy4gh70", "CN/440000/440300/", "REGISTER", patentsOf("深圳大学", shenzhen)));
  }

  private static void areTheSameInOrders(TestedGraph graph, List<List<Path>> orders) {
    List<String> expected = List.of();
    for (var order : orders) {
      graph.forgetLoads();
      graph.load(order.toArray(Path[]::new));
      if (expected.isEmpty()) {
        expected = graph.lines();
      }
      graph.holds(expected);
    }
  }

  private static List<Path> turned(List<Path> files) {
    var turned = new ArrayList<>(files);
    Collections.rotate(turned, -1);
    return turned;
  }

  /// The one holder that bears a name.
  private static University university(TestedGraph graph, String name) {
    var found =
        graph.ask(
            """
            MATCH (h:Holder) WHERE h.name = $name OR EXISTS {
              (n:HolderName)-[:NAMES]->(h) WHERE n.key = $name }
            MATCH (h)-[in:LOCATED_IN]->(r:Region)
            RETURN [h.ror, r.path, in.method,
              COUNT { MATCH (p:Patent)-[:APPLIED_BY]->(h) RETURN DISTINCT p }]
            """,
            Map.of("name", name));
    assertThat(found).hasSize(1);
    var row = found.getFirst();
    return new University(
        row.get(0).asString(), row.get(1).asString(), row.get(2).asString(), row.get(3).asLong());
  }

  private static long patentsOf(String name, Path xls) throws IOException {
    try (var in = Files.newInputStream(xls);
        var workbook = new HSSFWorkbook(in)) {
      var rows = new ArrayList<String>();
      workbook.getSheetAt(0).forEach(row -> rows.add(String.valueOf(row.getCell(7))));
      return rows.stream()
          .filter(
              cell -> Arrays.stream(cell.split("[;；]")).map(String::strip).anyMatch(name::equals))
          .count();
    }
  }
}
