package io.luopan.api.licensing;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.party.Holder;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.standard.Standard;
import io.luopan.queries.standard.StandardGapQueries;
import io.luopan.queries.standard.StandardGaps;
import io.luopan.queries.standard.StandardGaps.OfNode;
import io.luopan.queries.standard.StandardGaps.OnNode;
import io.luopan.queries.standard.StandardGaps.Unclaimed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Standards beside a region's patents on a chain.
@Controller
class StandardGapController {
  private final Questions questions;
  private final LicensingMethods methods;

  StandardGapController(Questions questions, LicensingMethods methods) {
    this.questions = questions;
    this.methods = methods;
  }

  @QueryMapping
  StandardGaps standardGaps(
      @Argument String chain, @Argument String region, @Argument @Nullable LocalDate asOf) {
    return questions
        .licensing()
        .standardGaps()
        .gaps(
            questions.chains().get(GlobalId.idOrText(chain)).id(),
            questions.regions().get(GlobalId.idOrText(region)).path(),
            asOf == null ? LocalDate.now() : asOf);
  }

  @SchemaMapping
  MethodNote method(StandardGaps gaps) {
    return methods.of(
        StandardGapQueries.METHOD,
        StandardGapQueries.VERSION,
        Map.of("asOf", gaps.asOf(), "leastCitations", StandardGapQueries.LEAST_CITATIONS),
        gaps.release(),
        gaps.notes());
  }

  @SchemaMapping(typeName = "StandardGapNode", field = "unclaimedCount")
  long unclaimedCount(OnNode on) {
    return on.unclaimed().size();
  }

  @SchemaMapping(typeName = "StandardGapNode", field = "unclaimed")
  List<Unclaimed> unclaimed(OnNode on, @Argument int top) {
    if (top < 0 || top > PageRequest.MOST) {
      throw RefusedException.limit("top is from 0 to %d, not %d.".formatted(PageRequest.MOST, top));
    }
    return on.unclaimed().stream().limit(top).toList();
  }

  @SchemaMapping(typeName = "UnclaimedPatent", field = "patent")
  CompletableFuture<Patent> patent(Unclaimed unclaimed, DataFetchingEnvironment at) {
    return Loaders.entity(at, unclaimed.patent());
  }

  @SchemaMapping(typeName = "StandardOnNode", field = "standard")
  CompletableFuture<Standard> standard(OfNode of, DataFetchingEnvironment at) {
    return Loaders.entity(at, of.standard());
  }

  @SchemaMapping(typeName = "StandardOnNode", field = "declaredCount")
  long declaredCount(OfNode of) {
    return of.declared().size();
  }

  @SchemaMapping(typeName = "StandardOnNode", field = "listedCount")
  long listedCount(OfNode of) {
    return of.listed().size();
  }

  @SchemaMapping(typeName = "StandardOnNode", field = "declared")
  CompletableFuture<List<Patent>> declared(OfNode of, DataFetchingEnvironment at) {
    return Loaders.entities(at, of.declared().stream().limit(PageRequest.MOST).toList());
  }

  @SchemaMapping(typeName = "StandardOnNode", field = "listed")
  CompletableFuture<List<Patent>> listed(OfNode of, DataFetchingEnvironment at) {
    return Loaders.entities(at, of.listed().stream().limit(PageRequest.MOST).toList());
  }

  @SchemaMapping(typeName = "StandardOnNode", field = "drafters")
  CompletableFuture<List<Holder>> drafters(OfNode of, DataFetchingEnvironment at) {
    return Loaders.entities(at, of.drafters());
  }

  @SchemaMapping(typeName = "StandardOnNode", field = "localDrafters")
  CompletableFuture<List<Holder>> localDrafters(OfNode of, DataFetchingEnvironment at) {
    return Loaders.entities(at, of.localDrafters());
  }
}
