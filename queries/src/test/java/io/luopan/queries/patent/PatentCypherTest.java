package io.luopan.queries.patent;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.party.HolderRole;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.patent.PatentFilter.TextTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatentCypherTest {
  private static final String EVIL = "x'}) DETACH DELETE (n) //";

  @Test
  void bindsEveryValue() {
    var filter =
        PatentFilter.builder()
            .text(EVIL)
            .title(new TextTest(EVIL, List.of(EVIL), EVIL, EVIL))
            .number(new TextTest(EVIL, List.of(EVIL), EVIL, EVIL))
            .holder(List.of(EVIL))
            .region(List.of(EVIL))
            .chainNode(List.of(EVIL))
            .chain(List.of(EVIL))
            .classSymbol(List.of(EVIL))
            .build()
            .in(
                List.of(
                    new TableCell.OnNode(EVIL),
                    new TableCell.AtPlace(EVIL, 1),
                    new TableCell.OfHolder(EVIL, HolderRole.CURRENT_OWNER),
                    new TableCell.FromTo(EVIL, EVIL, true),
                    new TableCell.ConveyedBetweenPlaces(List.of(), EVIL, EVIL, 1)));
    var nested =
        PatentFilter.builder().and(List.of(filter)).or(List.of(filter)).not(filter).build();

    for (var where : List.of(filter, nested)) {
      var shape = PatentSelection.all(where).shape();

      assertThat(
              PatentCypher.page(
                      shape, List.of(PatentOrder.NEWEST_FIRST), PageRequest.first(9, null), null)
                  .cypher())
          .doesNotContain("DETACH")
          .doesNotContain("detach");
      assertThat(PatentCypher.count(shape).cypher()).doesNotContain("DETACH");
    }
  }

  @Test
  void beginsWhereTheFilterIsNarrowest() {
    assertThat(cypher(PatentFilter.builder().text("氢").holder(List.of("h"))))
        .contains("queryNodes('patentText'");
    assertThat(cypher(PatentFilter.builder().holder(List.of("h")).region(List.of("r"))))
        .contains("MATCH (asked:Holder) WHERE asked.id IN");
    assertThat(cypher(PatentFilter.builder().region(List.of("r"))))
        .contains("p.regionPath STARTS WITH r.path");
  }

  @Test
  void countsEverythingFromTheCountStore() {
    assertThat(PatentCypher.count(PatentSelection.all(PatentFilter.ALL).shape()).cypher())
        .contains("RETURN count(p)")
        .doesNotContain("LIMIT");
  }

  private static String cypher(PatentFilter.Builder filter) {
    return PatentCypher.page(
            PatentSelection.all(filter.build()).shape(),
            List.of(PatentOrder.NEWEST_FIRST),
            PageRequest.first(9, null),
            null)
        .cypher();
  }
}
