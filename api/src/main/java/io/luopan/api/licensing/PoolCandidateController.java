package io.luopan.api.licensing;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.cover.CoverSolution.BoundKind;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.licensing.Element;
import io.luopan.queries.licensing.PoolCandidateQueries;
import io.luopan.queries.licensing.PoolCandidates;
import io.luopan.queries.licensing.PoolCandidates.Alternative;
import io.luopan.queries.licensing.PoolCandidates.Chosen;
import io.luopan.queries.licensing.PoolCandidates.Member;
import io.luopan.queries.licensing.PoolQuestion;
import io.luopan.queries.licensing.PoolQuestion.Constraints;
import io.luopan.queries.licensing.PoolQuestion.Subject;
import io.luopan.queries.licensing.PoolQuestion.Subject.OfChain;
import io.luopan.queries.licensing.PoolQuestion.Subject.OfNode;
import io.luopan.queries.licensing.PoolQuestion.Subject.OfStandard;
import io.luopan.queries.party.Holder;
import io.luopan.queries.patent.Patent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Candidates for new pools.
@Controller
class PoolCandidateController {
  private static final int MOST_MEMBERS = 100;

  private final Questions questions;
  private final LicensingMethods methods;

  PoolCandidateController(Questions questions, LicensingMethods methods) {
    this.questions = questions;
    this.methods = methods;
  }

  @QueryMapping
  PoolCandidates poolCandidates(
      @Argument @Nullable String standard,
      @Argument @Nullable String chain,
      @Argument @Nullable String chainNode,
      @Argument @Nullable List<String> members,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable Constraints constraints) {
    var named = Objects.requireNonNullElse(members, List.<String>of());
    if (named.size() > MOST_MEMBERS) {
      throw RefusedException.limit(
          "At most %d members can be named, not %d.".formatted(MOST_MEMBERS, named.size()));
    }
    return questions
        .licensing()
        .poolCandidates()
        .candidates(
            new PoolQuestion(
                subject(standard, chain, chainNode),
                named.stream().map(name -> Named.holder(name, questions)).distinct().toList(),
                asOf == null ? LocalDate.now() : asOf,
                constraints == null ? Constraints.DEFAULT : constraints));
  }

  private Subject subject(
      @Nullable String standard, @Nullable String chain, @Nullable String chainNode) {
    if (Stream.of(standard, chain, chainNode).filter(Objects::isNull).count() != 2) {
      throw RefusedException.badInput("Name one of standard, chain and chainNode.");
    }
    if (standard != null) {
      return new OfStandard(questions.standards().get(GlobalId.idOrText(standard)).id());
    }
    return chain != null
        ? new OfChain(questions.chains().get(GlobalId.idOrText(chain)).id())
        : new OfNode(Named.node(String.valueOf(chainNode), questions));
  }

  @SchemaMapping
  LocalDate asOf(PoolCandidates candidates) {
    return candidates.question().asOf();
  }

  @SchemaMapping
  double covered(PoolCandidates candidates) {
    return candidates.value().covered();
  }

  @SchemaMapping
  double objective(PoolCandidates candidates) {
    return candidates.value().objective();
  }

  @SchemaMapping
  double greedyObjective(PoolCandidates candidates) {
    return candidates.value().greedy();
  }

  @SchemaMapping
  double upperBound(PoolCandidates candidates) {
    return candidates.value().bound();
  }

  @SchemaMapping
  BoundKind boundKind(PoolCandidates candidates) {
    return candidates.value().boundKind();
  }

  @SchemaMapping
  boolean proven(PoolCandidates candidates) {
    return candidates.value().proven();
  }

  @SchemaMapping
  MethodNote method(PoolCandidates candidates) {
    return methods.of(
        PoolCandidateQueries.METHOD,
        PoolCandidateQueries.VERSION,
        candidates.question(),
        candidates.release(),
        candidates.notes());
  }

  @SchemaMapping(typeName = "PoolElement", field = "key")
  String key(Element element) {
    return element.kind() == Element.Kind.CHAIN_NODE ? GlobalId.of(element.key()) : element.key();
  }

  @SchemaMapping(typeName = "PoolElement", field = "chainNode")
  @Nullable CompletableFuture<ChainNode> chainNode(Element element, DataFetchingEnvironment at) {
    return element.kind() == Element.Kind.CHAIN_NODE ? Loaders.entity(at, element.key()) : null;
  }

  @SchemaMapping(typeName = "PoolChoice", field = "patent")
  CompletableFuture<Patent> patent(Chosen chosen, DataFetchingEnvironment at) {
    return Loaders.entity(at, chosen.patent());
  }

  @SchemaMapping(typeName = "PoolChoice", field = "holders")
  CompletableFuture<List<Holder>> holders(Chosen chosen, DataFetchingEnvironment at) {
    return Loaders.entities(at, chosen.holders());
  }

  @SchemaMapping(typeName = "PoolAlternative", field = "patent")
  CompletableFuture<Patent> patent(Alternative alternative, DataFetchingEnvironment at) {
    return Loaders.entity(at, alternative.patent());
  }

  @SchemaMapping(typeName = "PoolContributor", field = "holder")
  CompletableFuture<Holder> holder(Member member, DataFetchingEnvironment at) {
    return Loaders.entity(at, member.holder());
  }

  @SchemaMapping(typeName = "PoolContributor", field = "patents")
  CompletableFuture<List<Patent>> patents(Member member, DataFetchingEnvironment at) {
    return Loaders.entities(at, member.patents());
  }
}
