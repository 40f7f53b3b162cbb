package io.luopan.queries.use;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.Sourced;
import io.luopan.model.migration.Migrations;
import io.luopan.model.party.HolderType;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.use.ReelFrame;
import io.luopan.model.use.TransferFact;
import io.luopan.model.use.TransferKind;
import io.luopan.model.use.TransferParty;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import io.luopan.queries.GraphReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph
class TransferQueriesIT {
  private static final String ID = "patent/US17999111";
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

  @Test
  void tellsTheTransfersOfAPatentOldestFirstWithTheirParties(Driver driver) {
    Migrations.apply(driver);
    write(
        driver,
        transfer(2, "SECURITY INTEREST", DAY.plusDays(1), "Sample Two Inc.", "Sample Bank"),
        transfer(1, "ASSIGNMENT OF ASSIGNORS INTEREST", DAY, "DOE, JANE", "Sample Two Inc."));

    var transfers =
        new TransferQueries(new GraphReader(driver, Duration.ofSeconds(20)))
            .transfersOf(List.of(ID, "patent/US17999112"));

    assertThat(transfers).containsOnlyKeys(ID);
    assertThat(transfers.get(ID))
        .extracting(Transfer::number, Transfer::kind, Transfer::recordedOn)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("070000/0001", TransferKind.ASSIGNMENT, DAY),
            org.assertj.core.groups.Tuple.tuple(
                "070000/0002", TransferKind.SECURITY_INTEREST, DAY.plusDays(1)));
    var assignment = transfers.get(ID).getFirst();
    assertThat(assignment.from().getFirst().executedOn()).isEqualTo(DAY.minusDays(9));
    assertThat(assignment.to().getFirst().holder().label()).isEqualTo("Sample Two Inc.");
    assertThat(assignment.to().getFirst().address()).isEqualTo("1 SAMPLE ROAD");
  }

  private static TransferFact transfer(
      int frame, String conveyance, LocalDate recordedOn, String from, String to) {
    return new TransferFact(
        new ReelFrame(70000, frame),
        TransferKind.of(conveyance),
        conveyance,
        recordedOn,
        List.of(new TransferParty(from, HolderType.UNKNOWN, null, null, recordedOn.minusDays(9))),
        List.of(new TransferParty(to, HolderType.COMPANY, null, "1 SAMPLE ROAD", null)),
        List.of(PatentFact.of(ApplicationNumber.parse("US17999111")).build()));
  }

  private static void write(Driver driver, TransferFact... facts) {
    var writer = new FactWriter(ChainPlacing.placer(driver));
    var at = new SourcePosition("transfers.xml", SourcePosition.Unit.RECORD, 1);
    var sourced =
        java.util.stream.IntStream.range(0, facts.length)
            .mapToObj(i -> new Sourced(facts[i], at, Integer.toString(i + 1)))
            .toList();
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(tx -> writer.write(tx, "a000000000a", sourced));
    }
  }
}
