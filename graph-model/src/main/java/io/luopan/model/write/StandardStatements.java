package io.luopan.model.write;

import static io.luopan.model.write.PatentStatements.putIfKnown;
import static io.luopan.model.write.StatementBatch.properties;

import io.luopan.model.party.HolderTypes;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardNumber;
import io.luopan.model.standard.StandardUseFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// States what a catalogue says of a standard. A dated standard is an edition of the undated one.
final class StandardStatements {
  private StandardStatements() {}

  static String id(StandardNumber number) {
    return "standard/" + number.key();
  }

  static void state(Statements batch, StandardFact fact, String source) {
    var id = mention(batch, fact.number(), source);
    var said = parts(fact.number());
    putIfKnown(said, "edition", fact.number().edition());
    PatentStatements.texts(said, "title", fact.titles());
    putIfKnown(said, "publishedOn", fact.publishedOn());
    putIfKnown(said, "standing", fact.standing() == null ? null : fact.standing().name());
    if (!fact.keywords().isEmpty()) {
      said.put("keywords", fact.keywords());
    }
    batch.state(NodeLabel.STANDARD, id, said, source);
    relate(batch, EdgeType.STANDARD_REPLACES, id, fact.replaces(), source);
    relate(batch, EdgeType.STANDARD_UPDATES, id, fact.updates(), source);
  }

  private static void relate(
      Statements batch, EdgeType type, String id, List<StandardNumber> others, String source) {
    for (var other : others) {
      var otherId = mention(batch, other, source);
      if (!otherId.equals(id)) {
        batch.relate(type, id, otherId, properties(), source);
      }
    }
  }

  /// A feature is known by the standard and the clause that requires it.
  static void state(Statements batch, StandardFeatureFact fact, String source) {
    var standard = mention(batch, fact.standard(), source);
    var id = "standard-feature/" + fact.standard().key() + "#" + fact.clause();
    var said = properties("clause", fact.clause());
    PatentStatements.texts(said, "title", fact.titles());
    putIfKnown(said, "need", fact.need() == null ? null : fact.need().name());
    putIfKnown(said, "profile", fact.profile());
    batch.state(NodeLabel.STANDARD_FEATURE, id, said, source);
    batch.relate(EdgeType.FEATURE_OF, id, standard, properties(), source);
  }

  static void state(
      Statements batch, HolderStatements holders, StandardUseFact fact, String source) {
    var standard = mention(batch, fact.standard(), source);
    var drafters = new ArrayList<HolderStatements.Named>();
    for (var drafter : fact.drafters()) {
      drafters.add(
          new HolderStatements.Named(
              drafter, HolderTypes.fromName(drafter), Map.of("sequence", drafters.size() + 1L)));
    }
    holders.relate(EdgeType.DRAFTED_BY, standard, drafters, source);
    fact.nodes()
        .forEach(
            node ->
                batch.relate(
                    EdgeType.CONCERNS,
                    standard,
                    IndustryStatements.nodeId(node),
                    properties(),
                    source));
  }

  static String mention(Statements batch, StandardNumber number, String source) {
    batch.mention(NodeLabel.STANDARD, id(number), parts(number));
    var undated = number.undated();
    if (!undated.equals(number)) {
      batch.mention(NodeLabel.STANDARD, id(undated), parts(undated));
      batch.relate(EdgeType.EDITION_OF, id(number), id(undated), properties(), source);
    }
    return id(number);
  }

  private static TreeMap<String, Object> parts(StandardNumber number) {
    var said = new TreeMap<String, Object>();
    said.put("number", number.text());
    said.put("body", number.body().name());
    return said;
  }
}
