package io.luopan.queries.navigation;

import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.ChainGapQueries;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainQueries;
import io.luopan.queries.place.Region;
import io.luopan.queries.place.RegionQueries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The gaps of chain nodes of whatever chains.
public record ChainGaps(ChainGapQueries gaps, ChainQueries chains, RegionQueries regions) {

  Region region(String id) {
    return regions.get(id);
  }

  GapMethod method(
      @Nullable String reference,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate asOf) {
    var usual = GapMethod.defaults(asOf);
    return new GapMethod(
        reference == null ? null : region(reference).path(),
        usual.countBy(),
        usual.fractional(),
        usual.regionOf(),
        from,
        to,
        asOf,
        usual.density(),
        usual.thresholds());
  }

  /// Chain by chain, in each chain's order.
  List<ChainGap> of(Collection<ChainNode> nodes, Region region, GapMethod method) {
    var ids = nodes.stream().map(ChainNode::id).collect(Collectors.toSet());
    var version = gaps.atOneVersion();
    var found = new ArrayList<ChainGap>();
    for (var chain : chains.byIds(nodes.stream().map(ChainNode::chain).distinct().toList())) {
      version.gaps(chain, region, method).gaps().stream()
          .filter(gap -> ids.contains(gap.chainNode().id()))
          .forEach(found::add);
    }
    return found;
  }
}
