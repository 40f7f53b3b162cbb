package io.luopan.queries.standard;

import io.luopan.model.standard.StandardBody;
import io.luopan.model.standard.StandardFact.Standing;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.search.SearchText;
import org.jspecify.annotations.Nullable;

/// Which standards; everything that is named must hold.
///
/// @param text words, all of which stand in designation, titles or keywords
/// @param chainNode its id
/// @param declared whether something is declared for it
public record StandardFilter(
    @Nullable String text,
    @Nullable StandardBody body,
    @Nullable Standing standing,
    @Nullable String chainNode,
    @Nullable Boolean declared) {

  /// How standards are sorted.
  public enum Order {
    /// By designation.
    NUMBER_ASC,
    /// Those for which most patents are declared first.
    DECLARED_PATENTS_DESC
  }

  Parameters parameters() {
    var query = text == null ? null : SearchText.query(text);
    if (query != null && query.isEmpty()) {
      throw RefusedException.badInput("There is no word in the text that is searched for.");
    }
    return Parameters.of("query", query)
        .and("words", text == null ? null : SearchText.words(text))
        .and("body", body)
        .and("standing", standing)
        .and("chainNode", chainNode)
        .and("declared", declared);
  }
}
