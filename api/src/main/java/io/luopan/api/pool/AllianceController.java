package io.luopan.api.pool;

import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.TotalCount;
import io.luopan.queries.Questions;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.pool.Alliance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Alliances, which are no pools.
@Controller
class AllianceController {
  private final Questions questions;

  AllianceController(Questions questions) {
    this.questions = questions;
  }

  @QueryMapping
  @Nullable Alliance alliance(@Argument String id) {
    return questions.alliances().find(GlobalId.idOrText(id)).orElse(null);
  }

  @QueryMapping
  AllianceConnection alliances(
      @Argument @Nullable String chainNode, @Argument int first, @Argument @Nullable String after) {
    var node =
        Optional.ofNullable(chainNode)
            .map(text -> questions.chainNodes().get(GlobalId.idOrText(text)).id());
    return AllianceConnection.of(
        questions.alliances().page(node.orElse(null), PageRequest.first(first, after)), node);
  }

  @SchemaMapping
  TotalCount totalCount(AllianceConnection connection) {
    return TotalCount.of(questions.alliances().count(connection.of().orElse(null)));
  }

  @BatchMapping
  Map<Alliance, List<ChainNode>> chainNodes(List<Alliance> alliances) {
    return Loaders.lists(alliances, Alliance::id, questions.alliances()::chainNodesOf);
  }
}
