package io.luopan.api.licensing;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.Names;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Finds what arguments name, and loads what ids stand for.
final class Named {
  private static final String NODE = "chain-node/";
  private static final String HOLDER = "holder/";

  private Named() {}

  /// A thing by its id and label.
  record GraphReference(String id, String label) {
    static GraphReference of(String graphId) {
      return new GraphReference(GlobalId.of(graphId), Names.keyOf(graphId));
    }
  }

  /// The id of a holder by global id or name, or of the one that stands for it.
  static String holder(String idOrName, Questions questions) {
    var id = GlobalId.idOrText(idOrName);
    var holder =
        id.startsWith(HOLDER)
            ? questions.holders().byIds(List.of(id)).get(id)
            : questions.holders().findByName(idOrName).orElse(null);
    if (holder == null) {
      throw RefusedException.badInput("No holder has the id or name '%s'.".formatted(idOrName));
    }
    return holder.id();
  }

  /// The id of a chain node by global id or key.
  static String node(String idOrKey, Questions questions) {
    var text = GlobalId.idOrText(idOrKey.strip());
    var id = text.startsWith(NODE) ? text : NODE + text;
    if (questions.chainNodes().byIds(List.of(id)).isEmpty()) {
      throw RefusedException.badInput("No chain node has the id or key '%s'.".formatted(idOrKey));
    }
    return id;
  }

  static <T> CompletableFuture<T> one(String id, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", id);
  }

  /// Those that are there.
  static <T> CompletableFuture<List<T>> all(Collection<String> ids, DataFetchingEnvironment at) {
    var loading = ids.stream().map(id -> Loaders.<String, @Nullable T>load(at, "entities", id));
    var futures = loading.toList();
    return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
        .thenApply(
            _ -> futures.stream().map(CompletableFuture::join).filter(Objects::nonNull).toList());
  }
}
