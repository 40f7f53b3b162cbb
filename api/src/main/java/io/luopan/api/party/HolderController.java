package io.luopan.api.party;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.patent.PatentConnection;
import io.luopan.api.patent.PatentPaging;
import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.RorId;
import io.luopan.queries.Questions;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.HolderName;
import io.luopan.queries.party.Holding;
import io.luopan.queries.party.Inventor;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.patent.PatentScope;
import io.luopan.queries.place.Region;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Holders and inventors.
@Controller
class HolderController {
  private final Questions questions;

  HolderController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<String, List<Holding>>add("holdingsOf", ids -> questions.holders().holdingsOf(ids));
  }

  /// Exactly one is given.
  record HolderBy(
      @Nullable String id,
      @Nullable String creditCode,
      @Nullable String ror,
      @Nullable String name) {}

  @QueryMapping
  @Nullable Holder holder(@Argument HolderBy by) {
    if (by.name() != null) {
      return questions.holders().findByName(by.name()).orElse(null);
    }
    var id = graphId(by);
    return questions.holders().byIds(List.of(id)).get(id);
  }

  private static String graphId(HolderBy by) {
    if (by.creditCode() != null) {
      return "holder/uscc-" + CreditCode.parse(by.creditCode());
    }
    if (by.ror() != null) {
      return "holder/ror-" + RorId.parse(by.ror());
    }
    return GlobalId.read(String.valueOf(by.id()));
  }

  @BatchMapping
  Map<Holder, List<HolderName>> names(List<Holder> holders) {
    return Loaders.lists(holders, Holder::id, questions.holders()::namesOf);
  }

  @SchemaMapping(typeName = "HolderName", field = "kind")
  @Nullable Object kindOf(HolderName name) {
    return name.nameKind();
  }

  @SchemaMapping
  @Nullable String unifiedSocialCreditCode(Holder holder) {
    return holder.creditCode();
  }

  @SchemaMapping
  @Nullable String ror(Holder holder) {
    return holder.ror() == null ? null : RorId.parse(holder.ror()).url().toString();
  }

  @SchemaMapping
  @Nullable CompletableFuture<Region> region(Holder holder, DataFetchingEnvironment at) {
    var path = holder.regionPath();
    return path == null ? null : Loaders.entity(at, Region.idOfPath(path));
  }

  @BatchMapping
  Map<Holder, @Nullable Holder> parent(List<Holder> holders) {
    return Loaders.ones(holders, Holder::id, questions.holders()::parentsOf);
  }

  @SchemaMapping
  CompletableFuture<PatentConnection> patents(Holder holder, DataFetchingEnvironment at) {
    return PatentPaging.page(at, PatentScope.HOLDER, holder.id());
  }

  @SchemaMapping(typeName = "Inventor", field = "patents")
  CompletableFuture<PatentConnection> patentsOf(Inventor inventor, DataFetchingEnvironment at) {
    return PatentPaging.page(at, PatentScope.INVENTOR, inventor.id());
  }

  @SchemaMapping
  CompletableFuture<List<Holding>> holders(
      Patent patent, @Argument @Nullable HolderRole role, DataFetchingEnvironment at) {
    return Loaders.<String, @Nullable List<Holding>>load(at, "holdingsOf", patent.id())
        .thenApply(
            holdings ->
                holdings == null
                    ? List.of()
                    : holdings.stream()
                        .filter(holding -> role == null || holding.role() == role)
                        .toList());
  }

  @BatchMapping
  Map<Patent, List<Inventor>> inventors(List<Patent> patents) {
    return Loaders.lists(patents, Patent::id, questions.inventors()::ofPatents);
  }
}
