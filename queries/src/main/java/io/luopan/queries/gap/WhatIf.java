package io.luopan.queries.gap;

import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.party.Holder;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.place.Region;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A chain in a region as it is, and as it would be if holders sat there and patents were held
/// there.
///
/// @param release of the graph that is counted
public record WhatIf(
    IndustryChain chain,
    Region region,
    GapMethod rules,
    List<NodeCase> nodes,
    List<Part> holders,
    Part patents,
    String release) {

  private static final Set<GapType> GAPS =
      Set.of(GapType.ABSENT, GapType.BROKEN, GapType.CHOKE, GapType.BLOCKED, GapType.WEAK);
  private static final Set<GapType> SOUND = Set.of(GapType.STRONG, GapType.NORMAL);

  public WhatIf {
    nodes = List.copyOf(nodes);
    holders = List.copyOf(holders);
  }

  /// What is added.
  public record Addition(List<Holder> holders, List<Patent> patents) {
    public Addition {
      holders = List.copyOf(holders);
      patents = List.copyOf(patents);
    }
  }

  /// A judgement of a case that is not in the graph, so that nothing opens to patents.
  public record Outcome(
      GapType gapType,
      List<GapType> findings,
      GapAction action,
      @Nullable Double severity,
      ChainGap.Metrics metrics) {

    static Outcome of(ChainGap gap) {
      return new Outcome(
          gap.gapType(), gap.findings(), gap.action(), gap.severity(), gap.metrics());
    }
  }

  public record NodeCase(ChainGap before, Outcome after) {
    /// Whether a gap now would be none then.
    public boolean closes() {
      return GAPS.contains(before.gapType()) && SOUND.contains(after.gapType());
    }
  }

  /// What one holder brings, or (without one) what the patents added by themselves bring.
  public record Part(@Nullable Holder holder, List<Contribution> nodes) {
    public Part {
      nodes = List.copyOf(nodes);
    }
  }

  /// On one node: patents that come to count for the region, families it has none of now, and
  /// patents that count for it already and so bring nothing.
  public record Contribution(ChainNode chainNode, long patents, long families, long alreadyLocal) {}
}
