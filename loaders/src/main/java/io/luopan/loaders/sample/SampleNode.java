package io.luopan.loaders.sample;

import io.luopan.model.industry.IndustryFact.ChainNode;
import java.util.List;

/// A chain node as the sample needs it: symbols to bear, words to use, neighbours to reach out to.
///
/// @param share its share of all patents, 0 to 1
/// @param termsZh short terms out of its name; likewise `termsEn`
/// @param keywordsZh its Chinese keywords, empty where its classes suffice; likewise `keywordsEn`
/// @param neighbours numbers of nodes that feed it or that it feeds
record SampleNode(
    int number,
    ChainNode node,
    double share,
    List<NodeSymbols.Choice> choices,
    List<String> termsZh,
    List<String> termsEn,
    List<String> keywordsZh,
    List<String> keywordsEn,
    List<Integer> neighbours) {

  String id() {
    return node.id();
  }

  String chain() {
    return node.chain();
  }
}
