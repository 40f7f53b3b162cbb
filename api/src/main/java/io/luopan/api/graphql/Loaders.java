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
  /// Loads anything in the graph by its id.
  public static final String ENTITIES = "entities";

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

  /// All in their order; those without an answer, because the graph was changed since, are left
  /// out.
  public static <T> CompletableFuture<List<T>> all(
      DataFetchingEnvironment environment, String name, Collection<String> keys) {
    var loading =
        keys.stream()
            .map(key -> Loaders.<String, @Nullable T>load(environment, name, key))
            .toList();
    return CompletableFuture.allOf(loading.toArray(CompletableFuture[]::new))
        .thenApply(
            _ -> loading.stream().map(CompletableFuture::join).filter(Objects::nonNull).toList());
  }

  /// The thing with an id.
  public static <T extends @Nullable Object> CompletableFuture<T> entity(
      DataFetchingEnvironment environment, String id) {
    return load(environment, ENTITIES, id);
  }

  /// The things with these ids, those that are there.
  public static <T> CompletableFuture<List<T>> entities(
      DataFetchingEnvironment environment, Collection<String> ids) {
    return all(environment, ENTITIES, ids);
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
