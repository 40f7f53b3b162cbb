package io.luopan.api.page;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.PageOf;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Pages and counts of lists that belong to many parents, each asked at once.
public final class Paging {
  private Paging() {}

  /// @param loader answers [PageOf] what the list is
  public static <T, S> CompletableFuture<Slice<T>> page(
      DataFetchingEnvironment at, String loader, S of, int first, @Nullable String after) {
    return Loaders.load(at, loader, new PageOf<>(of, PageRequest.first(first, after)));
  }

  /// @param loader answers what the list is
  public static CompletableFuture<TotalCount> count(
      DataFetchingEnvironment at, String loader, Object of) {
    return Loaders.<Object, @Nullable BoundedCount>load(at, loader, of)
        .thenApply(count -> count == null ? TotalCount.exactly(0) : TotalCount.of(count));
  }
}
