package io.luopan.model.write;

import static io.luopan.model.write.PatentStatements.putIfKnown;

import io.luopan.model.atlas.AtlasSnapshotFact;
import io.luopan.model.schema.NodeLabel;

/// States a kept atlas. It names its chain and region by their ids and is not tied to them, so that
/// it outlives them.
final class AtlasStatements {
  private AtlasStatements() {}

  static void state(Statements batch, AtlasSnapshotFact fact, String source) {
    var said =
        StatementBatch.properties(
            "chain",
            fact.chain(),
            "region",
            fact.region(),
            "template",
            fact.template(),
            "asOf",
            fact.asOf(),
            "release",
            fact.release(),
            "storedAt",
            fact.storedAt(),
            "by",
            fact.by(),
            "document",
            fact.document());
    putIfKnown(said, "note", fact.note());
    batch.state(NodeLabel.ATLAS_SNAPSHOT, fact.id(), said, source);
  }
}
