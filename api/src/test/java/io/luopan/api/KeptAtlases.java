package io.luopan.api;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import io.luopan.queries.atlas.AtlasJson;
import io.luopan.queries.atlas.AtlasTemplates;
import io.luopan.queries.gap.GapMethod;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.neo4j.driver.Driver;

/// Two atlases of hydrogen in Yangzhou under ids that never change: `atlas/first` as of 2024, when
/// all its electrolysis was in force, and `atlas/second` as of 2037, when it has run out.
final class KeptAtlases {
  private KeptAtlases() {}

  static void keep(Driver driver) {
    var questions = Questions.of(new GraphReader(driver, Duration.ofSeconds(20)), "test");
    keep(driver, questions, "atlas/first", LocalDate.of(2024, 1, 1));
    keep(driver, questions, "atlas/second", LocalDate.of(2037, 1, 1));
  }

  private static void keep(Driver driver, Questions questions, String id, LocalDate asOf) {
    var atlas =
        questions
            .atlases()
            .atlas(
                questions.chains().get("hydrogen"),
                questions.regions().get("321000"),
                new AtlasTemplates(null).get("all"),
                GapMethod.defaults(asOf));
    try (var session = driver.session()) {
      session
          .run(
              "CREATE (s:AtlasSnapshot) SET s = $kept",
              Map.of(
                  "kept",
                  Map.of(
                      "id", id,
                      "chain", atlas.chain().id(),
                      "region", atlas.region().id(),
                      "template", atlas.template(),
                      "asOf", asOf,
                      "release", atlas.release(),
                      "storedAt", asOf.atStartOfDay(ZoneOffset.UTC),
                      "by", "Ada",
                      "document", AtlasJson.write(atlas))))
          .consume();
    }
  }
}
