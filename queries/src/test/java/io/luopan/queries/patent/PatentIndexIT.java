package io.luopan.queries.patent;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.patent.LegalStatus;
import io.luopan.queries.GraphReader;
import io.luopan.queries.gap.RandomGraph;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.Cursors.Place;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.projection.ColumnPatents;
import io.luopan.queries.projection.FilterMeaning;
import io.luopan.queries.projection.Projections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.neo4j.driver.Driver;

/// What columns order and break down is what a walk through the graph does.
@WithGraph
class PatentIndexIT {
  private static final List<PatentSelection> SETS =
      List.of(
          PatentSelection.all(PatentFilter.ALL),
          PatentSelection.all(
              PatentFilter.builder().legalStatus(List.of(LegalStatus.IN_FORCE)).build()),
          PatentSelection.of(PatentScope.CHAIN_NODE, "chain-node/3", PatentFilter.ALL),
          PatentSelection.of(
              PatentScope.HOLDER,
              "holder/07",
              PatentFilter.builder().chain(List.of("chain/a")).build()));
  private static final Cursors CURSORS = new Cursors("test");
  private static Projections projections;
  private static PatentPages inColumns;
  private static PatentPages inCypher;

  @BeforeAll
  static void load(Driver driver) {
    RandomGraph.load(driver, 11, 200);
    var graph = new GraphReader(driver, Duration.ofSeconds(60));
    projections = new Projections(graph, new DatasetQueries(graph), null);
    projections.current();
    inColumns =
        new PatentPages(
            graph, CURSORS, new ColumnPatents(projections, new FilterMeaning(graph), graph));
    inCypher = new PatentPages(graph, CURSORS, new Nothing());
  }

  private record Nothing() implements PatentIndex {
    @Override
    public Optional<List<Place>> page(
        PatentFilter where, PatentOrder order, PageRequest page, @Nullable Place place) {
      return Optional.empty();
    }

    @Override
    public Optional<Facet> facet(PatentFilter where, PatentFacet by, int size) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @EnumSource(PatentOrder.Direction.class)
  void orderAsAWalkDoesPageByPage(PatentOrder.Direction direction) {
    for (var set : SETS) {
      for (var field : List.of(PatentOrder.Field.CITED_BY_COUNT, PatentOrder.Field.FAMILY_SIZE)) {
        var order = List.of(new PatentOrder(field, direction));

        var expected = walk(inCypher, set, order, 200);

        assertThat(walk(inColumns, set, order, 37)).as("%s %s", set, order).isEqualTo(expected);
        assertThat(walkBack(set, order)).isEqualTo(expected.reversed());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PatentFacet.class,
      names = {"CLASS_SUBCLASS"},
      mode = Mode.EXCLUDE)
  void breakDownAsAWalkDoes(PatentFacet by) {
    var asked =
        SETS.stream()
            .flatMap(
                set ->
                    Stream.of(
                        new PatentSelection.FacetOf(set, by, 3),
                        new PatentSelection.FacetOf(set, by, 100)))
            .toList();

    assertThat(inColumns.facets(asked)).isEqualTo(inCypher.facets(asked));
  }

  private static List<String> walk(
      PatentPages pages, PatentSelection set, List<PatentOrder> order, int size) {
    var ids = new ArrayList<String>();
    @Nullable String after = null;
    do {
      var page = pages.page(set, order, PageRequest.first(size, after));
      page.items().forEach(item -> ids.add(item.value().id()));
      after = page.hasNext() ? page.items().getLast().cursor() : null;
    } while (after != null);
    return ids;
  }

  private static List<String> walkBack(PatentSelection set, List<PatentOrder> order) {
    var ids = new ArrayList<String>();
    @Nullable String before = null;
    do {
      var page = inColumns.page(set, order, PageRequest.of(null, null, 41, before));
      page.items().reversed().forEach(item -> ids.add(item.value().id()));
      before = page.hasPrevious() ? page.items().getFirst().cursor() : null;
    } while (before != null);
    return ids;
  }
}
