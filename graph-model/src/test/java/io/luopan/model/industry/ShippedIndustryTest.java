package io.luopan.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.luopan.model.industry.IndustryFact.Chain;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.model.industry.IndustryFact.Cluster;
import io.luopan.model.industry.IndustryFact.Feed;
import io.luopan.model.industry.IndustryFact.IndustrySystem;
import io.luopan.model.industry.IndustryFact.Selector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /// A symbol that two nodes of a chain select without a keyword counts a patent twice; these are
  // known.
  @Test
  void noTwoNodesOfAChainSelectTheSameSymbolByClassAlone() {
    var shared = new TreeSet<String>();
    var seen = new HashMap<String, String>();
    for (var node : NODES) {
      for (var selector : node.selectors()) {
        var key = node.chain() + " " + selector.symbol();
        if (selector.mode() == Selector.Mode.MINUS || selector.needsKeyword()) {
          continue;
        }
        var other = seen.putIfAbsent(key, node.id());
        if (other != null) {
          shared.add(selector.symbol() + ": " + other + ", " + node.id());
        }
      }
    }

    assertThat(shared).as("symbols shared inside a chain").isEmpty();
  }

  @Test
  void equalsTheReferenceTable() throws IOException {
    var table =
        Path.of(System.getProperty("luopan.root", ".."))
            .resolveSibling("shared/reference/chain-nodes.tsv");
    assumeTrue(
        Files.exists(table), "the shared reference table is not here, so it is not compared");
    var rows =
        Files.readAllLines(table).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    var byId = NODES.stream().collect(Collectors.toMap(ChainNode::id, n -> n));

    assertThat(rows).hasSize(byId.size());
    for (var row : rows) {
      var node = byId.get(row[3]);
      assertThat(node).as(row[3]).isNotNull();
      assertThat(node.nameZh()).isEqualTo(row[4]);
      assertThat(node.nameEn()).isEqualTo(row[5]);
      assertThat(node.stage().name().toLowerCase(java.util.Locale.ROOT)).startsWith(row[6]);
      assertThat(feedsOf(node)).as(row[3]).isEqualTo(parts(row[7].replace(' ', ';')));
      assertThat(selectorsOf(node)).as(row[3]).isEqualTo(parts(row[8]));
      assertThat(node.keywords()).as(row[3]).containsAll(keywords(row[9]));
      assertThat(node.excludes()).as(row[3]).containsAll(keywords(row[10]));
    }
  }

  private static Set<String> feedsOf(ChainNode node) {
    return FEEDS.stream()
        .filter(f -> f.from().equals(node.id()))
        .map(Feed::to)
        .collect(Collectors.toSet());
  }

  private static Set<String> selectorsOf(ChainNode node) {
    return node.selectors().stream()
        .map(
            s ->
                switch (s.mode()) {
                      case EXACT -> "=";
                      case MINUS -> "-";
                      case SUBTREE -> "";
                    }
                    + (s.needsKeyword() ? "~" : "")
                    + s.symbol())
        .collect(Collectors.toSet());
  }

  private static Set<String> parts(String cell) {
    return Arrays.stream(cell.split(";"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.toSet());
  }

  /// The Chinese ones; English ones were reworked when the table became the product's own.
  private static List<String> keywords(String cell) {
    return Stream.of(cell.split("/"))
        .map(String::strip)
        .filter(word -> word.codePoints().anyMatch(ShippedIndustryTest::isHan))
        .toList();
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
