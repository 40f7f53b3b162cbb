package io.luopan.api.party;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Verdict;
import io.luopan.queries.Questions;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.party.Inventor;
import io.luopan.queries.party.MergedParty;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Which inventors are one: what was decided.
@Controller
class InventorDecisionController {
  private final Questions questions;
  private final Deciding deciding;

  InventorDecisionController(Questions questions, Deciding deciding) {
    this.questions = questions;
    this.deciding = deciding;
  }

  @BatchMapping
  Map<Inventor, List<MergedParty>> mergedFrom(List<Inventor> inventors) {
    return Loaders.lists(inventors, Inventor::id, questions.inventors()::mergedFrom);
  }

  @MutationMapping
  PartyDecision decideInventors(
      @Argument String a,
      @Argument String b,
      @Argument Verdict verdict,
      @Argument @Nullable String note) {
    return deciding.decide(EntityKind.INVENTOR, a, b, verdict, note);
  }

  @MutationMapping
  boolean withdrawInventorDecision(@Argument String a, @Argument String b) {
    return deciding.withdraw(EntityKind.INVENTOR, a, b);
  }

  @SchemaMapping(typeName = "InventorDecision", field = "a")
  CompletableFuture<Inventor> first(PartyDecision decision, DataFetchingEnvironment at) {
    return Loaders.entity(at, decision.a().id());
  }

  @SchemaMapping(typeName = "InventorDecision", field = "b")
  CompletableFuture<Inventor> second(PartyDecision decision, DataFetchingEnvironment at) {
    return Loaders.entity(at, decision.b().id());
  }
}
