package io.luopan.queries.navigation;

import static io.luopan.queries.navigation.Unit.FAMILIES;
import static io.luopan.queries.navigation.Unit.HOLDERS;
import static io.luopan.queries.navigation.Unit.RATIO;
import static io.luopan.queries.navigation.Unit.TEXT;

import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.industry.ChainNode;

/// Where the chain has gaps in the project's region.
final class GapTables {
  private GapTables() {}

  static ReportTable gaps(TableSource source, RunSubject subject) {
    var project = subject.project();
    var nodes =
        source.entities().byIds(subject.tree().chainNodes()).values().stream()
            .filter(ChainNode.class::isInstance)
            .map(ChainNode.class::cast)
            .toList();
    var region = project.region();
    if (region == null || nodes.isEmpty()) {
      return ReportTable.absent(
          TableKind.GAPS,
          region == null
              ? "The project names no region whose gaps could be told."
              : "No branch names a chain node, and gaps are told of chain nodes.");
    }
    var method =
        source.gaps().method(project.reference(), project.from(), project.to(), subject.asOf());
    var table =
        TableBuilder.of(TableKind.GAPS, "chain-gap")
            .column("节点", "Chain node", TEXT)
            .column("环节", "Stage", TEXT)
            .column("类型", "Type", TEXT)
            .column("行动", "Action", TEXT)
            .column("严重度", "Severity", RATIO)
            .column("本地同族", "Local families", FAMILIES)
            .column("本地持有人", "Local holders", HOLDERS)
            .column("RTA", "RTA", RATIO)
            .column("依据", "Evidence", TEXT)
            .column("产业链", "Chain", TEXT);
    var found = source.gaps().of(nodes, source.gaps().region(region), method);
    var chains = source.labels(found.stream().map(ChainGap::chain).distinct().toList());
    found.forEach(
        gap ->
            table.row(
                gap.chainNode().label(),
                gap.chainNode().stage() == null ? null : gap.chainNode().stage().name(),
                gap.gapType().name(),
                gap.action().name(),
                gap.severity(),
                gap.metrics().families(),
                gap.metrics().holders(),
                gap.metrics().specialization(),
                gap.evidence().isEmpty() ? "" : gap.evidence().getFirst().statement(),
                chains.of(gap.chain())));
    return table
        .note(
            "Types and thresholds are the usual ones of docs/measures.md; the period is by filing.")
        .note("Blocked (堵点) is not judged: the graph holds no data on use.")
        .build();
  }
}
