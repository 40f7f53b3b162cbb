package io.luopan.queries.atlas;

import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapAction;
import io.luopan.queries.gap.GapType;
import io.luopan.queries.industry.ChainTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 产业链图: a chain ready to draw, each node with what the region has of it. `limit` bounds the
/// nodes, of which the chain's first are shown.
public record ChainMap(Heading heading, List<Node> nodes, List<Feed> feeds) implements AtlasItem {

  public ChainMap {
    nodes = List.copyOf(nodes);
    feeds = List.copyOf(feeds);
  }

  /// @param layer how many feeds lie before it, or null in a loop
  public record Node(
      AtlasThing chainNode,
      @Nullable ChainStage stage,
      @Nullable Integer layer,
      GapType gapType,
      GapAction action,
      @Nullable Double severity,
      @Nullable Integer rank,
      long patents,
      long families,
      long holders,
      @Nullable Double share,
      @Nullable Double specialization,
      double relatednessDensity,
      double criticality) {}

  /// Ids of nodes; what recycles flows back.
  public record Feed(String from, String to, boolean recycles) {}

  static ChainMap of(AtlasTemplate.Item item, AtlasSubject subject) {
    var layers = subject.tree().layers();
    var nodes =
        subject.gaps().stream()
            .limit(item.limit())
            .map(gap -> node(gap, layers.get(gap.chainNode().id())))
            .toList();
    var shown = nodes.stream().map(node -> node.chainNode().id()).toList();
    var feeds =
        subject.tree().feeds().stream()
            .filter(feed -> shown.contains(feed.supplier()) && shown.contains(feed.customer()))
            .map(ChainMap::feed)
            .toList();
    return new ChainMap(
        item.heading(Notes.cut(nodes.size(), subject.gaps().size(), "nodes")), nodes, feeds);
  }

  private static Feed feed(ChainTree.Feed feed) {
    return new Feed(feed.supplier(), feed.customer(), feed.recycles());
  }

  private static Node node(ChainGap gap, @Nullable Integer layer) {
    var metrics = gap.metrics();
    return new Node(
        AtlasThing.of(gap.chainNode()),
        gap.chainNode().stage(),
        layer,
        gap.gapType(),
        gap.action(),
        gap.severity(),
        metrics.rank(),
        metrics.patents(),
        metrics.families(),
        metrics.holders(),
        metrics.share(),
        metrics.specialization(),
        metrics.relatednessDensity(),
        metrics.criticality());
  }
}
