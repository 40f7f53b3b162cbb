package io.luopan.queries.landscape;

import static io.luopan.model.use.TransferKind.ASSIGNMENT;
import static io.luopan.model.use.TransferKind.LICENCE;
import static io.luopan.model.use.TransferKind.MERGER;
import static io.luopan.model.use.TransferKind.RELEASE;
import static io.luopan.model.use.TransferKind.SECURITY_INTEREST;
import static io.luopan.model.use.TransferKind.SUCCESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.party.HolderType;
import io.luopan.model.place.RegionLevel;
import io.luopan.model.use.TransferKind;
import io.luopan.queries.RefusedException;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.landscape.TransferTable.Cell;
import io.luopan.queries.landscape.TransferTable.OfKind;
import io.luopan.queries.landscape.TransferTable.OfYear;
import io.luopan.queries.landscape.TransferTable.Use;
import io.luopan.queries.measure.Share;
import io.luopan.queries.patent.PatentFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// Every number was counted by hand in `transfers-graph.cypher`.
@WithGraph
class TransferTableIT {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
  private static final Landscape ALL = new Landscape(PatentFilter.ALL, DAY, 3);
  private static final Set<TransferKind> OWNERS = Set.of(ASSIGNMENT, MERGER, SUCCESSION);
  private static LandscapeQueries landscapes;

  @BeforeAll
  static void load(Driver driver) {
    landscapes =
        SmallGraph.load(driver, TransferTableIT.class, "transfers-graph.cypher").landscapes();
  }

  @Test
  void countsWhatIsRecordedByKindAndYear() {
    var table = landscapes.transfers(ALL, OWNERS, RegionLevel.PROVINCE, 10);

    assertThat(table.kinds())
        .containsExactly(
            new OfKind(ASSIGNMENT, 2, 3, 2, 0),
            new OfKind(LICENCE, 1, 1, 1, 0),
            new OfKind(MERGER, 1, 1, 1, 1),
            new OfKind(RELEASE, 1, 1, 1, 0),
            new OfKind(SECURITY_INTEREST, 1, 1, 1, 0));
    assertThat(table.years())
        .containsExactly(
            new OfYear(2019, ASSIGNMENT, 1, 2, 1),
            new OfYear(2020, ASSIGNMENT, 1, 1, 1),
            new OfYear(2020, SECURITY_INTEREST, 1, 1, 1),
            new OfYear(2021, LICENCE, 1, 1, 1),
            new OfYear(2021, RELEASE, 1, 1, 1));
    assertThat(table.licensed()).isEqualTo(new TransferTable.Licensed(1, 1));
  }

  @Test
  void tellsOfWhichPatentsNoRegisterIsLoaded() {
    var all = landscapes.transfers(ALL, OWNERS, RegionLevel.PROVINCE, 10);
    var chinese =
        landscapes.transfers(
            new Landscape(PatentFilter.builder().holder(List.of("holder/a")).build(), DAY, 3),
            OWNERS,
            RegionLevel.PROVINCE,
            10);

    assertThat(all.registered()).isEqualTo(Share.of(3, 5));
    assertThat(all.notKnown()).containsExactly(Use.LITIGATION, Use.INVALIDATION);
    assertThat(chinese.registered()).isEqualTo(Share.of(0, 1));
    assertThat(chinese.notKnown())
        .containsExactly(Use.TRANSFER, Use.PLEDGE, Use.LITIGATION, Use.INVALIDATION);
    assertThat(chinese.licensed()).isEqualTo(new TransferTable.Licensed(1, 1));
  }

  @Test
  void followsPatentsFromRegionToRegion() {
    var flows = landscapes.transfers(ALL, OWNERS, RegionLevel.PROVINCE, 10).regions();

    assertThat(flows.cells())
        .containsExactly(
            new Cell<>("370000", "320000", 1, 2, 1), new Cell<>("US-CA", "320000", 1, 1, 1));
    // Ann Smith's place is not told, and of 某某 no more than the country.
    assertThat(flows.halfKnown())
        .containsExactly(new Cell<>("US-CA", null, 1, 1, 1), new Cell<>(null, "US-CA", 1, 1, 1));
    assertThat(flows.unknown()).isNull();
  }

  @Test
  void keepsApartWhatNobodyTellsOfEitherEnd() {
    var licences = landscapes.transfers(ALL, Set.of(LICENCE), RegionLevel.PROVINCE, 10).regions();

    assertThat(licences.cells()).isEmpty();
    assertThat(licences.halfKnown()).isEmpty();
    assertThat(licences.unknown()).isEqualTo(new Cell<>(null, null, 1, 1, 1));
  }

  @Test
  void followsPatentsFromOneTypeOfHolderToAnother() {
    var flows = landscapes.transfers(ALL, OWNERS, RegionLevel.PROVINCE, 2).holderTypes();

    assertThat(flows.cells())
        .containsExactly(
            new Cell<>(HolderType.UNIVERSITY, HolderType.COMPANY, 1, 2, 1),
            new Cell<>(HolderType.COMPANY, HolderType.COMPANY, 1, 1, 1));
    assertThat(flows.otherCount()).isEqualTo(1);
    assertThat(flows.halfKnown()).containsExactly(new Cell<>(HolderType.COMPANY, null, 1, 1, 1));
  }

  @Test
  void refusesFlowsOfNothing() {
    assertThatThrownBy(() -> landscapes.transfers(ALL, Set.of(), RegionLevel.CITY, 10))
        .isInstanceOf(RefusedException.class);
  }
}
