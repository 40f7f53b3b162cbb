package io.luopan.model.write;

import static io.luopan.model.write.PatentStatements.putIfKnown;

import io.luopan.model.party.HolderType;
import io.luopan.model.party.decision.DecidedHolder;
import io.luopan.model.party.decision.HolderDecision;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.text.Folding;
import java.util.Map;

/// States what was decided of two holders; [HolderGroups] draws the consequences.
final class DecisionStatements {
  private DecisionStatements() {}

  static EdgeType type(Verdict verdict) {
    return switch (verdict) {
      case SAME -> EdgeType.SAME_AS;
      case DIFFERENT -> EdgeType.DISTINCT_FROM;
      case DOUBTFUL -> EdgeType.MAY_BE_SAME;
    };
  }

  static void state(
      Statements batch, HolderMentions mentions, HolderDecision decision, String source) {
    mention(batch, mentions, decision.a());
    mention(batch, mentions, decision.b());
    var said =
        StatementBatch.properties(
            HolderBond.BY,
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
    batch.relate(type(decision.verdict()), decision.a().id(), decision.b().id(), said, source);
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
