package io.luopan.queries.projection;

import static io.luopan.queries.projection.ColumnsOf.patent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.model.patent.PatentType;
import io.luopan.queries.measure.LifeCycle;
import io.luopan.queries.measure.Range;
import io.luopan.queries.measure.Share;
import io.luopan.queries.patent.RegionRule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeProfileTest {
  private static final Counting USUAL =
      new Counting(true, Counting.Weight.WHOLE, RegionRule.FIRST_APPLICANT, Period.ALL);

  @TempDir private Path folder;

  /// Of four families, A has two, shares one with B, and one is nobody's: A 2½, B ½, unknown 1.
  @Test
  void sharesAFamilyOutAmongItsHolders() throws IOException {
    var profile =
        everywhere(
            patent("f1").of("A"),
            patent("f2").of("A"),
            patent("f2").of("A"),
            patent("f3").of("A", "B"),
            patent("f4"));

    var concentration = profile.concentration();

    assertThat(concentration.holders()).isEqualTo(2);
    assertThat(concentration.ratio(1)).isEqualTo(new Range(2.5 / 4, 3.5 / 4));
    assertThat(concentration.ratio(4)).isEqualTo(new Range(3.0 / 4, 1));
  }

  /// One patent is A's and its sibling B's: half a family for each.
  @Test
  void sharesAFamilyOutAmongTheHoldersOfAllItsPatents() throws IOException {
    var profile = everywhere(patent("f1").of("A"), patent("f1").of("B"));

    assertThat(profile.concentration().ratio(1)).isEqualTo(new Range(0.5, 0.5));
  }

  @Test
  void countsTheYearsOfARegionOnly() throws IOException {
    var columns =
        ColumnsOf.patents(
            folder,
            patent("f1").of("A").filedOn("2019-05-01"),
            patent("f1").of("A").filedOn("2019-06-01").type(PatentType.UTILITY_MODEL),
            patent("f2").of("B").filedOn("2020-05-01"),
            patent("f3").of("C").filedOn(null),
            patent("f4").of("D").filedOn("2019-05-01").at("CN/370000/"));

    var years = new NodeProfile(columns, USUAL, ColumnsOf.NODE, "CN/320000/").years();

    assertThat(years).containsOnlyKeys(2019, 2020);
    assertThat(years.get(2019).filed()).isEqualTo(new LifeCycle.Year(2, 1));
    assertThat(years.get(2019).byType())
        .isEqualTo(Map.of(PatentType.INVENTION, 1L, PatentType.UTILITY_MODEL, 1L));
  }

  /// 2020: 6, 3 and 0 citations, mean 3; 2021: 2 and 0, mean 1.
  @Test
  void holdsCitationsAgainstThoseOfTheSameYearAndClass() throws IOException {
    var columns =
        ColumnsOf.patents(
            folder,
            patent("f1").cited(6),
            patent("f2").cited(3).at("JP/"),
            patent("f3").at("JP/"),
            patent("f4").cited(2).filedOn("2021-01-01"),
            patent("f5").filedOn("2021-01-01").at("JP/"));

    var profile = new NodeProfile(columns, USUAL, ColumnsOf.NODE, "CN/");

    var strength = profile.world().mean(profile.cited());
    assertThat(strength.mean()).isCloseTo((6 / 3.0 + 2 / 1.0) / 2, within(1e-9));
    assertThat(strength.scored()).isEqualTo(2);
  }

  @Test
  void tellsWhatExpiresAndOfWhatTheDayIsUnknown() throws IOException {
    var profile =
        everywhere(
            patent("f1").filedOn("2005-01-02"),
            patent("f2").filedOn("2016-01-02").type(PatentType.UTILITY_MODEL),
            patent("f3").filedOn("2020-01-01"),
            patent("f4").filedOn("2000-01-01"),
            patent("f5").filedOn(null));

    assertThat(profile.expiring(3, LocalDate.of(2024, 1, 1)).expiring())
        .isEqualTo(new Share(2, 4, 1));
  }

  private NodeProfile everywhere(ColumnsOf.Patent... patents) throws IOException {
    return new NodeProfile(ColumnsOf.patents(folder, patents), USUAL, ColumnsOf.NODE, "");
  }
}
