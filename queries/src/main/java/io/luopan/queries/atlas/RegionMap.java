package io.luopan.queries.atlas;

import java.util.List;

/// 区域分布图: what each region of the next level has on each node. `limit` bounds the regions, of
/// which those with most are shown, by code.
///
/// @param nodes the columns: one value a node stands in each region's row
public record RegionMap(Heading heading, List<AtlasThing> nodes, List<Row> regions)
    implements AtlasItem {

  public RegionMap {
    nodes = List.copyOf(nodes);
    regions = List.copyOf(regions);
  }

  /// @param values families or patents, as the method counts, in the order of the nodes
  public record Row(AtlasThing region, List<Double> values) {
    public Row {
      values = List.copyOf(values);
    }

    double total() {
      return values.stream().mapToDouble(Double::doubleValue).sum();
    }
  }
}
