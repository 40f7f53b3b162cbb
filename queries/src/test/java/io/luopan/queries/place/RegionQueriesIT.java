package io.luopan.queries.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.place.RegionLevel;
import io.luopan.queries.RefusedException;
import io.luopan.queries.SmallGraph;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

@WithGraph
class RegionQueriesIT {
  private static final Region YANGZHOU =
      new Region(
          "region/321000",
          List.of("r0000000001#row=321000", "r0000000002#row=7"),
          "321000",
          "CN/320000/321000/",
          RegionLevel.CITY,
          "扬州市",
          "Yangzhou");

  private static RegionQueries regions;

  @BeforeAll
  static void load(Driver driver) {
    regions = SmallGraph.load(driver).regions();
  }

  @ParameterizedTest
  @ValueSource(strings = {"region/321000", "321000", "3210", "扬州市", "扬州", "yangzhou"})
  void findsARegionWithAllItsRecordsByIdCodeAndName(String asked) {
    assertThat(regions.get(asked)).isEqualTo(YANGZHOU);
    assertThat(regions.byIds(List.of(YANGZHOU.id()))).containsExactly(YANGZHOU);
  }

  @Test
  void findsARegionThatIsOnlyMentioned() {
    assertThat(regions.get("37").sources()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"region/0", "999999", "Atlantis", ""})
  void refusesWhatIsNoRegion(String asked) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> regions.get(asked))
        .withMessage("No region has the id, code or name '%s'.", asked);
  }
}
