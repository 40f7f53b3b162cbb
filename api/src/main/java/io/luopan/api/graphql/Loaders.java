package io.luopan.api.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/// Batched questions, by name: whatever a level of a query asks of one kind goes to the graph at
/// once. Keys are records of a parent's id and the field's arguments.
public final class Loaders {
  private final BatchLoaderRegistry registry;

  public Loaders(BatchLoaderRegistry registry) {
    this.registry = registry;
  }

  /// Registers a loader; keys that get no answer get null.
  public <K, V> void add(String name, Function<Collection<K>, Map<K, V>> load) {
    registry
        .<K, V>forName(name)
        .registerMappedBatchLoader(
            (keys, _) -> Mono.fromSupplier(() -> load.apply(Set.copyOf(keys))));
  }

  public static <K, V extends @Nullable Object> CompletableFuture<V> load(
      DataFetchingEnvironment environment, String name, K key) {
    DataLoader<K, V> loader = environment.getDataLoader(name);
    return Objects.requireNonNull(loader, name).load(key);
  }

  /// Puts lists back to their parents; a parent without answer gets an empty list.
  public static <P, V> Map<P, List<V>> lists(
      Collection<P> parents,
      Function<P, String> id,
      Function<List<String>, Map<String, List<V>>> ask) {
    var found = ask.apply(parents.stream().map(id).distinct().toList());
    var answers = new LinkedHashMap<P, List<V>>();
    parents.forEach(parent -> answers.put(parent, found.getOrDefault(id.apply(parent), List.of())));
    return answers;
  }

  /// Puts single answers back to their parents; a parent without answer gets null.
  public static <P, V> Map<P, @Nullable V> ones(
      Collection<P> parents, Function<P, String> id, Function<List<String>, Map<String, V>> ask) {
    var found = ask.apply(parents.stream().map(id).distinct().toList());
    Map<P, @Nullable V> answers = new HashMap<>();
    parents.forEach(parent -> answers.put(parent, found.get(id.apply(parent))));
    return answers;
  }
}
