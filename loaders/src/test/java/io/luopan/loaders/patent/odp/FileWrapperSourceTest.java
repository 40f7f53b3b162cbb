package io.luopan.loaders.patent.odp;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.SourceRun;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.PartyMention;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.Event;
import io.luopan.model.patent.PatentFact.Priority;
import io.luopan.model.patent.PatentType;
import io.luopan.model.place.RegionCode;
import io.luopan.model.use.TransferFact;
import io.luopan.model.use.TransferKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWrapperSourceTest {
  private static final String ANSWER =
      """
      {"count": 2, "patentFileWrapperDataBag": [{
        "applicationNumberText": "17999003",
        "applicationMetaData": {
          "applicationTypeLabelName": "Utility", "inventionTitle": "SAMPLE ELECTROLYSER",
          "filingDate": "2022-11-18", "grantDate": "2025-02-04", "patentNumber": "12999003",
          "earliestPublicationNumber": "US 2024-0009999 A1", "earliestPublicationDate": "2024-01-11",
          "applicationStatusDescriptionText": "Patented Case", "applicationStatusDate": "2025-01-15",
          "cpcClassificationBag": ["C25B   9/00", "C25B2001/00", "nothing"],
          "applicantBag": [{"applicantNameText": "Sample Energy AG",
            "correspondenceAddressBag": [{"cityName": "Basel", "countryCode": "CH"}]}],
          "inventorBag": [{"inventorNameText": "Jane Doe",
            "correspondenceAddressBag": [{"geographicRegionCode": "CA", "countryCode": "US"}]}]},
        "eventDataBag": [
          {"eventCode": "M903", "eventDescriptionText": "Notice of DO/EO Acceptance Mailed", "eventDate": "2023-03-01"},
          {"eventCode": "M903", "eventDescriptionText": "Notice of DO/EO Acceptance Mailed", "eventDate": "2023-03-01"}],
        "foreignPriorityBag": [
          {"ipOfficeName": "JAPAN", "filingDate": "2021-11-19", "applicationNumberText": "2021-188888"},
          {"ipOfficeName": "ATLANTIS", "applicationNumberText": "1"}],
        "parentContinuityBag": [
          {"claimParentageTypeCode": "PRO", "parentApplicationNumberText": "63111111", "parentApplicationFilingDate": "2021-12-01"},
          {"claimParentageTypeCode": "CON", "parentApplicationNumberText": "17000001"}],
        "assignmentBag": [
          {"reelAndFrameNumber": "61000/0001", "conveyanceText": "ASSIGNMENT OF ASSIGNORS INTEREST", "assignmentRecordedDate": "2022-12-01",
           "assignorBag": [{"assignorName": "DOE, JANE", "executionDate": "2022-11-20"}],
           "assigneeBag": [{"assigneeNameText": "SAMPLE ENERGY AG", "assigneeAddress": {"cityName": "BASEL", "countryOrStateCode": "SWITZERLAND", "countryName": "SWITZERLAND"}}]},
          {"reelAndFrameNumber": "65000/0002", "conveyanceText": "SECURITY INTEREST", "assignmentRecordedDate": "2024-05-05",
           "assignorBag": [{"assignorName": "SAMPLE HYDROGEN AG"}], "assigneeBag": [{"assigneeNameText": "SAMPLE BANK"}]},
          {"reelNumber": 63000, "frameNumber": 10, "conveyanceText": "CHANGE OF NAME", "assignmentRecordedDate": "2023-07-07",
           "assignorBag": [{"assignorName": "Sample Energy AG"}], "assigneeBag": [{"assigneeNameText": "SAMPLE HYDROGEN AG"}]}]
      }, {"applicationMetaData": {"inventionTitle": "NUMBERLESS"}}], "requestIdentifier": "x"}
      """;

  @TempDir Path folder;

  @Test
  void readsTheApplicationWithItsHistory() {
    var run = SourceRun.of(folder, "answer.json", ANSWER);

    assertThat(run.source()).isEqualTo("uspto-odp");
    var patent = run.facts(PatentFact.class).getFirst();
    assertThat(patent.application()).isEqualTo(ApplicationNumber.parse("US17999003"));
    assertThat(patent.publications().getFirst().number().text()).isEqualTo("US20240009999A1");
    assertThat(patent.originalNumbers()).containsExactly("17999003", "12999003");
    assertThat(patent.type()).isEqualTo(PatentType.INVENTION);
    assertThat(patent.grantedOn()).isEqualTo(LocalDate.of(2025, 2, 4));
    assertThat(patent.status())
        .isEqualTo(
            new PatentFact.StatusStatement(
                LegalStatus.IN_FORCE, LocalDate.of(2025, 1, 15), "Patented Case"));
    assertThat(patent.classes()).hasSize(2);
    assertThat(patent.inventors()).hasSize(1);
    assertThat(patent.events())
        .containsExactly(
            new Event(
                Office.US, "M903", LocalDate.of(2023, 3, 1), "Notice of DO/EO Acceptance Mailed"));
    assertThat(patent.priorities())
        .containsExactly(
            new Priority(
                ApplicationNumber.parse("2021-188888", Office.JP), LocalDate.of(2021, 11, 19)),
            new Priority(
                ApplicationNumber.parse("63111111", Office.US), LocalDate.of(2021, 12, 1)));
  }

  @Test
  void tellsTheOwnerByTheLastConveyanceThatNamesOne() {
    var run = SourceRun.of(folder, "answer.json", ANSWER);

    var patent = run.facts(PatentFact.class).getFirst();
    assertThat(patent.parties())
        .extracting(PartyMention::role, PartyMention::rawName, PartyMention::region)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                HolderRole.APPLICANT, "Sample Energy AG", RegionCode.parse("CH")),
            org.assertj.core.groups.Tuple.tuple(
                HolderRole.CURRENT_OWNER, "SAMPLE HYDROGEN AG", null));
    var transfers = run.facts(TransferFact.class);
    assertThat(transfers)
        .extracting(TransferFact::kind)
        .containsExactly(
            TransferKind.ASSIGNMENT, TransferKind.SECURITY_INTEREST, TransferKind.CHANGE_OF_NAME);
    assertThat(transfers).allMatch(transfer -> transfer.patents().equals(List.of(patent)));
    assertThat(transfers.getFirst().to().getFirst().region()).isEqualTo(RegionCode.parse("CH"));
  }

  @Test
  void saysWhatIsLeftOutAndRejectsWhatNamesNoApplication() {
    var run = SourceRun.of(folder, "answer.json", ANSWER);

    assertThat(run.notes())
        .extracting(LoadIssue::code)
        .containsExactlyInAnyOrder(
            ErrorCode.BAD_IDENTIFIER, ErrorCode.BAD_IDENTIFIER, ErrorCode.NOT_ALLOWED);
    assertThat(run.rejectionCodes()).containsExactly(ErrorCode.BAD_IDENTIFIER);
  }

  @Test
  void readsTheFormerNamesOfThePortalsMembers() {
    var run =
        SourceRun.of(
            folder,
            "former.json",
            """
            {"patentBag": [{"applicationNumberText": "16999004", "inventionTitle": "SAMPLE",
              "transactionContentBag": [{"recordedDate": "2020-01-02", "caseActionCode": "DOCK"}],
              "foreignPriorityBag": [{"priorityNumberText": "2018-123456", "countryName": "JAPAN"}]}]}
            """);

    var patent = run.facts(PatentFact.class).getFirst();
    assertThat(patent.titles().getFirst().text()).isEqualTo("SAMPLE");
    assertThat(patent.events())
        .containsExactly(new Event(Office.US, "DOCK", LocalDate.of(2020, 1, 2), null));
    assertThat(patent.priorities()).hasSize(1);
  }

  @Test
  void saysOfTheRealPartsThatTheyNameNoApplication() {
    for (var name : List.of("adjustment", "foreign_priority", "transactions")) {
      var run = SourceRun.of(SharedFiles.file("uspto_odp_json/" + name + ".json"));

      assertThat(run.source()).isEqualTo("uspto-odp");
      assertThat(run.rejectionCodes()).containsExactly(ErrorCode.BAD_IDENTIFIER);
    }
  }
}
