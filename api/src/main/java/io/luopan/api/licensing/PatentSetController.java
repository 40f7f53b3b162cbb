package io.luopan.api.licensing;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.page.PageInfo;
import io.luopan.queries.Questions;
import io.luopan.queries.licensing.PatentSet;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.patent.Patent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Opens counted patents, page by page.
@Controller
class PatentSetController {
  private final Questions questions;

  PatentSetController(Questions questions) {
    this.questions = questions;
  }

  record PatentSetEdge(String cursor, String id) {}

  record PatentSetConnection(List<PatentSetEdge> edges, PageInfo pageInfo) {}

  @SchemaMapping
  PatentSetConnection items(PatentSet set, @Argument int first, @Argument @Nullable String after) {
    var slice = set.page(PageRequest.first(first, after), questions.cursors());
    return new PatentSetConnection(
        slice.items().stream().map(item -> new PatentSetEdge(item.cursor(), item.value())).toList(),
        PageInfo.of(slice));
  }

  @SchemaMapping
  CompletableFuture<Patent> node(PatentSetEdge edge, DataFetchingEnvironment at) {
    return Named.one(edge.id(), at);
  }
}
