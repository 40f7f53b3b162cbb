package io.luopan.api.standard;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.Paging;
import io.luopan.api.page.TotalCount;
import io.luopan.queries.Questions;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.PageOf;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.NamedHolder;
import io.luopan.queries.patent.NamedNumber;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.standard.Declaration;
import io.luopan.queries.standard.DeclaredPatent;
import io.luopan.queries.standard.EssentialityFinding;
import io.luopan.queries.standard.Standard;
import io.luopan.queries.standard.StandardScope;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Declared patents and findings.
@Controller
class ClaimController {
  private final Questions questions;

  ClaimController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<PageOf<String>, Slice<EssentialityFinding>>add(
        "findings", asked -> questions.findings().pages(asked));
    loaders.<String, BoundedCount>add(
        "findingCounts", standards -> questions.findings().counts(standards));
  }

  @SchemaMapping
  CompletableFuture<Declaration> declaration(DeclaredPatent declared, DataFetchingEnvironment at) {
    return Loaders.entity(at, declared.declaration());
  }

  @BatchMapping
  Map<DeclaredPatent, List<StandardScope>> standards(List<DeclaredPatent> declared) {
    return Loaders.lists(declared, DeclaredPatent::id, questions.declarations()::patentStandardsOf);
  }

  @BatchMapping
  Map<Patent, List<DeclaredPatent>> declaredAs(List<Patent> patents) {
    return Loaders.lists(patents, Patent::id, questions.declarations()::entriesOf);
  }

  @SchemaMapping
  CompletableFuture<Standard> standard(EssentialityFinding finding, DataFetchingEnvironment at) {
    return Loaders.entity(at, finding.standard());
  }

  @BatchMapping
  Map<EssentialityFinding, @Nullable NamedHolder> evaluator(List<EssentialityFinding> findings) {
    return Loaders.ones(
        findings,
        EssentialityFinding::id,
        ids -> NamedHolder.firsts(questions.findings().evaluatorsOf(ids)));
  }

  @SchemaMapping
  CompletableFuture<TotalCount> totalCount(
      EssentialityFindingConnection connection, DataFetchingEnvironment at) {
    return Paging.count(at, "findingCounts", connection.of());
  }

  @BatchMapping
  Map<Patent, List<EssentialityFinding>> essentialityFindings(List<Patent> patents) {
    return Loaders.lists(patents, Patent::id, questions.findings()::ofPatents);
  }

  @SchemaMapping
  CompletableFuture<List<Patent>> patents(NamedNumber number, DataFetchingEnvironment at) {
    return Loaders.entities(at, number.patents());
  }
}
