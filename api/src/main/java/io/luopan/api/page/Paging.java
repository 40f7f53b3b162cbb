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
  public static <T, S> CompletableFuture<Connection<T, S>> page(
      DataFetchingEnvironment at, String loader, S of, int first, @Nullable String after) {
    var asked = new PageOf<>(of, PageRequest.first(first, after));
    return Loaders.<PageOf<S>, Slice<T>>load(at, loader, asked)
        .thenApply(slice -> Connection.of(slice, of));
  }

  /// @param loader answers what the list is
  public static CompletableFuture<TotalCount> count(
      DataFetchingEnvironment at, String loader, Connection<?, ?> connection) {
    return Loaders.<Object, @Nullable BoundedCount>load(at, loader, connection.of())
        .thenApply(count -> count == null ? TotalCount.exactly(0) : TotalCount.of(count));
  }
}
