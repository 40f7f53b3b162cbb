package io.luopan.queries.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.model.place.RegionLevel;
import io.luopan.queries.RefusedException;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.measure.GrowthCurve;
import io.luopan.queries.measure.LifeCycle;
import io.luopan.queries.measure.Range;
import io.luopan.queries.measure.Share;
import io.luopan.queries.patent.PatentFilter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// Sizes, years, places and holders of a set: every number was counted by hand in
/// `landscape-graph.cypher`.
@WithGraph
class LandscapeIT {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
  static final Landscape NO_PLANTS =
      new Landscape(
          PatentFilter.builder()
              .not(PatentFilter.builder().patentType(List.of(PatentType.PLANT)).build())
              .build(),
          DAY,
          3);
  private static LandscapeQueries landscapes;

  @BeforeAll
  static void load(Driver driver) {
    landscapes = SmallGraph.load(driver, LandscapeIT.class, "landscape-graph.cypher").landscapes();
  }

  @Test
  void countsPatentsAndFamilies() {
    assertThat(landscapes.size(NO_PLANTS)).isEqualTo(new LandscapeQueries.Size(7, 6));
  }

  @Test
  void countsASetInOneRow() {
    var known = landscapes.known(NO_PLANTS);

    assertThat(known).isEqualTo(new LandscapeQueries.Known(LocalDate.of(2024, 5, 1), 2021));
    // Filed from 2019 to 2021: CN5; before: CN4, and CN1 with US2 as one family.
    assertThat(landscapes.summary(NO_PLANTS, known.lastYear()))
        .isEqualTo(new Summary(7, 6, 5, Share.of(2, 4), 1, 2));
    assertThat(landscapes.summary(NO_PLANTS, known.lastYear()).growth()).isEqualTo(-0.5);
  }

  @Test
  void tellsTheTrendAndWhichYearsWillStillGrow() {
    var trend = landscapes.trend(NO_PLANTS);

    assertThat(trend.knownUntil()).isEqualTo("2024-05-01");
    assertThat(trend.newest()).isEqualTo("2024-01-10");
    assertThat(trend.undated()).isEqualTo(1);
    assertThat(trend.years())
        .containsExactly(
            new Trend.Year(2013, 1, 1, 1, 1, true),
            new Trend.Year(2017, 1, 0, 0, 2, true),
            new Trend.Year(2018, 2, 1, 0, 3, true),
            new Trend.Year(2019, 1, 2, 0, 1, true),
            new Trend.Year(2020, 0, 1, 1, 0, true),
            new Trend.Year(2021, 0, 0, 1, 0, true),
            new Trend.Year(2023, 1, 1, 0, 1, false),
            new Trend.Year(2024, 0, 1, 0, 0, false));
  }

  @Test
  void judgesLegalStatusOnTheDayAsked() {
    var statuses = landscapes.legalStatus(NO_PLANTS);

    assertThat(statuses.cells())
        .containsExactly(
            new LegalStatuses.Cell(LegalStatus.EXPIRED, PatentType.UTILITY_MODEL, 1, 1),
            new LegalStatuses.Cell(LegalStatus.IN_FORCE, PatentType.INVENTION, 2, 2),
            new LegalStatuses.Cell(LegalStatus.PENDING, PatentType.INVENTION, 1, 1),
            new LegalStatuses.Cell(LegalStatus.UNKNOWN, PatentType.DESIGN, 1, 1),
            new LegalStatuses.Cell(LegalStatus.UNKNOWN, PatentType.INVENTION, 2, 2));
    assertThat(statuses.inForce()).isEqualTo(Share.of(2, 4));
    assertThat(statuses.unknown()).isEqualTo(3);
  }

  @Test
  void knowsNoStageFromSoFewPatents() {
    var curve = landscapes.lifeCycle(NO_PLANTS);

    assertThat(curve.lastYear()).isEqualTo(2021);
    assertThat(curve.years())
        .contains(new LifeCurve.Year(2018, 2, 3, true), new LifeCurve.Year(2023, 1, 1, false));
    assertThat(curve.life().stage()).isEqualTo(LifeCycle.Stage.UNKNOWN);
    assertThat(curve.life().patentsAYear()).isCloseTo(1.0 / 3, within(1e-12));
    // None of the four inventions of 2017 to 2021 was filed in 2021.
    assertThat(curve.maturity().growth()).isZero();
    assertThat(curve.maturity().ripeness()).isNull();
    // Families begin in 2013, 2017 (CN1 with US2), 2018 and 2019.
    assertThat(curve.growthCurve())
        .isEqualTo(new GrowthCurve(9, 4, null, GrowthCurve.Reason.TOO_FEW));
  }

