package io.luopan.api.candidate;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.PageInfo;
import io.luopan.api.page.TotalCount;
import io.luopan.api.patent.PatentConnection;
import io.luopan.api.patent.PatentPaging;
import io.luopan.queries.Questions;
import io.luopan.queries.candidate.Candidate;
import io.luopan.queries.candidate.CandidateKind;
import io.luopan.queries.candidate.Candidates;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.measure.CandidateScore;
import io.luopan.queries.measure.Formula;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Candidates for gaps.
@Controller
class CandidateController {
  private static final String LOADER = "candidates";

  CandidateController(Questions questions, Loaders loaders) {
    loaders.<Candidates.PageOf, Candidates>add(
        LOADER, asked -> questions.candidates().candidates(asked));
  }

  record CandidateEdge(
      String cursor,
      Entity node,
      @Nullable Double score,
      double known,
      String why,
      List<CandidateScore.Term> terms,
      List<Candidate.OnNode> nodes,
      List<Candidate.Member> team) {

    static CandidateEdge of(Slice.Item<Candidate> item) {
      var candidate = item.value();
      return new CandidateEdge(
          item.cursor(),
          candidate.entity(),
          candidate.score().score(),
          candidate.score().known(),
          candidate.why(),
          candidate.score().terms(),
          candidate.nodes(),
          candidate.team());
    }
  }

  record CandidateConnection(
      CandidateKind kind,
      List<CandidateEdge> edges,
      PageInfo pageInfo,
      TotalCount totalCount,
      String formula,
      List<String> notes) {

    static CandidateConnection of(CandidateKind kind, Candidates candidates) {
      return new CandidateConnection(
          kind,
          candidates.page().items().stream().map(CandidateEdge::of).toList(),
          PageInfo.of(candidates.page()),
          TotalCount.of(candidates.count()),
          Formula.CANDIDATE.text(),
          candidates.notes());
    }
  }

  record TermInput(String name, double value) {}

  @SchemaMapping
  CompletableFuture<CandidateConnection> candidates(
      ChainGap gap,
      @Argument CandidateKind kind,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var asked =
        new Candidates.PageOf(
            gap.chainNode().id(),
            gap.region(),
            gap.method(),
            kind,
            PageRequest.first(first, after));
    return Loaders.<Candidates.PageOf, Candidates>load(at, LOADER, asked)
        .thenApply(candidates -> CandidateConnection.of(kind, candidates));
  }

  @SchemaMapping(typeName = "CandidateTerm")
  List<TermInput> inputs(CandidateScore.Term term) {
    return term.inputs().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(input -> new TermInput(input.getKey(), input.getValue()))
        .toList();
  }

  @SchemaMapping(typeName = "CandidateNode", field = "patents")
  CompletableFuture<PatentConnection> patentsOnNode(
      Candidate.OnNode onNode, DataFetchingEnvironment at) {
    return PatentPaging.page(at, onNode.patents());
  }

  @SchemaMapping(typeName = "TeamMember", field = "patents")
  CompletableFuture<PatentConnection> patentsOfMember(
      Candidate.Member member, DataFetchingEnvironment at) {
    return PatentPaging.page(at, member.patents());
  }
}
