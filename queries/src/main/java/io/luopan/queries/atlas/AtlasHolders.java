package io.luopan.queries.atlas;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import io.luopan.queries.atlas.HolderList.Listed;
import io.luopan.queries.atlas.HolderList.OnNode;
import io.luopan.queries.party.Holder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lists a region's organizations on a chain.
final class AtlasHolders {
  private static final List<String> NOTES =
      List.of(
          "Applicants and owners that sit in the region, persons left out; families count once for"
              + " each of several.",
          "Those with most families in force come first; the order is no ranking by merit.");

  private final GraphReader graph;
  private final AtlasPlaces places;

  AtlasHolders(GraphReader graph, AtlasPlaces places) {
    this.graph = graph;
    this.places = places;
  }

  private record Found(
      Holder holder,
      @Nullable String path,
      List<String> roles,
      long families,
      long inForce,
      List<OnNode> nodes) {

    static Found of(Row row) {
      return new Found(
          Holder.of(row.row("holder")),
          row.findText("path"),
          row.texts("roles"),
          row.number("families"),
          row.number("inForce"),
          row.list("byNode", one -> new OnNode(one.text("node"), one.number("families"))));
    }
  }

  HolderList list(AtlasTemplate.Item item, AtlasSubject subject) {
    var found =
        graph.list(
            AtlasHolders.class,
            "local",
            Parameters.of("nodes", subject.nodeIds())
                .and("regionPath", subject.region().path())
                .and("from", subject.method().from())
                .and("to", subject.method().to())
                .and("asOf", subject.method().asOf())
                .and("limit", item.limit() + 1),
            Found::of);
    var shown = found.subList(0, Math.min(item.limit(), found.size()));
    var named = places.name(shown.stream().flatMap(one -> Stream.ofNullable(one.path())).toList());
    var notes = new ArrayList<>(NOTES);
    if (found.size() > item.limit()) {
      notes.add("There are more than the %d shown.".formatted(item.limit()));
    }
    return new HolderList(
        item.heading(notes),
        shown.stream()
            .map(
                one ->
                    new Listed(
                        AtlasThing.of(one.holder()),
                        one.holder().holderType(),
                        one.holder().creditCode(),
                        named.atNullable(one.path()),
                        one.roles(),
                        one.families(),
                        one.inForce(),
                        inOrder(one.nodes(), subject.nodeIds())))
            .toList());
  }

  private static List<OnNode> inOrder(List<OnNode> nodes, List<String> order) {
    return nodes.stream()
        .sorted(Comparator.comparingInt(node -> order.indexOf(node.chainNode())))
        .toList();
  }
}
