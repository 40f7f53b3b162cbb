package io.luopan.api.patent;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.PageInfo;
import io.luopan.api.page.TotalCount;
import io.luopan.queries.Questions;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.patent.CountedPatents;
import io.luopan.queries.patent.Patent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Opens counted patents, page by page.
@Controller
class CountedPatentsController {
  private final Questions questions;

  CountedPatentsController(Questions questions) {
    this.questions = questions;
  }

  /// A page of ids, which become patents where they are selected.
  record CountedPatentConnection(
      List<CountedPatentEdge> edges, PageInfo pageInfo, TotalCount totalCount) {}

  record CountedPatentEdge(String cursor, String id) {}

  @SchemaMapping
  CountedPatentConnection list(
      CountedPatents counted, @Argument int first, @Argument @Nullable String after) {
    var page = counted.page(PageRequest.first(first, after), questions.cursors());
    return new CountedPatentConnection(
        page.items().stream()
            .map(item -> new CountedPatentEdge(item.cursor(), item.value()))
            .toList(),
        PageInfo.of(page),
        TotalCount.exactly(counted.patents()));
  }

  @SchemaMapping
  CompletableFuture<@Nullable Patent> node(CountedPatentEdge edge, DataFetchingEnvironment at) {
    return Loaders.entity(at, edge.id());
  }
}
