package io.luopan.queries.standard;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A standard, and what of it a declaration, programme or list means.
///
/// @param versions as the record spells them; none where the whole standard is meant
/// @param clauses in the record's words
/// @param projects of the body, such as `5G`
public record StandardScope(
    Standard standard, List<String> versions, List<String> clauses, List<String> projects) {

  private record Told(
      String of,
      String standard,
      List<String> versions,
      List<String> clauses,
      List<String> projects) {}

  /// Asks `<Owner>/<query>.cypher` about `$ids`, which answers rows `of, standard, versions,
  /// clauses, projects` with the standard's id.
  public static Map<String, List<StandardScope>> of(
      GraphReader graph,
      StandardQueries standards,
      Class<?> owner,
      String query,
      Collection<String> ids) {
    var told =
        graph.list(
            owner,
            query,
            Parameters.of("ids", List.copyOf(ids)),
            row ->
                new Told(
                    row.text("of"),
                    row.text("standard"),
                    row.texts("versions"),
                    row.texts("clauses"),
                    row.texts("projects")));
    if (told.isEmpty()) {
      return Map.of();
    }
    var found =
        standards.byIds(told.stream().map(Told::standard).distinct().toList()).stream()
            .collect(Collectors.toMap(Standard::id, Function.identity()));
    return told.stream()
        .filter(row -> found.containsKey(row.standard()))
        .collect(
            Collectors.groupingBy(
                Told::of,
                Collectors.mapping(
                    row ->
                        new StandardScope(
                            Objects.requireNonNull(found.get(row.standard())),
                            row.versions(),
                            row.clauses(),
                            row.projects()),
                    Collectors.toList())));
  }
}
