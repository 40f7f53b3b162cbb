package io.luopan.queries.gap;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.gap.WhatIf.Addition;
import io.luopan.queries.gap.WhatIf.Contribution;
import io.luopan.queries.gap.WhatIf.NodeCase;
import io.luopan.queries.gap.WhatIf.Outcome;
import io.luopan.queries.gap.WhatIf.Part;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.party.Holder;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.place.Region;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Judges a chain for a region as it is and as it would be. Cost: that of `ChainGapQueries.gaps`,
/// and one query for the families that are touched.
public final class WhatIfQueries {
  public static final int MOST_HOLDERS = 50;
  public static final int MOST_PATENTS = 500;
  private static final int MOST_TOUCHED = 20_000;

  private final GraphReader graph;
  private final ChainGapQueries gaps;

  public WhatIfQueries(GraphReader graph, ChainGapQueries gaps) {
    this.graph = graph;
    this.gaps = gaps;
  }

  /// @throws RefusedException when nothing is added, or more than 50 holders, 500 patents, or
  /// families of 20,000 patents
  public WhatIf whatIf(IndustryChain chain, Region region, GapMethod method, Addition add) {
    checkCounts(add.holders().size(), add.patents().size());
    var then =
        new WhatIfCase(
            method,
            region.path(),
            add.holders().stream().map(Holder::id).collect(Collectors.toSet()),
            add.patents().stream().map(Patent::id).collect(Collectors.toSet()));
    var counts = new WhatIfCounts(then, touched(then));
    var graphNow = gaps.atOneVersion();
    var counted = HeldCounts.of(graphNow.counts(chain, region, method));
    var before = graphNow.judged(chain, region, method, counted).gaps();
    var nodes = before.stream().map(ChainGap::chainNode).toList();
    var changed = counts.applied(counted, nodes.stream().map(ChainNode::id).toList());
    var after = graphNow.judged(chain, region, method, changed).gaps();
    return new WhatIf(
        chain,
        region,
        method,
        IntStream.range(0, nodes.size())
            .mapToObj(i -> new NodeCase(before.get(i), Outcome.of(after.get(i))))
            .toList(),
        add.holders().stream().distinct().map(holder -> part(holder, nodes, counts, then)).toList(),
        new Part(null, contributions(nodes, counts, then, p -> then.patents().contains(p.id()))),
        counted.release());
  }

  /// Before anything is looked up.
  public static void checkCounts(int holders, int patents) {
    if (holders + patents == 0) {
      throw RefusedException.badInput("Nothing is added; name holders or patents.");
    }
    if (holders > MOST_HOLDERS || patents > MOST_PATENTS) {
      throw RefusedException.limit(
          "At most %d holders and %d patents can be added, not %d and %d."
              .formatted(MOST_HOLDERS, MOST_PATENTS, holders, patents));
    }
  }

  List<TouchedPatent> touched(WhatIfCase then) {
    var touched =
        graph.list(
            WhatIfQueries.class,
            "touched",
            Parameters.of("holders", then.holders())
                .and("patents", then.patents())
                .and("from", then.method().from())
                .and("to", then.method().to())
                .and("asOf", then.method().asOf())
                .and("limit", MOST_TOUCHED + 1),
            TouchedPatent::of);
    if (touched.size() > MOST_TOUCHED) {
      throw RefusedException.limit(
          "The families of what is added have more than %,d patents; add less."
              .formatted(MOST_TOUCHED));
    }
    return touched;
  }

  private static Part part(
      Holder holder, List<ChainNode> nodes, WhatIfCounts counts, WhatIfCase then) {
    return new Part(
        holder,
        contributions(
            nodes,
            counts,
            then,
            patent ->
                then.places(patent).stream()
                    .anyMatch(place -> holder.id().equals(place.holder()))));
  }

  /// What the patents of a part bring to each node; nodes they do not touch are left out.
  private static List<Contribution> contributions(
      List<ChainNode> nodes, WhatIfCounts counts, WhatIfCase then, Predicate<TouchedPatent> own) {
    return nodes.stream()
        .map(
            node -> {
              var brought = counts.newOn(node.id()).stream().filter(own).toList();
              var had = familiesNow(counts.on(node.id()), then);
              return new Contribution(
                  node,
                  brought.size(),
                  brought.stream()
                      .map(TouchedPatent::family)
                      .distinct()
                      .filter(family -> !had.contains(family))
                      .count(),
                  counts.on(node.id()).stream()
                      .filter(own)
                      .filter(WhatIfCase.asItIs(then.method(), then.region())::isLocal)
                      .count());
            })
        .filter(contribution -> contribution.patents() + contribution.alreadyLocal() > 0)
        .toList();
  }

  private static Set<String> familiesNow(List<TouchedPatent> onNode, WhatIfCase then) {
    var now = WhatIfCase.asItIs(then.method(), then.region());
    return onNode.stream()
        .filter(now::isLocal)
        .map(TouchedPatent::family)
        .collect(Collectors.toSet());
  }
}
