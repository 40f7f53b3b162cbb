package io.luopan.queries.graph;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.schema.EdgeType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The query for what stands next to things of one kind, out of the files
/// `NeighbourQuery/*.cypher`:
/// a part for each relation that was asked for and that can touch the kind. One text for every kind
/// and relation would take the database seconds to plan.
public final class NeighbourQuery {

  private NeighbourQuery() {}

  /// Empty where none of the relations touches the kind.
  public static Optional<String> of(EntityKind kind, Collection<RelationKind> relations) {
    var parts =
        relations.stream()
            .filter(relation -> touches(kind, relation))
            .flatMap(relation -> parts(kind, relation))
            .collect(Collectors.joining("UNION ALL\n"));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            read("seeds", Map.of("label", kind.label())) + parts + read("answer", Map.of()));
  }

  private static boolean touches(EntityKind kind, RelationKind relation) {
    return Arrays.stream(EdgeType.values())
        .filter(edge -> relation.types().contains(edge.type()))
        .flatMap(edge -> Stream.of(edge.from(), edge.to()))
        .anyMatch(end -> end.label().equals(kind.label()));
  }

  private static Stream<String> parts(EntityKind kind, RelationKind relation) {
    return switch (relation) {
      case CITES ->
          (kind == EntityKind.PATENT ? Stream.of("cited", "citing") : Stream.of("citingDocument"))
              .map(name -> read(name, Map.of()));
      case NAMES_PATENT ->
          Stream.of(read(kind == EntityKind.PATENT ? "namedBy" : "namedPatents", Map.of()));
      default -> Stream.of(beside(relation));
    };
  }

  private static String beside(RelationKind relation) {
    var ends =
        relation == RelationKind.SUCCESSOR_OF ? List.of("end", "start") : List.of("start", "end");
    return read(
        "beside",
        Map.of(
            "relation", relation.name(),
            "types", String.join("|", relation.types()),
            "from", ends.getFirst(),
            "to", ends.getLast()));
  }

  private static String read(String name, Map<String, String> constants) {
    return CypherFiles.read(NeighbourQuery.class, name, constants);
  }
}
