package io.luopan.queries.classification;

import io.luopan.model.industry.IndustryFact.Selector.Mode;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Class symbols: by id, of patents, of chain nodes.
public final class ClassQueries {
  private final GraphReader graph;

  public ClassQueries(GraphReader graph) {
    this.graph = graph;
  }

  /// That a chain node selects by a symbol; with `needsKeyword` only beside one of its keywords.
  public record ClassMapping(
      ClassSymbol symbol, Mode mode, boolean needsKeyword, @Nullable String edition) {}

  public List<ClassSymbol> byIds(Collection<String> ids) {
    return graph.list(ClassQueries.class, "byIds", Parameters.of("ids", ids), ClassSymbol::of);
  }

  public Map<String, List<ClassSymbol>> symbolsOf(Collection<String> patentIds) {
    return graph.listByParent(
        ClassQueries.class, "symbolsOf", Parameters.of("ids", patentIds), ClassSymbol::of);
  }

  public Map<String, ClassSymbol> parentsOf(Collection<String> symbolIds) {
    return graph
        .listByParent(
            ClassQueries.class, "parentsOf", Parameters.of("ids", symbolIds), ClassSymbol::of)
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }

  public Map<String, List<ClassMapping>> selectedBy(Collection<String> chainNodeIds) {
    return graph.listByParent(
        ClassQueries.class,
        "selectedBy",
        Parameters.of("ids", chainNodeIds),
        row ->
            new ClassMapping(
                ClassSymbol.of(row.row("symbol")),
                Mode.valueOf(row.text("mode")),
                row.flag("needsKeyword"),
                row.findText("selectorEdition")));
  }
}
