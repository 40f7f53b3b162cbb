package io.luopan.api.patent;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.patent.PatentScope;
import io.luopan.queries.patent.PatentSelection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Answers a field that is a page of patents by its arguments; all parents of a level are asked at
/// once.
public final class PatentPaging {
  private PatentPaging() {}

  /// Reads `where`, `orderBy` and Relay's arguments, those that the field has.
  public static CompletableFuture<PatentConnection> page(
      DataFetchingEnvironment at, PatentScope scope, String parent) {
    @Nullable Map<String, Object> where = at.getArgument("where");
    return page(at, PatentSelection.of(scope, parent, PatentFilters.filter(where)));
  }

  public static CompletableFuture<PatentConnection> page(
      DataFetchingEnvironment at, PatentSelection selection) {
    @Nullable List<Map<String, Object>> orderBy = at.getArgument("orderBy");
    var asked =
        new PatentSelection.PageOf(
            selection,
            PatentFilters.order(orderBy),
            PageRequest.of(
                at.getArgument("first"),
                at.getArgument("after"),
                at.getArgument("last"),
                at.getArgument("before")));
    return Loaders.<PatentSelection.PageOf, Slice<Patent>>load(at, "patentPages", asked)
        .thenApply(slice -> PatentConnection.of(selection, slice));
  }
}
