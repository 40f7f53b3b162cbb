package io.luopan.api.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// Real files beside the project, for tests that are skipped where there are none.
final class SharedFiles {
  private static final List<String> JOURNEY =
      List.of(
          "cn_patent_exports/taian_patents_even.xlsx",
          "cn_patent_exports/taian_patents_gb18030.csv",
          "cn_patent_exports/sipo_full_columns_a.xlsx",
          "cn_patent_exports/shenzhen_university_2017.xls",
          "ror/ror_v2_slice.json",
          "gb_t_2260/gbt2260_mca_201904.tsv",
          "uspto_grant_xml/ipg050104.small.xml",
          "uspto_grant_xml/ipg080101.small.xml",
          "uspto_grant_xml/ipg110104.small.xml",
          "uspto_grant_xml/ipg130416.small.xml");

  private SharedFiles() {}

  /// Two exports of Tai'an and two others, institutions, regions, American grants.
  static List<Path> ofTheJourney() {
    return JOURNEY.stream().map(SharedFiles::file).toList();
  }

  static Path file(String name) {
    var path = Path.of(System.getProperty("luopan.root")).resolveSibling("shared/data/" + name);
    Assumptions.assumeTrue(Files.exists(path), () -> "The shared file " + name + " is not here.");
    return path;
  }
}
