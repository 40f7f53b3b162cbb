package io.luopan.api.bench;

import io.luopan.model.place.RegionLevel;
import io.luopan.model.place.Regions;
import java.nio.file.Path;

/// GB/T 2260 as a table: the cities Luopan ships, each with made-up counties until there are enough
/// rows.
final class RegionFile {
  private RegionFile() {}

  static BenchFile write(Path folder, int rows) {
    var cities = Regions.list().stream().filter(r -> r.code().level() == RegionLevel.CITY).toList();
    return BenchFile.text(
        "GB/T 2260, TSV",
        folder.resolve("gbt2260.tsv"),
        out -> {
          out.write("Source\tRevision\tCode\tName\n");
          for (int i = 0; i < rows; i++) {
            var city = cities.get(i % cities.size());
            int county = i / cities.size();
            out.write(
                "bench\t202601\t%s%02d\t%s\n"
                    .formatted(
                        city.code().code().substring(0, 4),
                        county,
                        county == 0 ? city.nameZh() : "样例%d县".formatted(county)));
          }
        });
  }
}
