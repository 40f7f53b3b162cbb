package io.luopan.loaders.audit;

import io.luopan.loaders.audit.AuditedPatents.Gathered;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFolders;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.placing.PatentText;
import io.luopan.model.placing.Placement;
import io.luopan.model.placing.Placer;
import io.luopan.model.text.SearchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Places the patents of a file on chain nodes without a graph, and draws a sample to judge.
///
/// The same records, nodes and request give the same report, however the records are ordered, but
/// for the title shown where two records of one patent title it differently.
public final class PlacementAudit {
  private static final int MOST_GROUPS = 30;

  private final Map<String, ChainNode> nodes;
  private final Placer placer;
  private final AuditedPatents patents = new AuditedPatents();
  private long records;
  private long rejected;

  /// What to draw: how many placements, by which seed, and at most how many on one node.
  public record SampleRequest(int size, long seed, int perNode) {}

  private record Placed(Gathered patent, Placement placement) {
    static final Comparator<Placed> ORDER =
        Comparator.comparing((Placed placed) -> placed.patent().number())
            .thenComparing(placed -> placed.placement().node());
  }

  public PlacementAudit(Collection<ChainNode> nodes) {
    this.nodes =
        nodes.stream()
            .collect(
                Collectors.toMap(
                    ChainNode::id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    this.placer = Placer.of(nodes);
  }

  /// An audit of the chains that ship with Luopan.
  public static PlacementAudit ofShipped() {
    return new PlacementAudit(
        IndustryFolders.readShipped().stream()
            .filter(ChainNode.class::isInstance)
            .map(ChainNode.class::cast)
            .toList());
  }

  /// Takes in a record; what it says beside patents is passed over.
  public void add(Parsed record) {
    records++;
    switch (record) {
      case Parsed.Accepted(_, _, var facts, _) ->
          facts.stream()
              .filter(PatentFact.class::isInstance)
              .forEach(fact -> patents.add((PatentFact) fact));
      case Parsed.Rejected _ -> rejected++;
    }
  }

  public AuditReport report(SampleRequest request) {
    var all = List.copyOf(patents.all());
    var placed = new ArrayList<Placed>();
    var unplaced = new ArrayList<Gathered>();
    for (var patent : all) {
      var found = placer.place(new PatentText(patent.classes(), SearchText.of(patent.texts())));
      found.forEach(placement -> placed.add(new Placed(patent, placement)));
      if (found.isEmpty() && !patent.symbols().isEmpty()) {
        unplaced.add(patent);
      }
    }
    return new AuditReport(
        records,
        rejected,
        all.size(),
        all.stream().filter(patent -> !patent.symbols().isEmpty()).count(),
        placed.stream().map(Placed::patent).distinct().count(),
        placed.size(),
        tally(placed, chains(), p -> node(p).chain()),
        tally(
            placed,
            Stream.of(Placement.Via.values()).map(Enum::name),
            p -> p.placement().via().name()),
        sample(placed, request),
        unplacedGroups(unplaced));
  }

  private ChainNode node(Placed placed) {
    return Objects.requireNonNull(nodes.get(placed.placement().node()));
  }

  private Stream<String> chains() {
    return nodes.values().stream().map(ChainNode::chain).distinct();
  }

  private static List<AuditReport.Share> tally(
      List<Placed> placed, Stream<String> names, Function<Placed, String> nameOf) {
    var byName = placed.stream().collect(Collectors.groupingBy(nameOf));
    return names
        .map(
            name -> {
              var some = byName.getOrDefault(name, List.of());
              return new AuditReport.Share(
                  name, some.stream().map(Placed::patent).distinct().count(), some.size());
            })
        .toList();
  }

  private List<AuditReport.Drawn> sample(List<Placed> placed, SampleRequest request) {
    var urn = new ArrayList<>(placed);
    urn.sort(Placed.ORDER);
    var random = new Random(request.seed());
    var onNode = new HashMap<String, Integer>();
    var drawn = new ArrayList<AuditReport.Drawn>();
    while (!urn.isEmpty() && drawn.size() < request.size()) {
      // The last takes the drawn one's place: no shifting of a long list.
      int at = random.nextInt(urn.size());
      var one = urn.get(at);
      var last = urn.removeLast();
      if (last != one) {
        urn.set(at, last);
      }
      if (onNode.merge(one.placement().node(), 1, Integer::sum) <= request.perNode()) {
        drawn.add(drawn(one));
      }
    }
    return drawn;
  }

  private AuditReport.Drawn drawn(Placed placed) {
    var placement = placed.placement();
    var node = node(placed);
    return new AuditReport.Drawn(
        placed.patent().number(),
        placed.patent().title(),
        placement.node(),
        node.nameZh(),
        node.nameEn() == null ? "" : node.nameEn(),
        placement.via(),
        placement.selector(),
        placement.symbol(),
        placement.word() == null ? "" : placement.word());
  }

  private static List<AuditReport.Unplaced> unplacedGroups(List<Gathered> unplaced) {
    var byGroup = new HashMap<String, List<Gathered>>();
    for (var patent : unplaced) {
      patent.symbols().stream()
          .map(PlacementAudit::mainGroup)
          .distinct()
          .forEach(group -> byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(patent));
    }
    return byGroup.entrySet().stream()
        .map(
            group -> {
              var example =
                  group.getValue().stream()
                      .min(Comparator.comparing(Gathered::number))
                      .orElseThrow();
              return new AuditReport.Unplaced(
                  group.getKey(), group.getValue().size(), example.number(), example.title());
            })
        .sorted(
            Comparator.comparing((AuditReport.Unplaced group) -> -group.patents())
                .thenComparing(AuditReport.Unplaced::group))
        .limit(MOST_GROUPS)
        .toList();
  }

  /// `A01B 1/02` belongs to `A01B 1/00`.
  private static String mainGroup(String symbol) {
    int slash = symbol.indexOf('/');
    return slash < 0 ? symbol : symbol.substring(0, slash) + "/00";
  }
}
