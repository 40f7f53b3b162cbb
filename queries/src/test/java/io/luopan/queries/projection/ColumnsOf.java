package io.luopan.queries.projection;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Columns of a few patents on one node, of which a test names what matters.
final class ColumnsOf {
  static final String NODE = "chain-node/n";
  static final String CITY = "CN/320000/321000/";

  private ColumnsOf() {}

  static Projection patents(Path folder, Patent... patents) throws IOException {
    var file = folder.resolve("some.columns");
    try (var writer = new ProjectionWriter(folder)) {
      Arrays.stream(patents).map(Patent::row).forEach(writer::add);
      writer.write(file, "some");
    }
    return Projection.open(file, "some").orElseThrow();
  }

  static Patent patent(String family) {
    return new Patent(family);
  }

  static final class Patent {
    private final String family;
    private LocalDate filedOn = LocalDate.of(2020, 1, 1);
    private PatentType type = PatentType.INVENTION;
    private String place = CITY;
    private final List<PatentRow.Party> holders = new ArrayList<>();
    private int cited;

    private Patent(String family) {
      this.family = family;
    }

    Patent filedOn(String day) {
      filedOn = day == null ? null : LocalDate.parse(day);
      return this;
    }

    Patent type(PatentType told) {
      type = told;
      return this;
    }

    Patent at(String path) {
      place = path;
      return this;
    }

    Patent of(String... names) {
      for (var name : names) {
        holders.add(new PatentRow.Party("holder/" + name, holders.isEmpty(), place));
      }
      return this;
    }

    Patent cited(int times) {
      cited = times;
      return this;
    }

    private PatentRow row() {
      return new PatentRow(
          family,
          List.of(NODE),
          filedOn,
          true,
          LegalStatus.IN_FORCE,
          null,
          type,
          place,
          holders,
          List.of(),
          cited,
          "H01M");
    }
  }
}
