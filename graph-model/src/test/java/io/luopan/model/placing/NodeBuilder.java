package io.luopan.model.placing;

import io.luopan.model.classification.ClassScheme;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.model.industry.IndustryFact.Selector;
import io.luopan.model.industry.IndustryFact.Standing;
import java.util.List;
import java.util.stream.Stream;

/// Builds a chain node from selectors written as in the reference table: `A`, `=A`, `-A`, `~A`.
record NodeBuilder(
    String id, List<String> selectors, List<String> keywords, List<String> excludes) {

  static NodeBuilder node(String id) {
    return new NodeBuilder(id, List.of(), List.of(), List.of());
  }

  NodeBuilder selects(String... written) {
    return new NodeBuilder(id, List.of(written), keywords, excludes);
  }

  NodeBuilder keywords(String... words) {
    return new NodeBuilder(id, selectors, List.of(words), excludes);
  }

  NodeBuilder excludes(String... words) {
    return new NodeBuilder(id, selectors, keywords, List.of(words));
  }

  static List<ChainNode> built(NodeBuilder... nodes) {
    return Stream.of(nodes).map(NodeBuilder::build).toList();
  }

  private ChainNode build() {
    return new ChainNode(
        id,
        id.substring(0, id.indexOf('.')),
        id,
        null,
        ChainStage.MIDSTREAM,
        1,
        null,
        selectors.stream().map(NodeBuilder::selector).toList(),
        keywords,
        excludes,
        Standing.CURATED,
        null);
  }

  static Selector selector(String written) {
    var word = written.startsWith("~");
    var rest = word ? written.substring(1) : written;
    var mode =
        rest.startsWith("=")
            ? Selector.Mode.EXACT
            : rest.startsWith("-") ? Selector.Mode.MINUS : Selector.Mode.SUBTREE;
    var symbol = mode == Selector.Mode.SUBTREE ? rest : rest.substring(1);
    return new Selector(ClassScheme.IPC, symbol, mode, word, "2023.01");
  }
}
