package io.luopan.model.write;

import static io.luopan.model.write.StatementBatch.properties;

import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.ConcordanceFact;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.Map;

/// States what a classification scheme says of its symbols.
final class ClassSymbols {
  private ClassSymbols() {}

  static String id(ClassScheme scheme, String symbol) {
    return "class/" + scheme.name() + "/" + symbol;
  }

  static void state(Statements batch, ClassSymbolFact fact, String source) {
    var id = id(fact.scheme(), fact.symbol());
    var said = properties("scheme", fact.scheme().name(), "symbol", fact.symbol());
    fact.titles()
        .forEach(
            title ->
                said.putIfAbsent(
                    "title"
                        + Character.toUpperCase(title.lang().charAt(0))
                        + title.lang().substring(1),
                    title.text()));
    PatentStatements.putIfKnown(
        said, "depth", fact.depth() == null ? null : fact.depth().longValue());
    PatentStatements.putIfKnown(said, "edition", fact.edition());
    batch.state(NodeLabel.CLASS_SYMBOL, id, said, source);
    if (fact.parent() != null) {
      var parent = mention(batch, fact.scheme(), fact.parent());
      batch.relate(EdgeType.UNDER, id, parent, properties(), source);
    }
  }

  static void state(Statements batch, ConcordanceFact fact, String source) {
    var from = mention(batch, fact.scheme(), fact.symbol());
    var to = mention(batch, fact.otherScheme(), fact.other());
    var said = properties("subtree", fact.subtree());
    if (!fact.keywords().isEmpty()) {
      said.put("keywords", fact.keywords());
    }
    PatentStatements.putIfKnown(said, "edition", fact.edition());
    batch.relate(EdgeType.CONCORDS_WITH, from, to, said, source);
  }

  /// @return the symbol's id
  static String mention(Statements batch, ClassScheme scheme, String symbol) {
    var id = id(scheme, symbol);
    batch.mention(NodeLabel.CLASS_SYMBOL, id, Map.of("scheme", scheme.name(), "symbol", symbol));
    return id;
  }
}
