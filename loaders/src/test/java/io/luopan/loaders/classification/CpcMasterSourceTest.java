package io.luopan.loaders.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.SourceRun;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.PatentFact;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpcMasterSourceTest {
  private static final String RECORD =
      """
      <uspat:CPCMasterClassificationRecord><pat:ApplicationIdentification><com:IPOfficeCode>US</com:IPOfficeCode>
       <com:ApplicationNumber><com:ApplicationNumberText>APPLICATION</com:ApplicationNumberText></com:ApplicationNumber></pat:ApplicationIdentification>
       <pat:PatentGrantIdentification><com:IPOfficeCode>US</com:IPOfficeCode><pat:PatentNumber>9900001</pat:PatentNumber>
        <com:PatentDocumentKindCode>B2</com:PatentDocumentKindCode><pat:GrantDate>2018-02-20</pat:GrantDate></pat:PatentGrantIdentification>
       <pat:CPCClassificationBag><pat:MainCPC>%s</pat:MainCPC><pat:FurtherCPC>%s%s%s</pat:FurtherCPC></pat:CPCClassificationBag>
      </uspat:CPCMasterClassificationRecord>
      """
          .formatted(
              symbol("H", "8", "1004"),
              symbol("H", "8", "02"),
              symbol("H", "8", "1004"),
              symbol("?", "8", "02"));

  @TempDir Path folder;

  @Test
  void readsThePatentAndItsClassesEachOnce() {
    var run = SourceRun.of(folder, "master.xml", file(RECORD.replace("APPLICATION", "14123456")));

    assertThat(run.source()).isEqualTo("cpc-master");
    var patent = run.facts(PatentFact.class).getFirst();
    assertThat(patent.application()).hasToString("US14123456");
    assertThat(patent.grantedOn()).isEqualTo(LocalDate.of(2018, 2, 20));
    assertThat(patent.publications())
        .extracting(document -> document.number().text())
        .containsExactly("US9900001B2");
    assertThat(patent.classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.CPC, "H01M 8/1004", true, "2013.01"),
            new ClassAssignment(ClassScheme.CPC, "H01M 8/02", false, "2013.01"));
    assertThat(run.notes()).extracting(LoadIssue::code).containsExactly(ErrorCode.BAD_IDENTIFIER);
  }

  @Test
  void rejectsARecordWithoutAnApplicationNumberAndGoesOn() {
    var good = RECORD.replace("APPLICATION", "14123456");

    var run = SourceRun.of(folder, "m.xml", file(RECORD.replace("APPLICATION", "none") + good));

    assertThat(run.rejectionCodes()).containsExactly(ErrorCode.BAD_IDENTIFIER);
    assertThat(run.facts(PatentFact.class)).hasSize(1);
  }

  @Test
  void readsTheRealSample() {
    var run = SourceRun.of(SharedFiles.file("cpc_scheme/cpcMaster.xml"));

    assertThat(run.source()).isEqualTo("cpc-master");
    assertThat(run.rejections()).isEmpty();
    assertThat(run.notes()).isEmpty();
    var patent = run.facts(PatentFact.class).getFirst();
    assertThat(patent.application()).hasToString("US13897484");
    assertThat(patent.classes()).hasSize(9).first().extracting("symbol").isEqualTo("F04D 29/703");
  }

  private static String symbol(String section, String group, String subgroup) {
    return """
        <pat:CPCClassification><pat:ClassificationVersionDate>2013-01-01</pat:ClassificationVersionDate><pat:CPCSection>%s</pat:CPCSection><pat:Class>01</pat:Class><pat:Subclass>M</pat:Subclass><pat:MainGroup>%s</pat:MainGroup><pat:Subgroup>%s</pat:Subgroup></pat:CPCClassification>
        """
        .formatted(section, group, subgroup);
  }

  private static String file(String records) {
    return """
        <?xml version="1.0" ?>
        <uspat:CPCMasterClassificationFile xmlns:uspat="patent:uspto:doc:us:gov" xmlns:com="urn:com" xmlns:pat="urn:pat">
        %s</uspat:CPCMasterClassificationFile>
        """
        .formatted(records);
  }
}
