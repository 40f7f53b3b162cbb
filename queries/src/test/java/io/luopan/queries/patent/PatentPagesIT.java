package io.luopan.queries.patent;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.patent.LegalStatus;
import io.luopan.queries.Questions;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.patent.PatentFilter.TextTest;
import io.luopan.queries.patent.PatentOrder.Direction;
import io.luopan.queries.patent.PatentOrder.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

@WithGraph
class PatentPagesIT {
  private static final PatentSelection EVERY = PatentSelection.all(PatentFilter.ALL);
  private static Questions questions;

  @BeforeAll
  static void load(Driver driver) {
    questions = SmallGraph.load(driver);
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void meetsEveryPatentOnceInBothDirections(Field field) {
    for (var direction : Direction.values()) {
      var order = List.of(new PatentOrder(field, direction));
      var forward = walk(order, 9);
      var backward = walkBack(order, 9);

      assertThat(forward).hasSize(51).doesNotHaveDuplicates();
      assertThat(backward).isEqualTo(forward);
    }
  }

  @Test
  void goesOnBehindTheCursorWhateverIsInserted(Driver driver) {
    var first = questions.patentPages().page(EVERY, List.of(), PageRequest.first(5, null));
    try (var session = driver.session()) {
      session
          .run("CREATE (:Patent {id: 'patent/CN2099', office: 'CN', filedOn: date('2099-01-01')})")
          .consume();
    }

    var next =
        questions
            .patentPages()
            .page(EVERY, List.of(), PageRequest.first(5, first.items().getLast().cursor()));

    try (var session = driver.session()) {
      session.run("MATCH (p:Patent {id: 'patent/CN2099'}) DELETE p").consume();
    }
    var seen = new HashSet<>(first.items().stream().map(item -> item.value().id()).toList());
    assertThat(next.items()).hasSize(5).noneMatch(item -> seen.contains(item.value().id()));
    assertThat(next.items().getFirst().value().filedOn()).isEqualTo("2016-02-15");
  }

  @Test
  void filtersByEverythingItOffers() {
    assertThat(count(PatentFilter.builder().text("燃料電池"))).isEqualTo(12);
    assertThat(count(PatentFilter.builder().text("Fuel STACK"))).isEqualTo(1);
    assertThat(count(PatentFilter.builder().text("氢"))).isEqualTo(24);
    assertThat(count(PatentFilter.builder().holder(List.of("holder/uscc-yzu")))).isEqualTo(4);
    assertThat(count(PatentFilter.builder().region(List.of("region/320000")))).isEqualTo(25);
    assertThat(count(PatentFilter.builder().chain(List.of("chain/hydrogen")))).isEqualTo(38);
    assertThat(count(PatentFilter.builder().chainNode(List.of("chain-node/pv.cell"))))
        .isEqualTo(12);
    assertThat(count(PatentFilter.builder().classSymbol(List.of("H01M")))).isEqualTo(12);
    assertThat(count(PatentFilter.builder().classSymbol(List.of("H01M 8/00")))).isEqualTo(12);
    assertThat(count(PatentFilter.builder().classSymbol(List.of("H01M 8/10")))).isEqualTo(12);
    assertThat(count(PatentFilter.builder().legalStatus(List.of(LegalStatus.UNKNOWN))))
        .isEqualTo(5);
    assertThat(
            count(
                PatentFilter.builder()
                    .number(new TextTest("CN 105000027 A", List.of(), null, null))))
        .isEqualTo(1);
    assertThat(count(PatentFilter.builder().number(new TextTest(null, List.of(), "CN20161", null))))
        .isEqualTo(50);
    assertThat(
            count(
                PatentFilter.builder()
                    .not(PatentFilter.builder().chain(List.of("chain/hydrogen")).build())))
        .isEqualTo(13);
    assertThat(
            count(
                PatentFilter.builder()
                    .or(
                        List.of(
                            PatentFilter.builder()
                                .title(new TextTest(null, List.of(), "高压", null))
                                .build(),
                            PatentFilter.builder().text("双极板").build()))))
        .isEqualTo(13);
  }

  @Test
  void breaksASetDown() {
    var asked = new PatentSelection.FacetOf(EVERY, PatentFacet.REGION, 2);

    var facet = questions.patentPages().facets(List.of(asked)).get(asked);

    assertThat(facet.buckets().stream().map(b -> Map.entry(String.valueOf(b.label()), b.count())))
        .containsExactly(Map.entry("无锡市", 16L), Map.entry("泰安市", 16L));
    assertThat(facet.otherCount()).isEqualTo(18);
  }

  @Test
  void countsAFamilyOnce() {
    var node =
        PatentSelection.of(PatentScope.CHAIN_NODE, "chain-node/hydrogen.elz", PatentFilter.ALL);

    var counts = questions.patentPages().counts(List.of(node, node.perFamily(true)));

    assertThat(counts.get(node)).isEqualTo(BoundedCount.exactly(14));
    assertThat(counts.get(node.perFamily(true))).isEqualTo(BoundedCount.exactly(13));
  }

  private static long count(PatentFilter.Builder where) {
    var selection = PatentSelection.all(where.build());
    return questions.patentPages().counts(List.of(selection)).get(selection).value();
  }

  private static List<String> walk(List<PatentOrder> order, int size) {
    var ids = new ArrayList<String>();
    var page = questions.patentPages().page(EVERY, order, PageRequest.first(size, null));
    page.items().forEach(item -> ids.add(item.value().id()));
    while (page.hasNext()) {
      page =
          questions
              .patentPages()
              .page(EVERY, order, PageRequest.first(size, page.items().getLast().cursor()));
      page.items().forEach(item -> ids.add(item.value().id()));
    }
    return ids;
  }

  private static List<String> walkBack(List<PatentOrder> order, int size) {
    var ids = new ArrayList<String>();
    var page = questions.patentPages().page(EVERY, order, PageRequest.of(null, null, size, null));
    ids.addAll(0, page.items().stream().map(item -> item.value().id()).toList());
    while (page.hasPrevious()) {
      page =
          questions
              .patentPages()
              .page(
                  EVERY, order, PageRequest.of(null, null, size, page.items().getFirst().cursor()));
      ids.addAll(0, page.items().stream().map(item -> item.value().id()).toList());
    }
    return ids;
  }
}