  @Test
  void ranksCitiesAndTellsWhatIsNotKnownSoFinely() {
    var cities = landscapes.regions(NO_PLANTS, RegionLevel.CITY, 10);

    assertThat(cities.rows())
        .containsExactly(
            new RegionTable.Row("region/321000", 1, 3, 2, 2.0 / 3, Share.of(1, 2)),
            new RegionTable.Row("region/320200", 2, 1, 1, 1.0 / 3, Share.of(0, 1)));
    assertThat(cities.coverage()).isEqualTo(Share.of(4, 7));
    assertThat(cities.coarser()).isEqualTo(2);
    assertThat(cities.unknown()).isEqualTo(1);
  }

  @Test
  void ranksCountriesAndCountsThoseNotShown() {
    var countries = landscapes.regions(NO_PLANTS, RegionLevel.COUNTRY, 1);

    assertThat(countries.rows())
        .extracting(RegionTable.Row::entity, RegionTable.Row::patents, RegionTable.Row::families)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("region/CN", 5L, 4L));
    assertThat(countries.otherCount()).isEqualTo(1);
  }

  @Test
  void followsPatentsFromTheirFirstApplicantsCountryToOffices() {
    var flow = landscapes.flow(NO_PLANTS, FlowOrigin.FIRST_APPLICANT, 10);

    assertThat(flow.cells())
        .containsExactly(
            new Flow.Cell("CN", "CN", 4, 4),
            new Flow.Cell("CN", "US", 1, 1),
            new Flow.Cell("US", "CN", 1, 1));
    assertThat(flow.unknown()).isEqualTo(1);
    assertThat(flow.assumed()).isZero();
  }

  @Test
  void followsPatentsFromTheirEarliestPriority() {
    var flow = landscapes.flow(NO_PLANTS, FlowOrigin.FIRST_PRIORITY, 1);

    assertThat(flow.cells()).containsExactly(new Flow.Cell("CN", "CN", 5, 5));
    assertThat(flow.otherCount()).isEqualTo(2);
    assertThat(flow.unknown()).isZero();
    assertThat(flow.assumed()).isEqualTo(5);
  }

  @Test
  void ranksApplicantsAndTellsHowMuchFewOfThemHave() {
    var holders = landscapes.holders(NO_PLANTS, HolderRole.APPLICANT, 2);

    assertThat(holders.rows())
        .containsExactly(
            new HolderTable.Row("holder/a", 2, 3, 2.0 / 6, Share.of(1, 2)),
            new HolderTable.Row("holder/u", 1, 2, 1.0 / 6, Share.of(1, 1)));
    assertThat(holders.otherCount()).isEqualTo(3);
    assertThat(holders.unknown()).isEqualTo(1);
    // 1.5, 1, 1, 1 and 0.5 of six; one belongs to nobody we know.
    assertThat(holders.concentration().holders()).isEqualTo(5);
    assertThat(holders.concentration().cr4()).isEqualTo(new Range(4.5 / 6, 5.5 / 6));
    assertThat(hhi(holders.concentration()).low()).isCloseTo(5.5 / 36, within(1e-12));
    assertThat(hhi(holders.concentration()).high())
        .isCloseTo((2.5 * 2.5 + 3 + 0.25) / 36, within(1e-12));
  }

  @Test
  void ranksCurrentOwners() {
    var holders = landscapes.holders(NO_PLANTS, HolderRole.CURRENT_OWNER, 10);

    assertThat(holders.rows())
        .extracting(HolderTable.Row::entity, HolderTable.Row::families)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("holder/w", 2L),
            org.assertj.core.groups.Tuple.tuple("holder/a", 1L),
            org.assertj.core.groups.Tuple.tuple("holder/u", 1L),
            org.assertj.core.groups.Tuple.tuple("holder/f", 1L),
            org.assertj.core.groups.Tuple.tuple("holder/x", 1L));
  }

  @Test
  void breaksATechnologyIntoBranches() {
    var branches = landscapes.branches(NO_PLANTS, 10);
    var one = branches.rows().getFirst();
    var two = branches.rows().getLast();

    assertThat(branches.unplaced()).isEqualTo(1);
    assertThat(branches.lastYear()).isEqualTo(2021);
    assertThat(one)
        .extracting(
            BranchTable.Row::entity,
            BranchTable.Row::families,
            BranchTable.Row::patents,
            BranchTable.Row::share,
            BranchTable.Row::now,
            BranchTable.Row::before,
            BranchTable.Row::growth)
        .containsExactly("chain-node/c.one", 3L, 4L, 0.6, 0L, 2L, -1.0);
    assertThat(hhi(one.concentration()).low()).isCloseTo(3.5 / 9, within(1e-12));
    assertThat(two)
        .extracting(BranchTable.Row::entity, BranchTable.Row::now, BranchTable.Row::growth)
        .containsExactly("chain-node/c.two", 1L, 0.0);
    assertThat(two.concentration().cr4()).isEqualTo(new Range(2.0 / 3, 1));
  }

  @Test
  void crossesHoldersAndRegionsWithNodes() {
    var holders = landscapes.holderMatrix(NO_PLANTS, HolderRole.APPLICANT, 4, 2);
    var regions = landscapes.regionMatrix(NO_PLANTS, RegionLevel.CITY, 5, 1);

    assertThat(holders.rows())
        .extracting(NodeMatrix.Heading::entity)
        .containsExactly("holder/a", "holder/u", "holder/f", "holder/w");
    assertThat(holders.otherRows()).isEqualTo(1);
    assertThat(holders.cells())
        .containsExactlyInAnyOrder(
            new NodeMatrix.Cell(0, 0, 2, 3),
            new NodeMatrix.Cell(1, 0, 1, 2),
            new NodeMatrix.Cell(3, 0, 1, 1),
            new NodeMatrix.Cell(3, 1, 1, 1),
            new NodeMatrix.Cell(2, 1, 1, 1));
    assertThat(regions.rows())
        .containsExactly(
            new NodeMatrix.Heading("region/321000", 2), new NodeMatrix.Heading("region/320200", 1));
    assertThat(regions.otherColumns()).isEqualTo(1);
    assertThat(regions.cells())
        .containsExactlyInAnyOrder(
            new NodeMatrix.Cell(0, 0, 2, 3), new NodeMatrix.Cell(1, 0, 1, 1));
  }

  @Test
  void answersWithNothingWhereNothingIsMeant() {
    var none =
        new Landscape(PatentFilter.builder().holder(List.of("holder/nobody")).build(), DAY, 3);

    assertThat(landscapes.size(none)).isEqualTo(new LandscapeQueries.Size(0, 0));
    assertThat(landscapes.trend(none).years()).isEmpty();
    assertThat(landscapes.legalStatus(none).inForce().value()).isNull();
    assertThat(landscapes.regions(none, RegionLevel.CITY, 5).coverage().value()).isNull();
    assertThat(landscapes.holders(none, HolderRole.APPLICANT, 5).concentration().cr4()).isNull();
    assertThat(landscapes.branches(none, 5).rows()).isEmpty();
    assertThat(landscapes.coApplicants(none, 5).modularity()).isNull();
    assertThat(landscapes.jointFilings(none).joint().value()).isNull();
    assertThat(landscapes.inventorMoves(none, 5).moves()).isEmpty();
    assertThat(landscapes.mainPath(none, MainPathSearch.KEY_ROUTE, 5).stops()).isEmpty();
    assertThat(landscapes.classPairs(none, 5).classified().value()).isNull();
    assertThat(landscapes.holderMatrix(none, HolderRole.APPLICANT, 5, 5).cells()).isEmpty();
    assertThat(landscapes.corePatents(none, 5).rows()).isEmpty();
    assertThat(landscapes.foreignDependence(none).families().value()).isNull();
    assertThat(landscapes.lifeCycle(none).life().stage()).isEqualTo(LifeCycle.Stage.UNKNOWN);
  }

  @Test
  void refusesTablesWithoutEnd() {
    assertThatThrownBy(() -> landscapes.holders(NO_PLANTS, HolderRole.APPLICANT, 201))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> new Landscape(PatentFilter.ALL, DAY, 0))
        .isInstanceOf(RefusedException.class);
  }

  private static Range hhi(HolderConcentration concentration) {
    return java.util.Objects.requireNonNull(concentration.hhi());
  }
}
