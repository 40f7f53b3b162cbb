package io.luopan.queries.gap;

import io.luopan.queries.gap.GapCounts.Control;
import io.luopan.queries.gap.GapCounts.Largest;
import io.luopan.queries.gap.GapCounts.Local;
import io.luopan.queries.gap.GapCounts.Total;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.industry.ChainTree;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.measure.ChainTopology;
import io.luopan.queries.measure.DensityConvention;
import io.luopan.queries.measure.Specialization;
import io.luopan.queries.place.Region;
import io.luopan.queries.projection.Projections;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Judges every node of a chain for a region: counts from the columns, then pure computation.
public final class ChainGapQueries {
  private final Projections projections;
  private final ChainNodeQueries nodes;

  public ChainGapQueries(Projections projections, ChainNodeQueries nodes) {
    this.projections = projections;
    this.nodes = nodes;
  }

  public GapAnswer gaps(IndustryChain chain, Region region, GapMethod method) {
    var asked =
        nodes.nodesOf(List.of(chain.id())).getOrDefault(chain.id(), List.of()).stream()
            .map(ChainNode::id)
            .toList();
    return judged(
        chain, region, method, new ProjectedCounts(projections.current(), method, asked, region));
  }

  /// Judges by other counts than the graph's own.
  GapAnswer judged(IndustryChain chain, Region region, GapMethod method, GapCounts counts) {
    var totals = counts.totals();
    var table = counts.specialization(method.thresholds().presentRta());
    var analysis =
        new Analysis(
            chain,
            region,
            method,
            nodes.nodesOf(List.of(chain.id())).getOrDefault(chain.id(), List.of()),
            new ChainTopology(
                nodes
                    .treesOf(List.of(chain.id()))
                    .getOrDefault(chain.id(), new ChainTree(List.of(), List.of()))),
            table,
            totals,
            counts.local(),
            counts.control(),
            counts.largestHolders());
    return new GapAnswer(
        chain, region, method, analysis.gaps(), coverage(totals.values()), counts.release());
  }

  private record Analysis(
      IndustryChain chain,
      Region region,
      GapMethod method,
      List<ChainNode> nodes,
      ChainTopology topology,
      Specialization table,
      Map<String, Total> totals,
      Map<String, Local> locals,
      Map<String, Control> controls,
      Map<String, Largest> largest) {

    List<ChainGap> gaps() {
      var densities = new HashMap<String, Double>();
      nodes.forEach(node -> densities.put(node.id(), density(node, DensityConvention.HIDALGO)));
      double median = median(densities.values());
      var rules = new GapRules(method.thresholds());
      var gaps =
          nodes.stream()
              .map(node -> judge(node, rules, densities.getOrDefault(node.id(), 0.0), median))
              .toList();
      return ranked(gaps);
    }

    private ChainGap judge(ChainNode node, GapRules rules, double reach, double median) {
      var local = locals.getOrDefault(node.id(), Local.NOTHING);
      var control = controls.getOrDefault(node.id(), Control.NOTHING);
      var four = largest.getOrDefault(node.id(), Largest.NOTHING);
      var total = totals.get(node.id());
      var facts = facts(node, local, control, four, total, reach);
      var findings = rules.findings(facts);
      var type = findings.getFirst();
      double shown = density(node, method.density());
      var severity = rules.severity(type, facts, reach);
      var share = table.share(region.path(), node.id());
      var evidence =
          new GapEvidence(new GapSets(node.id(), method, region.path()), method)
              .local(
                  local, table.amount(region.path(), node.id()), share, table.reference(node.id()))
              .coverage(total, facts.coverage())
              .specialization(facts, shown)
              .control(control, four, facts)
              .validity(local, facts.validShare())
              .notJudged()
              .severity(facts, rules.shortfall(type, facts), reach);
      return new ChainGap(
          chain.id(),
          node,
          region,
          method,
          type,
          findings,
          rules.action(type, reach, median),
          severity,
          new ChainGap.Metrics(
              local.patents(),
              local.families(),
              local.holders(),
              share,
              facts.rta(),
              shown,
              method.density().most() - shown,
              facts.cr4(),
              facts.foreignShare(),
              facts.validShare(),
              facts.domesticCitedShare(),
              facts.coverage(),
              facts.criticality(),
              null),
          evidence.list());
    }

    private NodeFacts facts(
        ChainNode node,
        Local local,
        Control control,
        Largest four,
        @Nullable Total total,
        double reach) {
      var path = region.path();
      double present = method.thresholds().presentRta();
      return new NodeFacts(
          table.reference(node.id()),
          total == null ? null : ratio(total.located(), total.patents()),
          local.holders(),
          table.rta(path, node.id()),
          topology.neighbours(node.id()).stream()
              .filter(
                  neighbour -> {
                    var rta = table.rta(path, neighbour);
                    return rta != null && rta >= present;
                  })
              .sorted()
              .toList(),
          table.isInTop(path, node.id(), method.thresholds().strongQuantile()),
          ratio(local.valid(), local.statusKnown()),
          ratio(control.foreign(), control.valid()),
          ratio(four.families(), control.valid()),
          four.allForeign(),
          ratio(control.citedDomestic(), control.cited()),
          reach,
          topology.criticality(node.id()));
    }

    private double density(ChainNode node, DensityConvention convention) {
      return table.relatedness().density(region.path(), node.id(), convention);
    }
  }

  /// Gaps with their rank by severity, 1 the gravest; what has no severity has no rank.
  private static List<ChainGap> ranked(List<ChainGap> gaps) {
    var severities =
        gaps.stream()
            .map(ChainGap::severity)
            .filter(java.util.Objects::nonNull)
            .sorted(Comparator.reverseOrder())
            .toList();
    return gaps.stream().map(gap -> withRank(gap, severities)).toList();
  }

  private static ChainGap withRank(ChainGap gap, List<Double> severities) {
    var severity = gap.severity();
    if (severity == null) {
      return gap;
    }
    var m = gap.metrics();
    return new ChainGap(
        gap.chain(),
        gap.chainNode(),
        gap.region(),
        gap.method(),
        gap.gapType(),
        gap.findings(),
        gap.action(),
        severity,
        new ChainGap.Metrics(
            m.patents(),
            m.families(),
            m.holders(),
            m.share(),
            m.specialization(),
            m.relatednessDensity(),
            m.distance(),
            m.holderConcentration(),
            m.externalShare(),
            m.inForceShare(),
            m.domesticCitedShare(),
            m.regionCoverage(),
            m.criticality(),
            severities.indexOf(severity) + 1),
        gap.evidence());
  }

  private static @Nullable Double coverage(Collection<Total> totals) {
    return ratio(
        totals.stream().mapToLong(Total::located).sum(),
        totals.stream().mapToLong(Total::patents).sum());
  }

  private static @Nullable Double ratio(long part, long whole) {
    return whole == 0 ? null : (double) part / whole;
  }

  static double median(Collection<Double> values) {
    var sorted = values.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return 0;
    }
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
