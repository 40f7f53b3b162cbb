package io.luopan.queries.gap;

import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.industry.ChainTree;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.measure.ChainTopology;
import io.luopan.queries.measure.RankBootstrap;
import io.luopan.queries.measure.Relatedness;
import io.luopan.queries.place.Region;
import io.luopan.queries.projection.Projections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Judges every node of a chain for a region: two queries for the chain, counts from the columns,
/// then pure computation.
public final class ChainGapQueries {
  private final Projections projections;
  private final ChainNodeQueries nodes;

  public ChainGapQueries(Projections projections, ChainNodeQueries nodes) {
    this.projections = projections;
    this.nodes = nodes;
  }

  public GapAnswer gaps(IndustryChain chain, Region region, GapMethod method) {
    return atOneVersion().gaps(chain, region, method);
  }

  /// What is told of a gap beyond what the rules need.
  public GapDetails details(ChainGap gap) {
    return atOneVersion().details(gap);
  }

  /// What a region is by everything it has.
  public RegionProfile profile(Region region, GapMethod method) {
    return new ProjectedCounts(projections.current(), method, List.of(), region).profile();
  }

  /// How sure the ranking of an answer's gaps is, over all its nodes that are judged.
  public GapRanking ranking(GapAnswer answer, RankBootstrap.Settings settings) {
    var judged = answer.gaps().stream().filter(gap -> gap.severity() != null).toList();
    var counts =
        new ProjectedCounts(projections.current(), answer.method(), List.of(), answer.region());
    return new GapRanking(settings, counts.ranking(judged, settings));
  }

  /// Answers from one version of the graph, whatever is loaded meanwhile; asks for each chain once.
  public OneVersion atOneVersion() {
    return new OneVersion(projections.current());
  }

  public final class OneVersion {
    private final Projections.Current current;
    private final Map<String, ChainShape> shapes = new HashMap<>();

    private OneVersion(Projections.Current current) {
      this.current = current;
    }

    public String release() {
      return current.release();
    }

    public GapAnswer gaps(IndustryChain chain, Region region, GapMethod method) {
      return judged(chain, region, method, counts(chain, region, method));
    }

    /// What is told of a gap beyond what the rules need.
    public GapDetails details(ChainGap gap) {
      return new ProjectedCounts(current, gap.method(), List.of(), gap.region())
          .details(gap.chainNode().id());
    }

    /// What feeds what in the chain.
    public ChainTree tree(IndustryChain chain) {
      return shape(chain).tree();
    }

    /// By path of a region of the next level inside this one, then by node, over all chains.
    public Map<String, Map<String, Double>> amountsInside(Region region, GapMethod method) {
      return ProjectedCounts.amountsInside(current, method, region);
    }

    /// What the graph holds, counted.
    GapCounts counts(IndustryChain chain, Region region, GapMethod method) {
      return new ProjectedCounts(current, method, shape(chain).nodeIds(), region);
    }

    /// Judges by other counts than the graph's own.
    GapAnswer judged(IndustryChain chain, Region region, GapMethod method, GapCounts counts) {
      return new GapAnalysis(shape(chain), region, method, counts).answer();
    }

    private ChainShape shape(IndustryChain chain) {
      return shapes.computeIfAbsent(chain.id(), _ -> shapeOf(chain));
    }
  }

  /// How near all nodes are to each other.
  public record NodeTable(Relatedness relatedness, Set<String> nodes) {
    public NodeTable {
      nodes = Set.copyOf(nodes);
    }
  }

  /// By one method, for regions of the level of this one.
  public NodeTable nodeTable(Region region, GapMethod method) {
    var counts = new ProjectedCounts(projections.current(), method, List.of(), region);
    return new NodeTable(
        counts.specialization(method.thresholds().presentRta()).relatedness(),
        counts.totals().keySet());
  }

  private ChainShape shapeOf(IndustryChain chain) {
    var id = List.of(chain.id());
    var tree = nodes.treesOf(id).getOrDefault(chain.id(), new ChainTree(List.of(), List.of()));
    return new ChainShape(
        chain,
        nodes.nodesOf(id).getOrDefault(chain.id(), List.of()),
        tree,
        new ChainTopology(tree));
  }
}
