package io.luopan.queries.patent;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Names;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Patents, publications and families by id, and what hangs on them; always many at a time.
public final class PatentQueries {
  private final GraphReader graph;

  public PatentQueries(GraphReader graph) {
    this.graph = graph;
  }

  /// By the id asked for: an id from when only a publication was known finds its patent.
  public Map<String, Patent> byIds(Collection<String> ids) {
    return graph
        .list(
            PatentQueries.class,
            "byIds",
            Parameters.of("ids", ids),
            row -> Map.entry(row.text("id"), Patent.of(row.row("patent"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }

  public List<Publication> publicationsByIds(Collection<String> ids) {
    return graph.list(
        PatentQueries.class, "publicationsByIds", Parameters.of("ids", ids), Publication::of);
  }

  public List<PatentFamily> familiesByIds(Collection<String> ids) {
    return graph.list(
        PatentQueries.class, "familiesByIds", Parameters.of("ids", ids), PatentFamily::of);
  }

  public Map<String, List<Publication>> publicationsOf(Collection<String> patentIds) {
    return of("publicationsOf", patentIds, Publication::of);
  }

  /// What happened to each patent, oldest first.
  public Map<String, List<LegalEvent>> eventsOf(Collection<String> patentIds) {
    return of("eventsOf", patentIds, LegalEvent::of);
  }

  /// The earlier applications whose date each patent claims.
  public Map<String, List<Priority>> prioritiesOf(Collection<String> patentIds) {
    return of("prioritiesOf", patentIds, row -> Priority.of(row.text("text")));
  }

  public Map<String, List<PatentFamily>> familiesOf(Collection<String> patentIds) {
    return of("familiesOf", patentIds, PatentFamily::of);
  }

  /// Of each family the member that stands for it.
  public Map<String, Patent> representatives(Collection<String> familyIds) {
    var found = of("representatives", familyIds, row -> Patent.of(row.row("patent")));
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }

  /// Every document a patent cites, by its publication number.
  public Map<String, List<String>> citedNumbers(Collection<String> patentIds) {
    return of("citedNumbers", patentIds, row -> Names.keyOf(row.text("id")));
  }

  /// The loaded patent that a number in any spelling means, by its likeliest reading.
  public Optional<Patent> find(String number) {
    var keys = NumberKeys.of(List.of(number));
    var found = byKeys(keys);
    return java.util.stream.Stream.concat(
            keys.patentIds().stream(), keys.publicationNumbers().stream())
        .flatMap(key -> found.getOrDefault(key, List.of()).stream())
        .findFirst();
  }

  /// By patent id or publication number, as [NumberKeys] holds them.
  Map<String, List<Patent>> byKeys(NumberKeys keys) {
    return graph.listByParent(
        PatentQueries.class,
        "byNumbers",
        Parameters.of("patentIds", keys.patentIds())
            .and("publicationNumbers", keys.publicationNumbers()),
        row -> Patent.of(row.row("patent")));
  }

  private <T> Map<String, List<T>> of(
      String query, Collection<String> ids, Function<Row, T> toRecord) {
    return graph.listByParent(PatentQueries.class, query, Parameters.of("ids", ids), toRecord);
  }
}
