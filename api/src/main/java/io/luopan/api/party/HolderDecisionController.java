package io.luopan.api.party;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.CurationSettings;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.PageInfo;
import io.luopan.loaders.curation.Curation;
import io.luopan.loaders.curation.CurationException;
import io.luopan.model.party.decision.Decider;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Evidence;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.place.RegionCode;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.graph.Names;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.HolderMatch;
import io.luopan.queries.party.HolderReview;
import io.luopan.queries.party.MergedHolder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Which holders are one: what a name may mean, what was decided, what waits for a person.
@Controller
class HolderDecisionController {
  private final Questions questions;
  private final CurationSettings settings;
  private final Curation curation;

  HolderDecisionController(Questions questions, CurationSettings settings, Driver driver) {
    this.questions = questions;
    this.settings = settings;
    this.curation = new Curation(driver, settings.curator());
  }

  record HolderReviewEdge(String cursor, HolderReview node) {}

  record HolderReviewConnection(List<HolderReviewEdge> edges, PageInfo pageInfo) {}

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

  @QueryMapping
  HolderReviewConnection holderReviews(@Argument int first, @Argument @Nullable String after) {
    var page = questions.holderReviews().page(PageRequest.first(first, after));
    return new HolderReviewConnection(
        page.items().stream()
            .map(item -> new HolderReviewEdge(item.cursor(), item.value()))
            .toList(),
        PageInfo.of(page));
  }

  @BatchMapping
  Map<Holder, List<MergedHolder>> mergedFrom(List<Holder> holders) {
    return Loaders.lists(holders, Holder::id, questions.holders()::mergedFrom);
  }

  @SchemaMapping(typeName = "MergedRecord", field = "id")
  String idOf(MergedHolder merged) {
    return GlobalId.of(merged.id());
  }

  @SchemaMapping(typeName = "MergedRecord", field = "rawName")
  String nameOf(MergedHolder merged) {
    return merged.name();
  }

  @SchemaMapping(typeName = "MergedRecord", field = "source")
  String sourceOf(MergedHolder merged) {
    return merged.by() == Decider.CURATOR ? "curation" : "resolver";
  }

  @MutationMapping
  PartyDecision decideHolders(
      @Argument String a,
      @Argument String b,
      @Argument Verdict verdict,
      @Argument @Nullable String note) {
    return curated(() -> curation.decide(holder(a), holder(b), verdict, note));
  }

  @MutationMapping
  boolean withdrawHolderDecision(@Argument String a, @Argument String b) {
    return curated(() -> curation.withdraw(holder(a), holder(b)));
  }

  @SchemaMapping(typeName = "HolderDecision", field = "a")
  CompletableFuture<Holder> first(PartyDecision decision, DataFetchingEnvironment at) {
    return Loaders.entity(at, decision.a().id());
  }

  @SchemaMapping(typeName = "HolderDecision", field = "b")
  CompletableFuture<Holder> second(PartyDecision decision, DataFetchingEnvironment at) {
    return Loaders.entity(at, decision.b().id());
  }

  private <T> T curated(Supplier<T> work) {
    settings.seeAllowed("Deciding");
    try {
      return work.get();
    } catch (CurationException e) {
      throw RefusedException.badInput(String.valueOf(e.getMessage()));
    }
  }

  private static String holder(String globalId) {
    var id = GlobalId.read(globalId);
    if (EntityKind.of(id) != EntityKind.HOLDER) {
      throw RefusedException.badInput("'%s' is no holder's id.".formatted(globalId));
    }
    return id;
  }
}
