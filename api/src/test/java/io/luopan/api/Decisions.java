package io.luopan.api;

import io.luopan.api.graphql.GlobalId;
import io.luopan.model.party.decision.DecidedParty;
import io.luopan.model.party.decision.Decider;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Verdict;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Decides over HTTP which parties are one.
///
/// @param kind `Holder` or `Inventor`
record Decisions(Client client, String kind) {
  /// What the scorer leaves to a person.
  static PartyDecision doubtful(DecidedParty a, DecidedParty b, double score) {
    return new PartyDecision(
        a, b, Verdict.DOUBTFUL, Decider.SCORER, score, List.of("words"), null, null, null);
  }

  /// The whole answer.
  JsonNode decide(DecidedParty a, DecidedParty b, String verdict, String note) {
    return client.answer(
        "mutation { decided: decide%ss(a: \"%s\", b: \"%s\", verdict: %s, note: \"%s\") { a { label } b { label } verdict curator decidedOn note } }"
            .formatted(kind, GlobalId.of(a.id()), GlobalId.of(b.id()), verdict, note));
  }

  /// Whether there was a decision on the two.
  boolean withdraw(DecidedParty a, DecidedParty b) {
    return client
        .ask(
            "mutation { withdrawn: withdraw%sDecision(a: \"%s\", b: \"%s\") }"
                .formatted(kind, GlobalId.of(a.id()), GlobalId.of(b.id())))
        .get("withdrawn")
        .asBoolean();
  }

  /// Of the pairs that nobody has decided, the likeliest first.
  List<Double> scores() {
    return scores("orderBy: SCORE_DESC");
  }

  /// Of the pairs that nobody has decided, a page each.
  List<Double> scores(String arguments) {
    return client
        .edges(
            "{ reviews: %sReviews(%s, first: 1%%s) { edges { node { score } } pageInfo { hasNextPage endCursor } } }"
                .formatted(kind.toLowerCase(Locale.ROOT), arguments),
            "/reviews")
        .stream()
        .map(edge -> edge.at("/node/score").asDouble())
        .toList();
  }
}
