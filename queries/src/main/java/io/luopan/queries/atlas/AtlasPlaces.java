package io.luopan.queries.atlas;

import io.luopan.queries.graph.Names;
import io.luopan.queries.place.Region;
import io.luopan.queries.place.RegionQueries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names regions, and spreads a chain over those inside one.
final class AtlasPlaces {
  private final RegionQueries regions;

  AtlasPlaces(RegionQueries regions) {
    this.regions = regions;
  }

  AtlasItem map(AtlasTemplate.Item item, AtlasSubject subject) {
    var nodes = subject.nodeIds();
    var amounts = new HashMap<String, List<Double>>();
    subject
        .version()
        .amountsInside(subject.region(), subject.method())
        .forEach(
            (path, byNode) -> {
              if (nodes.stream().anyMatch(byNode::containsKey)) {
                amounts.put(
                    path, nodes.stream().map(node -> byNode.getOrDefault(node, 0.0)).toList());
              }
            });
    if (amounts.isEmpty()) {
      return AbsentItem.of(
          item,
          "No patent on the chain is known to sit in a region inside %s."
              .formatted(subject.region().label()));
    }
    var named = name(amounts.keySet());
    var rows =
        amounts.entrySet().stream()
            .map(entry -> new RegionMap.Row(named.at(entry.getKey()), entry.getValue()))
            .sorted(
                Comparator.comparingDouble((RegionMap.Row row) -> -row.total())
                    .thenComparing(row -> row.region().key()))
            .limit(item.limit())
            .sorted(Comparator.comparing(row -> row.region().key()))
            .toList();
    var notes = new ArrayList<>(Notes.cut(rows.size(), amounts.size(), "regions"));
    notes.add("What is known of the region as a whole only stands in none of its parts.");
    return new RegionMap(
        item.heading(notes),
        subject.gaps().stream().map(gap -> AtlasThing.of(gap.chainNode())).toList(),
        rows);
  }

  Named name(Collection<String> paths) {
    var ids = paths.stream().map(Region::idOfPath).distinct().toList();
    var known = new HashMap<String, AtlasThing>();
    regions.byIds(ids).stream()
        .map(AtlasThing::of)
        .forEach(region -> known.put(region.id(), region));
    return new Named(known);
  }

  /// Regions by id; one that is not loaded is called by its code.
  record Named(Map<String, AtlasThing> known) {
    AtlasThing at(String path) {
      var id = Region.idOfPath(path);
      var code = Names.keyOf(id);
      return known.getOrDefault(id, new AtlasThing(id, code, code, null, null));
    }

    @Nullable AtlasThing atNullable(@Nullable String path) {
      return path == null ? null : at(path);
    }
  }
}
