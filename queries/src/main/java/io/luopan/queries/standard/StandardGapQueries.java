package io.luopan.queries.standard;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.patent.Validity;
import io.luopan.queries.standard.StandardGaps.OfNode;
import io.luopan.queries.standard.StandardGaps.OnNode;
import io.luopan.queries.standard.StandardGaps.Unclaimed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Standards of chain nodes beside a region's patents on them. Cost: four queries.
public final class StandardGapQueries {
  public static final String METHOD = "standard-gaps";
  public static final String VERSION = "1";

  /// A local patent is strong from so many citations received.
  public static final int LEAST_CITATIONS = 1;

  private final GraphReader graph;
  private final ChainNodeQueries chainNodes;
  private final DatasetQueries dataset;

  public StandardGapQueries(
      GraphReader graph, ChainNodeQueries chainNodes, DatasetQueries dataset) {
    this.graph = graph;
    this.chainNodes = chainNodes;
    this.dataset = dataset;
  }

  private record Local(String id, boolean inForce, boolean claimed, long cited) {}

  private record Drafter(String holder, @Nullable String path) {}

  /// How a node is tied to a standard.
  private static final class Ties {
    boolean told;
    final TreeSet<String> declared = new TreeSet<>();
    final TreeSet<String> listed = new TreeSet<>();
  }

  /// @param chain an id
  public StandardGaps gaps(String chain, String regionPath, LocalDate asOf) {
    var release = dataset.version().release();
    var nodes = chainNodes.nodesOf(List.of(chain)).getOrDefault(chain, List.of());
    var ids = nodes.stream().map(ChainNode::id).toList();
    var ties = ties(ids);
    var drafters =
        drafters(
            ties.values().stream()
                .flatMap(of -> of.keySet().stream())
                .distinct()
                .sorted()
                .toList());
    var local = local(ids, regionPath, asOf);
    var all =
        nodes.stream()
            .map(
                node ->
                    onNode(
                        node,
                        ties.getOrDefault(node.id(), Map.of()),
                        drafters,
                        local.getOrDefault(node.id(), List.of()),
                        regionPath))
            .toList();
    return new StandardGaps(
        release,
        asOf,
        all,
        all.stream().filter(n -> !n.standards().isEmpty() && n.local() == 0).toList(),
        all.stream()
            .filter(n -> !n.isDraftedLocally())
            .filter(
                n ->
                    !n.unclaimed().isEmpty()
                        && n.unclaimed().getFirst().citations() >= LEAST_CITATIONS)
            .toList(),
        List.of(
            "A patent is local where its first applicant sat in the "
                + "region at filing; a strong one is"
                + " in force and cited at least once.",
            "A node's standards are those that lists tell and those its "
                + "patents are declared or listed"
                + " for; a standard may concern a node that no source ties to it.",
            "Drafters are those of any edition; one whose place is not known is not local."));
  }

  private Map<String, Map<String, Ties>> ties(List<String> nodes) {
    Map<String, Map<String, Ties>> ties = new TreeMap<>();
    graph
        .list(
            StandardGapQueries.class, "standardsOfNodes", Parameters.of("nodes", nodes), row -> row)
        .forEach(
            row -> {
              var of =
                  ties.computeIfAbsent(row.text("node"), _ -> new TreeMap<>())
                      .computeIfAbsent(row.text("standard"), _ -> new Ties());
              switch (row.text("via")) {
                case "TOLD" -> of.told = true;
                case "DECLARED" -> of.declared.addAll(row.texts("patents"));
                default -> of.listed.addAll(row.texts("patents"));
              }
            });
    return ties;
  }

  private Map<String, List<Drafter>> drafters(Collection<String> standards) {
    return graph
        .list(
            StandardGapQueries.class,
            "drafters",
            Parameters.of("standards", standards),
            row ->
                Map.entry(
                    row.text("standard"), new Drafter(row.text("holder"), row.findText("path"))))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Map<String, List<Local>> local(List<String> nodes, String regionPath, LocalDate asOf) {
    return graph
        .list(
            StandardGapQueries.class,
            "localPatents",
            Parameters.of("nodes", nodes).and("regionPath", regionPath),
            row ->
                Map.entry(
                    row.text("node"),
                    new Local(
                        row.text("id"),
                        isInForce(row, asOf),
                        row.flag("claimed"),
                        row.number("cited"))))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static boolean isInForce(Row row, LocalDate asOf) {
    var since = row.findDay("statusOn");
    var type = Objects.requireNonNullElse(row.find("type", PatentType.class), PatentType.UNKNOWN);
    var expiry = Validity.expiry(row.text("office"), type, row.findDay("filedOn"));
    return row.find("status", LegalStatus.class) == LegalStatus.IN_FORCE
        && (since == null || !since.isAfter(asOf))
        && (expiry == null || asOf.isBefore(expiry));
  }

  private static OnNode onNode(
      ChainNode node,
      Map<String, Ties> ties,
      Map<String, List<Drafter>> drafters,
      List<Local> local,
      String regionPath) {
    return new OnNode(
        node,
        ties.entrySet().stream()
            .map(
                entry ->
                    ofNode(
                        entry.getKey(),
                        entry.getValue(),
                        drafters.getOrDefault(entry.getKey(), List.of()),
                        regionPath))
            .toList(),
        local.size(),
        local.stream().filter(Local::inForce).count(),
        local.stream()
            .filter(patent -> patent.inForce() && !patent.claimed())
            .map(patent -> new Unclaimed(patent.id(), patent.cited()))
            .sorted(
                Comparator.comparingLong((Unclaimed u) -> -u.citations())
                    .thenComparing(Unclaimed::patent))
            .toList());
  }

  private static OfNode ofNode(
      String standard, Ties ties, List<Drafter> drafters, String regionPath) {
    return new OfNode(
        standard,
        ties.told,
        List.copyOf(ties.declared),
        List.copyOf(ties.listed),
        drafters.stream().map(Drafter::holder).toList(),
        drafters.stream()
            .filter(d -> d.path() != null && d.path().startsWith(regionPath))
            .map(Drafter::holder)
            .toList());
  }
}
