package io.luopan.loaders.use;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.load.OwnFiles;
import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.SourceRun;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderType;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import io.luopan.model.use.ReelFrame;
import io.luopan.model.use.TransferFact;
import io.luopan.model.use.TransferKind;
import io.luopan.model.use.TransferParty;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsptoAssignmentSourceTest {
  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2024, 12, 31);

  @TempDir Path folder;

  @Test
  void readsPartiesDaysAndPlacesOfADailyFile() {
    var run = SourceRun.of(OwnFiles.dailyAssignments());

    assertThat(run.source()).isEqualTo("uspto-assignment");
    var first = run.facts(TransferFact.class).getFirst();
    assertThat(first.number()).isEqualTo(new ReelFrame(70001, 12));
    assertThat(first.kind()).isEqualTo(TransferKind.ASSIGNMENT);
    assertThat(first.recordedOn()).isEqualTo(NEW_YEARS_EVE.minusDays(1));
    assertThat(first.from())
        .containsExactly(
            new TransferParty(
                "DOE, JANE", HolderType.UNKNOWN, null, null, LocalDate.of(2024, 12, 1)),
            new TransferParty(
                "ROE, RICHARD", HolderType.UNKNOWN, null, null, LocalDate.of(2024, 12, 3)));
    assertThat(first.to())
        .containsExactly(
            new TransferParty(
                "SAMPLE BATTERIES CO., LTD.",
                HolderType.COMPANY,
                RegionCode.parse("440300"),
                "NO. 1, SAMPLE ROAD, SHENZHEN, 518000, CHINA",
                null),
            new TransferParty(
                "SAMPLE HOLDINGS LLC",
                HolderType.COMPANY,
                RegionCode.parse("US-TX"),
                "AUSTIN, TEXAS",
                null));
  }

  @Test
  void knowsAPatentByItsApplicationElseByItsGrant() {
    var run = SourceRun.of(OwnFiles.dailyAssignments());

    var patents = run.facts(TransferFact.class).getFirst().patents();
    assertThat(patents)
        .extracting(PatentFact::application)
        .containsExactly(ApplicationNumber.parse("18999001", Office.US), null);
    assertThat(patents)
        .extracting(patent -> patent.publications().getFirst().number().text())
        .containsExactly("US20250123456A1", "US11999002B2");
    assertThat(patents.getFirst().filedOn()).isEqualTo(LocalDate.of(2024, 1, 5));
    assertThat(run.notes()).extracting(LoadIssue::code).containsExactly(ErrorCode.BAD_IDENTIFIER);
  }

  @Test
  void keepsASecurityAsWhatItIsAndRejectsARecordWithoutReel() {
    var run = SourceRun.of(OwnFiles.dailyAssignments());

    var security = run.facts(TransferFact.class).getLast();
    assertThat(security.kind()).isEqualTo(TransferKind.SECURITY_INTEREST);
    assertThat(security.recordedOn()).isEqualTo(NEW_YEARS_EVE);
    assertThat(security.to().getFirst().region()).isEqualTo(RegionCode.parse("GB"));
    assertThat(run.rejectionCodes()).containsExactly(ErrorCode.BAD_IDENTIFIER);
  }

  @Test
  void readsAnAnswerAsJsonOneRecordAfterTheOther() {
    var run =
        SourceRun.of(
            folder,
            "answer.json",
            """
            {"numFound": 2, "facets": {"docs": [1]}, "docs": [
              {"id": "1-2", "conveyanceText": "CHANGE OF NAME", "recordedDate": "2001-02-03T05:00:00Z",
               "assignors": [{"patAssignorName": "OLD NAME, INC.", "patAssignorExDate": "0001-01-01T00:00:00Z"}],
               "assignees": [{"patAssigneeName": "NEW NAME, INC.", "patAssigneeAddress": "1 ROAD\\nTOKYO, JAPAN"}],
               "properties": [{"applNum": null, "patNum": "6000001", "issueDate": "1999-12-07T05:00:00Z"}]},
              {"id": "1-3", "conveyanceText": "MERGER", "properties": []}]}
            """);

    var transfer = run.facts(TransferFact.class).getFirst();
    assertThat(run.rejectionCodes()).containsExactly(ErrorCode.BAD_IDENTIFIER);
    assertThat(transfer.kind()).isEqualTo(TransferKind.CHANGE_OF_NAME);
    assertThat(transfer.from().getFirst().executedOn()).isNull();
    assertThat(transfer.to().getFirst().region()).isEqualTo(RegionCode.parse("JP"));
    assertThat(transfer.patents().getFirst().publications().getFirst().number().text())
        .isEqualTo("US6000001");
  }

  @Test
  void readsTheRealRecordAlikeFromXmlAndJson() {
    var xml = SourceRun.of(SharedFiles.file("uspto_assignment/assignment_2.xml"));
    var json = SourceRun.of(SharedFiles.file("uspto_assignment/assignment_2.json"));

    assertThat(List.of(xml.source(), json.source())).containsOnly("uspto-assignment");
    var transfer = xml.facts(TransferFact.class).getFirst();
    assertThat(xml.records()).hasSize(1);
    assertThat(transfer.number().text()).isEqualTo("043433/0231");
    assertThat(transfer.from())
        .hasSize(5)
        .allMatch(party -> party.type() == HolderType.PERSON && party.executedOn() != null);
    assertThat(transfer.to().getFirst().region()).isEqualTo(RegionCode.parse("US-CA"));
    assertThat(json.facts(TransferFact.class).getFirst().to().getFirst().region())
        .isEqualTo(RegionCode.parse("US-CA"));
    assertThat(json.facts(TransferFact.class).getFirst().from()).isEqualTo(transfer.from());
    assertThat(json.facts(TransferFact.class).getFirst().patents()).isEqualTo(transfer.patents());
  }
}
