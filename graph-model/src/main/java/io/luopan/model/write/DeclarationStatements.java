package io.luopan.model.write;

import static io.luopan.model.write.PatentStatements.putIfKnown;
import static io.luopan.model.write.StatementBatch.properties;

import io.luopan.model.party.HolderNames;
import io.luopan.model.party.HolderTypes;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.DeclaredPatent;
import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.EssentialityFact;
import java.util.List;
import java.util.SortedMap;

/// States what holders declare of their patents, and apart from it what evaluators find.
final class DeclarationStatements {
  private DeclarationStatements() {}

  static void state(
      Statements batch, HolderStatements holders, DeclarationFact fact, String source) {
    var id = "declaration/" + fact.database() + "/" + fact.reference();
    var said =
        properties(
            "database",
            fact.database(),
            "reference",
            fact.reference(),
            "scope",
            fact.scope().name());
    putIfKnown(said, "signedOn", fact.signedOn());
    putIfKnown(said, "recordedOn", fact.recordedOn());
    putIfKnown(said, "commitment", fact.commitment() == null ? null : fact.commitment().name());
    // Facts that tell parts of one declaration say the same of it: one reference stands for all.
    var head = source.substring(0, source.indexOf('#') + 1) + fact.reference();
    batch.state(NodeLabel.DECLARATION, id, said, head);
    var declarant = fact.declarant();
    if (declarant != null) {
      holders.relate(EdgeType.DECLARED_BY, id, declarant, HolderTypes.fromName(declarant), head);
    }
    // Of the standards each part may tell another version.
    relate(batch, EdgeType.BLANKET_FOR, id, fact.standards(), source);
    fact.patents().forEach(patent -> state(batch, id, patent, source));
  }

  private static void state(
      Statements batch, String declaration, DeclaredPatent patent, String source) {
    var id = "declared/" + HolderNames.shortHash(declaration + " " + text(patent));
    var said = properties();
    putIfKnown(said, "entry", patent.entry());
    putIfKnown(said, "titleEn", patent.title());
    putIfKnown(said, "declaredFamily", patent.family());
    putIfKnown(said, "disclosed", patent.disclosed());
    batch.state(NodeLabel.DECLARED_PATENT, id, said, source);
    batch.relate(EdgeType.DECLARES, declaration, id, properties(), source);
    NumberStatements.state(batch, EdgeType.DECLARED_NUMBER, id, patent.patent(), source);
    relate(batch, EdgeType.DECLARED_FOR, id, patent.standards(), source);
  }

  /// What makes it the same patent of the same declaration, read again.
  private static String text(DeclaredPatent patent) {
    return patent.entry() + " " + text(patent.patent());
  }

  static String text(NamedPatent patent) {
    return patent.office() + " " + patent.numbers();
  }

  static void state(
      Statements batch, HolderStatements holders, EssentialityFact fact, String source) {
    var said = properties("result", fact.result().name());
    putIfKnown(said, "clause", fact.clause());
    putIfKnown(said, "claim", fact.claim());
    putIfKnown(said, "independent", fact.independent());
    putIfKnown(said, "foundOn", fact.foundOn());
    putIfKnown(said, "reference", fact.reference());
    var standard = StandardStatements.mention(batch, fact.standard(), source);
    var id =
        "finding/"
            + HolderNames.shortHash(
                standard + " " + text(fact.patent()) + " " + fact.evaluator() + " " + said);
    batch.state(NodeLabel.ESSENTIALITY_FINDING, id, said, source);
    batch.relate(EdgeType.FOUND_FOR, id, standard, properties(), source);
    NumberStatements.state(batch, EdgeType.FOUND_NUMBER, id, fact.patent(), source);
    holders.relate(
        EdgeType.FOUND_BY, id, fact.evaluator(), HolderTypes.fromName(fact.evaluator()), source);
  }

  /// Ties a node to standards as such; of which editions it speaks stands on the relationship.
  static void relate(
      Statements batch,
      EdgeType type,
      String from,
      List<DeclaredStandard> standards,
      String source) {
    for (var declared : standards) {
      var standard = StandardStatements.mention(batch, declared.standard(), source);
      batch.relate(type, from, standard, said(declared), source);
    }
  }

  private static SortedMap<String, Object> said(DeclaredStandard declared) {
    var said = properties();
    putIfAny(said, "versions", declared.versions());
    putIfAny(said, "clauses", declared.clauses());
    putIfAny(said, "projects", declared.projects());
    return said;
  }

  static void putIfAny(SortedMap<String, Object> said, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      said.put(name, texts.stream().distinct().sorted().toList());
    }
  }
}
