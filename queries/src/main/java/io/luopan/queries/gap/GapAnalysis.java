package io.luopan.queries.gap;

import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.measure.ChainTopology;
import io.luopan.queries.measure.DensityConvention;
import io.luopan.queries.measure.Specialization;
import io.luopan.queries.place.Region;
import io.luopan.queries.projection.NodeCount.Control;
import io.luopan.queries.projection.NodeCount.Largest;
import io.luopan.queries.projection.NodeCount.Local;
import io.luopan.queries.projection.NodeCount.Total;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From counts to judgements: pure computation, the same for counts of the graph and of a case that
/// is not in it.
final class GapAnalysis {
  private final ChainShape shape;
  private final Region region;
  private final GapMethod method;
  private final ChainTopology topology;
  private final Specialization table;
  private final Map<String, Total> totals;
  private final Map<String, Local> locals;
  private final Map<String, Control> controls;
  private final Map<String, Largest> largest;
  private final String release;

  GapAnalysis(ChainShape shape, Region region, GapMethod method, GapCounts counts) {
    this.shape = shape;
    this.region = region;
    this.method = method;
    topology = shape.topology();
    table = counts.specialization(method.thresholds().presentRta());
    totals = counts.totals();
    locals = counts.local();
    controls = counts.control();
    largest = counts.largestHolders();
    release = counts.release();
  }

  GapAnswer answer() {
    return new GapAnswer(shape.chain(), region, method, gaps(), coverage(totals.values()), release);
  }

  private List<ChainGap> gaps() {
    var densities = new HashMap<String, Double>();
    shape
        .nodes()
        .forEach(node -> densities.put(node.id(), density(node, DensityConvention.HIDALGO)));
    double median = median(densities.values());
    var rules = new GapRules(method.thresholds());
    var gaps =
        shape.nodes().stream()
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
            .local(local, table.amount(region.path(), node.id()), share, table.reference(node.id()))
            .coverage(total, facts.coverage())
            .specialization(facts, shown)
            .control(control, four, facts)
            .validity(local, facts.validShare())
            .notJudged()
            .severity(facts, rules.shortfall(type, facts), reach);
    return new ChainGap(
        shape.chain().id(),
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
            topology.downstreamShare(node.id()),
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

  /// Gaps with their rank by severity, 1 the gravest; what has no severity has no rank.
  private static List<ChainGap> ranked(List<ChainGap> gaps) {
    var severities =
        gaps.stream()
            .map(ChainGap::severity)
            .filter(Objects::nonNull)
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
            m.downstreamShare(),
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
