package io.luopan.api.party;

import io.luopan.api.graphql.GlobalId;
import io.luopan.loaders.curation.Curation;
import io.luopan.loaders.resolve.Resolving;
import io.luopan.model.party.decision.Decider;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.party.MergedParty;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The holders and inventors for which others stand.
@Controller
class MergedRecordController {

  @SchemaMapping(typeName = "MergedRecord", field = "id")
  String idOf(MergedParty merged) {
    return GlobalId.of(merged.id());
  }

  @SchemaMapping(typeName = "MergedRecord", field = "rawName")
  String nameOf(MergedParty merged) {
    return merged.name();
  }

  /// As `luopan status` names the load that decided it.
  @SchemaMapping(typeName = "MergedRecord", field = "source")
  String sourceOf(MergedParty merged) {
    if (merged.by() == Decider.CURATOR) {
      return Curation.SOURCE;
    }
    return EntityKind.of(merged.id()) == EntityKind.INVENTOR
        ? Resolving.INVENTORS
        : Resolving.HOLDERS;
  }
}
