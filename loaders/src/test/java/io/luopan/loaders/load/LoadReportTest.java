package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.RejectedRecord;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.write.Replacement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LoadReportTest {
  private static final LoadReport REPORT =
      new LoadReport(
          "export.csv",
          "chinese-export",
          "headings 申请号, 申请人",
          LoadOutcome.DONE_WITH_REJECTS,
          5_000,
          2_000,
          4_988,
          12,
          Map.of("patent", 4_988L),
          Map.of("BAD_DATE", 12L),
          List.of(
              new RejectedRecord(
                  new SourcePosition("export.csv", SourcePosition.Unit.ROW, 17),
                  ErrorCode.BAD_DATE,
                  "Column 申请日: 'x' is not a date.",
                  "raw")),
          Map.of("UNKNOWN_REFERENCE: a class", 3L),
          null,
          7L,
          Duration.ofSeconds(4),
          Map.of("reading", Duration.ofSeconds(1), "writing", Duration.ofSeconds(3)),
          null);

  @Test
  void tellsCountsRateAndFirstRejectsInWords() {
    assertThat(REPORT.text().lines())
        .containsExactly(
            "export.csv: chinese-export (headings 申请号, 申请人)",
            "  went on after record 2,000 of a load that was stopped",
            "  5,000 records read, 4,988 accepted, 12 rejected, in 4.0 s (1,250 a second; slowest:"
                + " writing)",
            "       4,988  patent",
            "          12  rejected: BAD_DATE",
            "    export.csv, row 17: BAD_DATE: Column 申请日: 'x' is not a date.",
            "    … and 11 more: luopan status --rejects",
            "  note: UNKNOWN_REFERENCE: a class (3 times)",
            "  graph version 7");
  }

  @Test
  void tellsWhatItTookThePlaceOf() {
    var replaced =
        new Replacement(
            List.of("old.csv (c0123456789)"),
            Map.of("declared patent", new Replacement.Change(1_200, 30, 1)),
            List.of("declared patent ISLD-201608-010, entry 7: CN201610551889"));

    var report = REPORT.replacing(replaced);

    assertThat(report.text().lines())
        .endsWith(
            "  in the place of old.csv (c0123456789)",
            "  declared patent: 1,200 new, 30 unchanged, 1 withdrawn",
            "    withdrawn: declared patent ISLD-201608-010, entry 7: CN201610551889",
            "  graph version 7");
    assertThat(
            JsonMapper.shared()
                .readTree(JsonMapper.shared().writeValueAsString(report))
                .at("/replaced/changes/declared patent/fresh")
                .asLong())
        .isEqualTo(1_200);
  }

  @Test
  void tellsCountsRateAndFirstRejectsAsJson() {
    var json = JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(REPORT));

    assertThat(json.path("read").asLong()).isEqualTo(5_000);
    assertThat(json.path("accepted").asLong()).isEqualTo(4_988);
    assertThat(json.path("rejected").asLong()).isEqualTo(12);
    assertThat(json.path("firstRejects").path(0).path("message").asString())
        .contains("is not a date");
    assertThat(json.path("rate").asDouble()).isEqualTo(1_250);
    assertThat(json.path("slowestStage").asString()).isEqualTo("writing");
  }
}
