package io.luopan.queries.graph;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.GraphPath.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Shortest paths between any two things; a number by which something calls a patent is no thing.
public final class PathQueries {
  private static final int LONGEST = 6;
  private static final int MOST = 20;

  private final GraphReader graph;

  public PathQueries(GraphReader graph) {
    this.graph = graph;
  }

  /// @param maxHops at most 6; a citation takes two, as it leads through the cited document
  /// @param via which relations may be walked; empty for all
  public List<GraphPath> between(
      String from, String to, int maxHops, Collection<RelationKind> via, int limit) {
    if (maxHops < 1 || maxHops > LONGEST) {
      throw RefusedException.limit("A path has from 1 to %d hops.".formatted(LONGEST));
    }
    if (limit < 1 || limit > MOST) {
      throw RefusedException.limit("From 1 to %d paths can be asked.".formatted(MOST));
    }
    if (from.equals(to)) {
      throw RefusedException.badInput("A path leads from one thing to another.");
    }
    var cypher =
        CypherFiles.read(
            PathQueries.class,
            "shortest",
            Map.of("from", EntityKind.of(from).label(), "to", EntityKind.of(to).label()));
    var types =
        RelationKind.orAll(via).stream().flatMap(kind -> kind.types().stream()).distinct().toList();
    return graph.listOf(
        cypher,
        Parameters.of("from", from)
            .and("to", to)
            .and("types", types)
            .and("maxHops", maxHops)
            .and("limit", limit),
        row -> shorten(row.texts("nodes"), row.list("steps", PathQueries::step)));
  }

  private record TypedStep(String type, boolean forward) {}

  private static TypedStep step(io.luopan.queries.Row row) {
    return new TypedStep(row.text("type"), row.flag("forward"));
  }

  /// Takes the document out of patent → document → patent, so that one patent cites the other, and
  /// the number out of claim → number → patent.
  private static GraphPath shorten(List<String> nodes, List<TypedStep> steps) {
    var shownNodes = new ArrayList<>(List.of(nodes.getFirst()));
    var shownSteps = new ArrayList<Step>();
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      boolean through =
          i + 1 < steps.size()
              && (nodes.get(i + 1).startsWith("patent-number/")
                  || nodes.get(i + 1).startsWith("publication/")
                      && !step.type().equals(steps.get(i + 1).type()));
      boolean forward =
          through
              ? step.type().equals("CITES") || step.type().equals("NAMES_NUMBER")
              : step.forward();
      if (through) {
        i++;
      }
      shownNodes.add(nodes.get(i + 1));
      shownSteps.add(new Step(RelationKind.ofType(step.type()), forward));
    }
    return new GraphPath(List.copyOf(shownNodes), List.copyOf(shownSteps));
  }
}
