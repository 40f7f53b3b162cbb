package io.luopan.model.industry;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.industry.IndustryFact.Chain;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.model.industry.IndustryFact.Cluster;
import io.luopan.model.industry.IndustryFact.Feed;
import io.luopan.model.industry.IndustryFact.IndustrySystem;
import io.luopan.model.industry.IndustryFact.Selector;
import io.luopan.model.placing.PatentText;
import io.luopan.model.placing.Placement;
import io.luopan.model.placing.Placement.Via;
import io.luopan.model.placing.Placer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The checks of the domain's own list on the data that ships.
class ShippedIndustryTest {
  private static final List<IndustryFact> FACTS = IndustryFolders.readShipped();
  private static final List<ChainNode> NODES = all(ChainNode.class);
  private static final List<Feed> FEEDS = all(Feed.class);

  @Test
  void holds613WithSixClustersAndThirteenChainsOf233Nodes() {
    var chains = all(Chain.class).stream().filter(c -> "321000/613".equals(c.system())).toList();

    assertThat(all(IndustrySystem.class))
        .extracting(IndustrySystem::code)
        .contains("613", "1650", "511");
    assertThat(all(Cluster.class)).filteredOn(c -> c.system().equals("321000/613")).hasSize(6);
    assertThat(chains).hasSize(13).allMatch(c -> c.cluster() != null && c.shape() != null);
    assertThat(NODES).hasSize(233);
    assertThat(NODES)
        .extracting(ChainNode::chain)
        .hasSameElementsAs(chains.stream().map(Chain::code).toList());
  }

  @Test
  void comesInTheOrderInWhichFactsNeedEachOther() {
    var order =
        List.of(
            IndustrySystem.class,
            Cluster.class,
            Chain.class,
            ChainNode.class,
            Feed.class,
            IndustryFact.Aligned.class);

    assertThat(FACTS).extracting(fact -> order.indexOf(fact.getClass())).isSorted();
  }

  @Test
  void everyFeedEndsAtANode() {
    var ids = NODES.stream().map(ChainNode::id).collect(Collectors.toSet());

    assertThat(FEEDS).isNotEmpty().allMatch(f -> ids.contains(f.from()) && ids.contains(f.to()));
  }

  @Test
  void everyChainHasANodeInEveryStage() {
    var stages = new TreeMap<String, Set<ChainStage>>();
    NODES.forEach(n -> stages.computeIfAbsent(n.chain(), _ -> new HashSet<>()).add(n.stage()));

    assertThat(stages)
        .hasSize(13)
        .allSatisfy(
            (_, seen) ->
                assertThat(seen)
                    .contains(ChainStage.UPSTREAM, ChainStage.MIDSTREAM, ChainStage.DOWNSTREAM));
  }

  @Test
  void onlyRecyclingClosesACircle() {
    var recycling =
        FEEDS.stream().filter(Feed::recycles).map(f -> f.from() + ">" + f.to()).toList();

    assertThat(recycling)
        .containsExactlyInAnyOrder(
            "pv.rec>pv.si",
            "storage.rec>storage.lisalt",
            "storage.rec>storage.cath",
            "synth.rec>synth.comp");
    assertThat(nodesOnCircles(FEEDS.stream().filter(f -> !f.recycles()).toList())).isEmpty();
  }

  @Test
  void everyNodeWithKeywordsHasChineseAndLatinOnes() {
    assertThat(NODES)
        .filteredOn(n -> !n.keywords().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            n -> {
              assertThat(n.keywords())
                  .as(n.id())
                  .anyMatch(w -> w.codePoints().anyMatch(ShippedIndustryTest::isHan));
              assertThat(n.keywords())
                  .as(n.id())
                  .anyMatch(w -> w.codePoints().noneMatch(ShippedIndustryTest::isHan));
            });
  }

  @Test
  void everySelectorThatNeedsAKeywordFindsOneAtItsNode() {
    assertThat(NODES)
        .filteredOn(n -> n.selectors().stream().anyMatch(Selector::needsKeyword))
        .allMatch(n -> !n.keywords().isEmpty());
    assertThat(NODES).allMatch(n -> !n.selectors().isEmpty());
  }

  /// A symbol that stands on two nodes of a chain by itself counts a patent twice.
  @Test
  void noSymbolPlacesByClassAloneOnTwoNodesOfAChain() throws IOException {
    var chainOf = NODES.stream().collect(Collectors.toMap(ChainNode::id, ChainNode::chain));
    var placer = Placer.of(NODES);
    var twice = new TreeSet<String>();

    for (var symbol : symbols()) {
      var nodes =
          placer
              .place(
                  new PatentText(
                      List.of(new ClassAssignment(ClassScheme.IPC, symbol, true, null)), ""))
              .stream()
              .filter(placement -> placement.via() == Via.CLASS)
              .map(Placement::node)
              .collect(Collectors.groupingBy(chainOf::get));
      nodes.values().stream()
          .filter(sharing -> sharing.size() > 1)
          .forEach(sharing -> twice.add(symbol + ": " + sharing));
    }

    assertThat(twice).isEmpty();
  }

  /// All that the tree lists, and what selectors name beyond it.
  private static Set<String> symbols() throws IOException {
    var symbols = new TreeSet<String>();
    NODES.forEach(node -> node.selectors().forEach(one -> symbols.add(one.symbol())));
    try (var in = ClassScheme.class.getResourceAsStream("ipc-groups.csv")) {
      assertThat(in).isNotNull();
      try (var csv =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        csv.forEach(row -> symbols.add(row.getField("symbol")));
      }
    }
    return symbols;
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static Set<String> nodesOnCircles(List<Feed> feeds) {
    var indegree = new HashMap<String, Integer>();
    Map<String, List<String>> next =
        feeds.stream()
            .collect(
                Collectors.groupingBy(
                    Feed::from, Collectors.mapping(Feed::to, Collectors.toList())));
    feeds.forEach(
        f -> {
          indegree.putIfAbsent(f.from(), 0);
          indegree.merge(f.to(), 1, Integer::sum);
        });
    var free = new ArrayDeque<String>();
    indegree.forEach(
        (id, n) -> {
          if (n == 0) free.add(id);
        });
    while (!free.isEmpty()) {
      var id = free.poll();
      indegree.remove(id);
      for (var to : next.getOrDefault(id, List.of())) {
        if (indegree.merge(to, -1, Integer::sum) == 0) {
          free.add(to);
        }
      }
    }
    return indegree.keySet();
  }

  private static <F extends IndustryFact> List<F> all(Class<F> type) {
    return FACTS.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
