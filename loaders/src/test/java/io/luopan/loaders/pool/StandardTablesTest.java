package io.luopan.loaders.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.source.SourceRun;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.Office;
import io.luopan.model.standard.EssentialityFact;
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardTablesTest {
  @TempDir Path folder;

  @Test
  void readsFindingsClaimByClause() {
    var run =
        read(
            """
            number,country,standard,clause,claim,evaluator,independent,result,date,reference
            EP2400812B1,Germany,ITU-T H.264,7.3.1,1,Institute of Examples,yes,Essential,2021-05-04,IE 7
            EP2400813B1,EP,ITU-T H.264,,,样例法院,,非必要,2021,
            """);

    assertThat(run.source()).isEqualTo("essentiality-findings");
    assertThat(run.facts(EssentialityFact.class))
        .containsExactly(
            new EssentialityFact(
                NamedPatent.of("EP2400812B1", Office.DE),
                StandardNumber.parse("ITU-T H.264"),
                "7.3.1",
                "1",
                "Institute of Examples",
                true,
                EssentialityFact.Result.ESSENTIAL,
                LocalDate.of(2021, 5, 4),
                "IE 7"),
            new EssentialityFact(
                NamedPatent.of("EP2400813B1", Office.EP),
                StandardNumber.parse("ITU-T H.264"),
                null,
                null,
                "样例法院",
                null,
                EssentialityFact.Result.NOT_ESSENTIAL,
                LocalDate.of(2021, 1, 1),
                null));
  }

  @Test
  void aFindingOfAnUnknownStandardOrResultIsKeptAside() {
    var run =
        read(
            """
            number,standard,evaluator,result
            EP2400812B1,radio,Institute of Examples,essential
            EP2400812B1,ITU-T H.264,Institute of Examples,probably
            EP2400812B1,ITU-T H.264,,essential
            EP2400812B1,ITU-T H.264,Institute of Examples,
            """);

    assertThat(run.rejectionCodes())
        .containsExactly(
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.MISSING_COLUMN,
            ErrorCode.MISSING_COLUMN);
  }

  @Test
  void readsFeaturesOfStandards() {
    var run =
        read(
            """
            standard,clause,feature,requirement,profile
            ITU-T H.264 (08/2021),7.3.1,Uplink,mandatory,
            ITU-T H.264,Annex G,Scalability,可选,High
            ITU-T H.264,,Nothing,optional,
            radio,1,Nothing,optional,
            """);

    assertThat(run.source()).isEqualTo("standard-features");
    assertThat(run.facts(StandardFeatureFact.class))
        .containsExactly(
            new StandardFeatureFact(
                StandardNumber.parse("ITU-T H.264"),
                "7.3.1",
                List.of(LocalizedText.en("Uplink")),
                StandardFeatureFact.Need.MANDATORY,
                null),
            new StandardFeatureFact(
                StandardNumber.parse("ITU-T H.264"),
                "Annex G",
                List.of(LocalizedText.en("Scalability")),
                StandardFeatureFact.Need.OPTIONAL,
                "High"));
    assertThat(run.rejectionCodes())
        .containsExactly(ErrorCode.MISSING_COLUMN, ErrorCode.BAD_IDENTIFIER);
  }

  private SourceRun read(String text) {
    return SourceRun.of(folder, "table.csv", text);
  }
}
