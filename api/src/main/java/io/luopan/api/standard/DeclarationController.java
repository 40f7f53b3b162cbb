package io.luopan.api.standard;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.Paging;
import io.luopan.api.page.TotalCount;
import io.luopan.queries.Questions;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.PageOf;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.NamedHolder;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.standard.Declaration;
import io.luopan.queries.standard.DeclarationFilter;
import io.luopan.queries.standard.DeclarationFilter.PatentsOf;
import io.luopan.queries.standard.DeclaredPatent;
import io.luopan.queries.standard.Standard;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Declarations, of standards, holders and patents.
@Controller
class DeclarationController {
  private final Questions questions;

  DeclarationController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<PageOf<DeclarationFilter>, Slice<Declaration>>add(
        "declarations", asked -> questions.declarations().pages(asked));
    loaders.<DeclarationFilter, BoundedCount>add(
        "declarationCounts", asked -> questions.declarations().counts(asked));
    loaders.<PageOf<PatentsOf>, Slice<DeclaredPatent>>add(
        "declaredPatents", asked -> questions.declarations().patentPages(asked));
    loaders.<PatentsOf, BoundedCount>add(
        "declaredPatentCounts", asked -> questions.declarations().countPatents(asked));
    loaders.<String, List<NamedHolder>>add(
        "declarants", ids -> questions.declarations().declarantsOf(ids));
  }

  @QueryMapping
  CompletableFuture<DeclarationConnection> declarations(
      @Argument @Nullable String standard,
      @Argument @Nullable String declarant,
      @Argument boolean unmatchedOnly,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var filter =
        new DeclarationFilter(
            standard == null
                ? null
                : questions.standards().get(GlobalId.idOrText(standard)).asSuch(),
            declarant == null ? null : questions.holders().get(GlobalId.idOrText(declarant)).id(),
            unmatchedOnly);
    return Paging.<Declaration, DeclarationFilter>page(at, "declarations", filter, first, after)
        .thenApply(slice -> DeclarationConnection.of(slice, filter));
  }

  @SchemaMapping
  CompletableFuture<TotalCount> totalCount(
      DeclarationConnection connection, DataFetchingEnvironment at) {
    return Paging.count(at, "declarationCounts", connection.of());
  }

  @SchemaMapping
  CompletableFuture<List<NamedHolder>> declarants(
      Declaration declaration, DataFetchingEnvironment at) {
    return Loaders.<String, @Nullable List<NamedHolder>>load(at, "declarants", declaration.id())
        .thenApply(found -> Objects.requireNonNullElse(found, List.of()));
  }

  @SchemaMapping
  CompletableFuture<@Nullable Holder> declarant(
      Declaration declaration, DataFetchingEnvironment at) {
    return declarants(declaration, at)
        .thenApply(found -> found.isEmpty() ? null : found.getFirst().holder());
  }

  @SchemaMapping
  CompletableFuture<@Nullable String> rawName(Declaration declaration, DataFetchingEnvironment at) {
    return declarants(declaration, at)
        .thenApply(found -> found.isEmpty() ? null : found.getFirst().rawName());
  }

  @BatchMapping
  Map<Declaration, List<Standard>> standards(List<Declaration> declarations) {
    return Loaders.lists(declarations, Declaration::id, questions.declarations()::standardsOf);
  }

  @SchemaMapping
  CompletableFuture<DeclaredPatentConnection> patents(
      Declaration declaration,
      @Argument boolean unmatchedOnly,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var of = new PatentsOf(declaration.id(), unmatchedOnly);
    return Paging.<DeclaredPatent, PatentsOf>page(at, "declaredPatents", of, first, after)
        .thenApply(slice -> DeclaredPatentConnection.of(slice, of));
  }

  @SchemaMapping(field = "totalCount")
  CompletableFuture<TotalCount> totalCountOfPatents(
      DeclaredPatentConnection connection, DataFetchingEnvironment at) {
    return Paging.count(at, "declaredPatentCounts", connection.of());
  }

  @SchemaMapping(typeName = "Holder", field = "declarations")
  CompletableFuture<DeclarationConnection> declarationsOf(
      Holder holder,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var of = DeclarationFilter.ofHolder(holder.id());
    return Paging.<Declaration, DeclarationFilter>page(at, "declarations", of, first, after)
        .thenApply(slice -> DeclarationConnection.of(slice, of));
  }

  @BatchMapping(typeName = "Patent", field = "declarations")
  Map<Patent, List<Declaration>> declarationsOfPatents(List<Patent> patents) {
    return Loaders.lists(patents, Patent::id, questions.declarations()::ofPatents);
  }
}
