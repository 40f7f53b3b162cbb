package io.luopan.api.graph;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.GapIds;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.graph.GraphPath;
import io.luopan.queries.graph.RelationKind;
import io.luopan.queries.graph.Subgraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Anything by id, neighbourhoods and paths.
@Controller
class GraphController {
  private static final int MOST_IDS = 200;

  private final Questions questions;
  private final GapIds gaps;

  GraphController(Questions questions, GapIds gaps) {
    this.questions = questions;
    this.gaps = gaps;
  }

  /// The budget as asked.
  record BudgetInput(int maxNodes, int maxEdges, int maxPerNode) {}

  @QueryMapping
  @Nullable Object node(@Argument String id) {
    return nodes(List.of(id)).getFirst();
  }

  @QueryMapping
  List<@Nullable Object> nodes(@Argument List<String> ids) {
    if (ids.size() > MOST_IDS) {
      throw RefusedException.limit(
          "At most %d ids can be asked at once, not %d.".formatted(MOST_IDS, ids.size()));
    }
    var graphIds = ids.stream().map(id -> GlobalId.tryRead(id).orElse("")).toList();
    var found = questions.entities().byIds(graphIds);
    List<@Nullable Object> nodes = new ArrayList<>();
    for (var id : graphIds) {
      nodes.add(gaps.isGap(id) ? gaps.find(id).orElse(null) : found.get(id));
    }
    return nodes;
  }

  @QueryMapping
  Subgraph subgraph(
      @Argument List<String> seeds,
      @Argument int depth,
      @Argument @Nullable List<RelationKind> relations,
      @Argument @Nullable List<EntityKind> kinds,
      @Argument @Nullable BudgetInput budget) {
    var allowed = budget == null ? new BudgetInput(500, 2000, 50) : budget;
    return questions
        .subgraphs()
        .around(
            GlobalId.readAll(seeds),
            depth,
            Objects.requireNonNullElse(relations, List.<RelationKind>of()),
            Objects.requireNonNullElse(kinds, List.<EntityKind>of()),
            new Subgraph.Budget(allowed.maxNodes(), allowed.maxEdges(), allowed.maxPerNode()));
  }

  @SchemaMapping(typeName = "Subgraph")
  List<Subgraph.Member> nodes(Subgraph subgraph) {
    return subgraph.members();
  }

  @SchemaMapping(typeName = "Subgraph")
  boolean truncated(Subgraph subgraph) {
    return subgraph.truncated();
  }

  @SchemaMapping(typeName = "Subgraph")
  Subgraph.Used budget(Subgraph subgraph) {
    return subgraph.used();
  }

  @SchemaMapping(typeName = "SubgraphNode")
  CompletableFuture<Entity> entity(Subgraph.Member member, DataFetchingEnvironment at) {
    return Loaders.entity(at, member.id());
  }

  @SchemaMapping(typeName = "SubgraphEdge")
  String id(Subgraph.Edge edge) {
    return GlobalId.of(edge.id());
  }

  @SchemaMapping(typeName = "SubgraphEdge")
  String source(Subgraph.Edge edge) {
    return GlobalId.of(edge.source());
  }

  @SchemaMapping(typeName = "SubgraphEdge")
  String target(Subgraph.Edge edge) {
    return GlobalId.of(edge.target());
  }

  @SchemaMapping(typeName = "Omission")
  String at(Subgraph.Omission omission) {
    return GlobalId.of(omission.at());
  }

  @QueryMapping
  List<GraphPath> paths(
      @Argument String from,
      @Argument String to,
      @Argument int maxHops,
      @Argument @Nullable List<RelationKind> via,
      @Argument int limit) {
    return questions
        .paths()
        .between(
            GlobalId.read(from),
            GlobalId.read(to),
            maxHops,
            Objects.requireNonNullElse(via, List.<RelationKind>of()),
            limit);
  }

  @SchemaMapping(typeName = "GraphPath", field = "nodes")
  CompletableFuture<List<Entity>> nodesOfPath(GraphPath path, DataFetchingEnvironment at) {
    return Loaders.entities(at, path.nodes());
  }

  @SchemaMapping(typeName = "GraphPath")
  List<RelationKind> relations(GraphPath path) {
    return path.steps().stream().map(GraphPath.Step::relation).toList();
  }

  @SchemaMapping(typeName = "GraphPath")
  int length(GraphPath path) {
    return path.length();
  }
}
