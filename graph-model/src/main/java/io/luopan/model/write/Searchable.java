package io.luopan.model.write;

import io.luopan.model.text.Folding;
import java.util.List;
import java.util.TreeSet;

/// The folded names by which full-text search finds entities.
final class Searchable {
  private static final List<NodeLabel> LABELS =
      List.of(
          NodeLabel.REGION,
          NodeLabel.INDUSTRY_SYSTEM,
          NodeLabel.CLUSTER,
          NodeLabel.CHAIN,
          NodeLabel.CHAIN_NODE,
          NodeLabel.STANDARD,
          NodeLabel.HOLDER);
  private static final List<String> NAMES =
      List.of("name", "nameZh", "nameEn", "shortZh", "code", "number", "titleZh", "titleEn");

  private Searchable() {}

  static void derive(StatementBatch batch, HolderMentions mentions) {
    for (var label : LABELS) {
      batch
          .settled(label)
          .forEach(
              (id, node) -> {
                var shown = node.claims().shown();
                var texts = new TreeSet<String>();
                NAMES.forEach(
                    name -> {
                      if (shown.get(name) instanceof String text) {
                        texts.add(Folding.fold(text));
                      }
                    });
                if (shown.get("keywords") instanceof List<?> words) {
                  words.forEach(word -> texts.add(Folding.fold(String.valueOf(word))));
                }
                if (label == NodeLabel.HOLDER) {
                  mentions.names(id).forEach(text -> texts.add(Folding.fold(text)));
                  if (node.derived().get("search") instanceof String before) {
                    before.lines().forEach(texts::add);
                  }
                }
                node.derived().put("search", String.join("\n", texts));
              });
    }
  }
}
