package io.luopan.queries.patent;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.graph.EntityKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What declarations, lists of pools and findings call patents, from either side.
public final class ClaimQueries {
  private final GraphReader graph;
  private final PatentQueries patents;

  public ClaimQueries(GraphReader graph, PatentQueries patents) {
    this.graph = graph;
    this.patents = patents;
  }

  /// Which patents claims mean by their numbers.
  public Map<String, NamedPatents> patentsOf(Collection<String> claimIds) {
    var numbers = numbersOf(claimIds);
    var matches = new HashMap<String, ClaimMatch>();
    numbers.forEach((id, some) -> matches.put(id, ClaimMatch.of(some)));
    var ids = matches.values().stream().flatMap(m -> m.patents().stream()).distinct().toList();
    var found = ids.isEmpty() ? Map.<String, Patent>of() : patents.byIds(ids);
    return matches.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    new NamedPatents(
                        numbers.getOrDefault(entry.getKey(), List.of()), entry.getValue(), found)));
  }

  /// By which numbers claims call their patents, and which loaded patents have these; a claim of
  /// which nothing is known has none.
  public Map<String, List<NamedNumber>> numbersOf(Collection<String> claimIds) {
    var answers = new HashMap<String, List<NamedNumber>>();
    claimIds.forEach(id -> answers.put(id, List.of()));
    claimIds.stream()
        .collect(Collectors.groupingBy(EntityKind::of))
        .forEach(
            (kind, ids) ->
                graph
                    .listOf(
                        CypherFiles.read(
                            ClaimQueries.class, "numbersOf", Map.of("label", kind.label())),
                        Parameters.of("ids", ids),
                        row -> Map.entry(row.text("of"), NamedNumber.of(row)))
                    .stream()
                    .collect(
                        Collectors.groupingBy(
                            Map.Entry::getKey,
                            Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                    .forEach(answers::put));
    return answers;
  }

  /// The ids of the claims of a kind that mean these patents and no other.
  public Map<String, List<String>> on(EntityKind kind, Collection<String> patentIds) {
    return graph
        .listOf(
            CypherFiles.read(ClaimQueries.class, "onPatents", Map.of("label", kind.label())),
            Parameters.of("ids", List.copyOf(patentIds)),
            row -> Map.entry(row.text("of"), row.text("id")))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }
}
