package io.luopan.api.licensing;

import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import java.util.List;

/// Finds what arguments name.
final class Named {
  private static final String NODE = "chain-node/";

  private Named() {}

  /// The id of a holder by global id or name, or of the one that stands for it.
  static String holder(String idOrName, Questions questions) {
    return questions.holders().get(GlobalId.idOrText(idOrName)).id();
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
}
