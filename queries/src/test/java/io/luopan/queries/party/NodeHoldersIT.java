package io.luopan.queries.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import io.luopan.queries.gap.RandomGraph;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.patent.PatentOrder.Direction;
import io.luopan.queries.patent.PatentScope;
import io.luopan.queries.patent.PatentSelection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

/// Holders of a node, as columns count and order them.
@WithGraph
class NodeHoldersIT {
  private static final String NODE = "chain-node/2";
  private static Questions questions;
  private static HolderQueries inCypher;

  @BeforeAll
  static void load(Driver driver) {
    RandomGraph.load(driver, 5, 250);
    var graph = new GraphReader(driver, Duration.ofSeconds(60));
    questions = Questions.of(graph, "test");
    questions.projections().current();
    inCypher = new HolderQueries(graph, new Cursors("test"), _ -> Optional.empty());
  }

  @Test
  void areThoseOfAWalkInTheSameOrder() {
    for (var path : Stream.of("", "CN/", "CN/320000/321000/").toList()) {
      var asked = new NodeHolders(NODE, path.isEmpty() ? null : path);

      assertThat(walk(questions.holders(), asked, HolderOrder.MOST_PATENTS_FIRST, 4))
          .as(path)
          .isNotEmpty()
          .isEqualTo(walk(inCypher, asked, HolderOrder.MOST_PATENTS_FIRST, 200));
    }
  }

  @ParameterizedTest
  @EnumSource(HolderOrder.Field.class)
  void areMetOnceInOrder(HolderOrder.Field field) {
    var asked = new NodeHolders(NODE, null);
    for (var direction : Direction.values()) {
      var order = new HolderOrder(field, direction);

      var all = page(asked, order, PageRequest.first(200, null));

      assertThat(all).isSortedAccordingTo(order.comparator());
      assertThat(walk(questions.holders(), asked, order, 3))
          .isEqualTo(all.stream().map(c -> c.holder() + " " + c.patents()).toList());
    }
  }

  @Test
  void breakDownByTypeAndPlace() {
    var asked = new NodeHolders(NODE, null);
    var types = new HolderFacet.Of(asked, HolderFacet.HOLDER_TYPE, 10);
    var regions = new HolderFacet.Of(asked, HolderFacet.REGION, 1);
    long all = page(asked, HolderOrder.MOST_PATENTS_FIRST, PageRequest.first(200, null)).size();

    var facets = questions.holders().facets(List.of(types, regions));

    assertThat(Objects.requireNonNull(facets.get(types)).buckets())
        .containsExactly(new HolderFacet.Bucket("UNKNOWN", null, all));
    var byRegion = Objects.requireNonNull(facets.get(regions));
    assertThat(byRegion.buckets()).hasSize(1);
    assertThat(byRegion.otherCount()).isPositive().isLessThan(all);
  }

  @Test
  void haveThePatentsThatTheFilterFinds() {
    for (var counts : page(new NodeHolders(NODE, null), order(), PageRequest.first(5, null))) {
      var patents =
          PatentSelection.of(
              PatentScope.CHAIN_NODE,
              NODE,
              PatentFilter.ALL.in(
                  List.of(
                      new io.luopan.queries.patent.TableCell.OfHolder(
                          counts.holder(), io.luopan.model.party.HolderRole.APPLICANT))));

      assertThat(
              Objects.requireNonNull(questions.patentPages().counts(List.of(patents)).get(patents))
                  .value())
          .isEqualTo(counts.patents());
      assertThat(counts.families()).isBetween(1L, counts.patents());
      assertThat(counts.inForce()).isBetween(0L, counts.patents());
    }
  }

  private static HolderOrder order() {
    return new HolderOrder(HolderOrder.Field.CITED_BY_COUNT, Direction.DESC);
  }

  private static List<HolderCounts> page(NodeHolders asked, HolderOrder order, PageRequest page) {
    var one = new NodeHolders.PageOf(asked, order, page);
    return Objects.requireNonNull(questions.holders().onChainNodes(List.of(one)).get(one))
        .items()
        .stream()
        .map(item -> Objects.requireNonNull(item.value().counts()))
        .toList();
  }

  private static List<String> walk(
      HolderQueries holders, NodeHolders asked, HolderOrder order, int size) {
    var found = new ArrayList<String>();
    @Nullable String after = null;
    do {
      var one = new NodeHolders.PageOf(asked, order, PageRequest.first(size, after));
      var page = Objects.requireNonNull(holders.onChainNodes(List.of(one)).get(one));
      page.items()
          .forEach(item -> found.add(item.value().holder().id() + " " + item.value().patents()));
      after = page.hasNext() ? page.items().getLast().cursor() : null;
    } while (after != null);
    return found;
  }
}
