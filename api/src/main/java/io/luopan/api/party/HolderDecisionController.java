package io.luopan.api.party;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Evidence;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.place.RegionCode;
import io.luopan.queries.Questions;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.graph.Names;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.HolderMatch;
import io.luopan.queries.party.MergedParty;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Which holders are one: what a name may mean, and what was decided.
@Controller
class HolderDecisionController {
  private final Questions questions;
  private final Deciding deciding;

  HolderDecisionController(Questions questions, Deciding deciding) {
    this.questions = questions;
    this.deciding = deciding;
  }

  @QueryMapping
  List<HolderMatch> resolveHolder(
      @Argument String name, @Argument @Nullable String region, @Argument int limit) {
    var within = region == null ? null : RegionCode.parse(Names.keyOf(GlobalId.read(region)));
    return questions.holderMatches().resolve(name, within, limit);
  }

  @SchemaMapping
  List<Evidence> evidence(HolderMatch match) {
    return match.match().evidence();
  }

  @SchemaMapping(typeName = "MatchEvidence", field = "field")
  String fieldOf(Evidence evidence) {
    return evidence.field().name();
  }

  @SchemaMapping(typeName = "MatchEvidence", field = "level")
  String levelOf(Evidence evidence) {
    return evidence.level().name();
  }

  @BatchMapping
  Map<Holder, List<MergedParty>> mergedFrom(List<Holder> holders) {
    return Loaders.lists(holders, Holder::id, questions.holders()::mergedFrom);
  }

  @MutationMapping
  PartyDecision decideHolders(
      @Argument String a,
      @Argument String b,
      @Argument Verdict verdict,
      @Argument @Nullable String note) {
    return deciding.decide(EntityKind.HOLDER, a, b, verdict, note);
  }

  @MutationMapping
  boolean withdrawHolderDecision(@Argument String a, @Argument String b) {
    return deciding.withdraw(EntityKind.HOLDER, a, b);
  }

  @SchemaMapping(typeName = "HolderDecision", field = "a")
  CompletableFuture<Holder> first(PartyDecision decision, DataFetchingEnvironment at) {
    return Loaders.entity(at, decision.a().id());
  }

  @SchemaMapping(typeName = "HolderDecision", field = "b")
  CompletableFuture<Holder> second(PartyDecision decision, DataFetchingEnvironment at) {
    return Loaders.entity(at, decision.b().id());
  }
}
