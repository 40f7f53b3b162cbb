package io.luopan.model.write;

import static io.luopan.model.write.StatementBatch.properties;

import io.luopan.model.place.RegionCode;
import io.luopan.model.place.RegionFact;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.Map;

/// States what code tables say of regions, and names regions that a record only mentions.
final class PlaceStatements {
  private PlaceStatements() {}

  static String id(RegionCode code) {
    return "region/" + code.code();
  }

  static void state(Statements batch, RegionFact fact, String source) {
    var said =
        properties(
            "code",
            fact.code().code(),
            "path",
            fact.code().path(),
            "level",
            fact.code().level().name());
    PatentStatements.putIfKnown(said, "nameZh", fact.nameZh());
    PatentStatements.putIfKnown(said, "nameEn", fact.nameEn());
    PatentStatements.putIfKnown(said, "shortZh", fact.shortZh());
    PatentStatements.putIfKnown(said, "edition", fact.edition());
    batch.state(NodeLabel.REGION, id(fact.code()), said, source);
    fact.code()
        .parent()
        .ifPresent(
            parent -> {
              mention(batch, parent);
              batch.relate(
                  EdgeType.REGION_PART_OF, id(fact.code()), id(parent), properties(), source);
            });
  }

  /// A region that a record speaks of, known by its code alone.
  static void mention(Statements batch, RegionCode code) {
    batch.mention(
        NodeLabel.REGION,
        id(code),
        Map.of("code", code.code(), "path", code.path(), "level", code.level().name()));
  }
}
