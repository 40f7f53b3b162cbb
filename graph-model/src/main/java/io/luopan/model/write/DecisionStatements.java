package io.luopan.model.write;

import static io.luopan.model.write.PatentStatements.putIfKnown;

import io.luopan.model.party.HolderType;
import io.luopan.model.party.decision.DecidedHolder;
import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.party.decision.DecidedParty;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.text.Folding;
import java.util.Map;

/// States what was decided of two holders or two inventors; [PartyGroups] draws the consequences.
final class DecisionStatements {
  private DecisionStatements() {}

  static void state(
      Statements batch, HolderMentions mentions, PartyDecision decision, String source) {
    mention(batch, mentions, decision.a());
    mention(batch, mentions, decision.b());
    var said =
        StatementBatch.properties(
            PartyBond.BY,
            decision.by().name(),
            "nameA",
            decision.a().name(),
            "nameB",
            decision.b().name());
    putIfKnown(said, "score", decision.score());
    putIfKnown(said, "evidence", decision.evidence().isEmpty() ? null : decision.evidence());
    putIfKnown(said, "curator", decision.curator());
    putIfKnown(said, "note", decision.note());
    putIfKnown(said, "decidedOn", decision.decidedOn());
    var type = PartyKind.of(decision.a().id()).edge(decision.verdict());
    batch.relate(type, decision.a().id(), decision.b().id(), said, source);
  }

  private static void mention(Statements batch, HolderMentions mentions, DecidedParty party) {
    switch (party) {
      case DecidedHolder holder -> mention(batch, mentions, holder);
      case DecidedInventor inventor ->
          PatentStatements.mention(
              batch, inventor.id(), inventor.name().strip(), inventor.applicantKey());
    }
  }

  /// The holder is made if nothing names it yet. The name is not tied to it: a decision tells no
  /// names.
  static void mention(Statements batch, HolderMentions mentions, DecidedHolder holder) {
    var name = holder.name().strip();
    holder
        .ror()
        .ifPresentOrElse(
            ror ->
                mentions.mention(
                    holder.id(),
                    Map.of(
                        "ror",
                        ror.text(),
                        "name",
                        name,
                        "holderType",
                        HolderType.UNKNOWN.name(),
                        "search",
                        Folding.fold(name)),
                    null),
            () -> PartyStatements.mention(batch, mentions, holder.id(), name, HolderType.UNKNOWN));
  }
}
