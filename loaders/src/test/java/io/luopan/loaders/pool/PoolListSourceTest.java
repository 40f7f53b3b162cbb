package io.luopan.loaders.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.source.SourceRun;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.NamedPatent.Kind;
import io.luopan.model.patent.Office;
import io.luopan.model.pool.PoolListing;
import io.luopan.model.standard.DeclaredStandard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolListSourceTest {
  @TempDir Path folder;

  @Test
  void readsAListWhoseDayStandsAboveTheHeadings() {
    var run =
        read(
            """
            Sample radio pool,,,,,,,
            Patents as of 2024-01-01,,,,,,,
            Programme,Patent No.,Country,Owner,Listed,Expires,Standard,Clause
            radio/set,EP2400812B1,EP,Sample Radio Ltd.,2019-07,2030-06-24,ITU-T H.264 {1};ISO/IEC 14496-10,7.3.1
            radio/set,201610551889.1,中国,样例电子有限公司,-,,,
            """);

    assertThat(run.source()).isEqualTo("pool-list");
    assertThat(run.rejections()).isEmpty();
    assertThat(run.facts(PoolListing.class))
        .containsExactly(
            new PoolListing(
                "radio/set",
                NamedPatent.of("EP2400812B1", Office.EP),
                "Sample Radio Ltd.",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2019, 7, 1),
                null,
                LocalDate.of(2030, 6, 24),
                List.of(
                    DeclaredStandard.parse("ITU-T H.264 {1} #7.3.1"),
                    DeclaredStandard.parse("ISO/IEC 14496-10 #7.3.1")),
                null),
            new PoolListing(
                "radio/set",
                NamedPatent.of("201610551889.1", Office.CN),
                "样例电子有限公司",
                LocalDate.of(2024, 1, 1),
                null,
                null,
                null,
                List.of(),
                null));
  }

  @Test
  void aDayInAColumnGoesBeforeTheOneAbove() {
    var run =
        read(
            """
            清单 2024年1月1日,,,,
            专利池,许可项目,公开号,专利权人,清单日期
            radio,set,EP2400812B1,Sample Radio Ltd.,2025.01.01
            radio,set,EP2400813B1,Sample Radio Ltd.,
            """);

    assertThat(run.facts(PoolListing.class))
        .extracting(PoolListing::listOn)
        .containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2024, 1, 1));
    assertThat(run.facts(PoolListing.class))
        .allMatch(fact -> fact.programme().equals("radio/set"))
        .allMatch(fact -> fact.patent().numbers().getFirst().kind() == Kind.PUBLICATION);
  }

  @Test
  void severalDaysAboveAreNotedOnceAndNoneIsTaken() {
    var run =
        read(
            """
            From 2023-01-01 to 2024-01-01,,
            programme,number,owner
            radio/set,EP2400812B1,Sample Radio Ltd.
            radio/set,EP2400813B1,Sample Radio Ltd.
            """);

    assertThat(run.notes())
        .containsExactly(new SeveralListDates(List.of("2023-01-01", "2024-01-01")));
    assertThat(run.facts(PoolListing.class)).allMatch(fact -> fact.listOn() == null);
  }

  @Test
  void aListWithoutAnOwnerColumnIsRefusedAsAFileInOneSentence() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    programme,patent number,country
                    radio/set,EP2400812B1,EP
                    """))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> {
              assertThat(e.issue().code()).isEqualTo(ErrorCode.MISSING_COLUMN);
              assertThat(e.issue().message())
                  .isEqualTo(
                      "list.csv has to have the columns programme (许可项目), patent number (专利号) and owner (专利权人); its first row is: programme, patent number, country.");
            });
  }

  @Test
  void whatARowSaysOtherwiseThanReadablyKeepsItAsideWithItsReason() {
    var run =
        read(
            """
            programme,number,country,owner,listed,removed,standard
            radio/set,EP2400812B1,EP,,,,
            radio/set,EP2400812B1,Atlantis,Sample Radio Ltd.,,,
            radio/set,EP2400812B1,EP,Sample Radio Ltd.,,,the radio standard
            radio/set,EP2400812B1,EP,Sample Radio Ltd.,2020-01-01,soon,
            radio/set,EP2400812B1,EP,Sample Radio Ltd.,2020-01-01,2019-01-01,
            AVC/H.264,EP2400812B1,EP,Sample Radio Ltd.,,,
            radio/set,,EP,Sample Radio Ltd.,,,
            """);

    assertThat(run.rejectionCodes())
        .containsExactly(
            ErrorCode.MISSING_COLUMN,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.BAD_DATE,
            ErrorCode.CONFLICT,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.MISSING_COLUMN);
    assertThat(run.rejections().get(2)).isEqualTo(new UnknownStandard("the radio standard"));
    assertThat(run.accepted()).isEmpty();
  }

  @Test
  void aNumberThatCannotBeReadIsKeptAndNoted() {
    var run =
        read(
            """
            programme,number,country,owner
            radio/set,pending,CN,样例电子有限公司
            """);

    assertThat(run.facts(PoolListing.class))
        .extracting(PoolListing::patent)
        .containsExactly(NamedPatent.of("pending", Office.CN));
    assertThat(run.notes()).extracting(LoadIssue::code).containsExactly(ErrorCode.BAD_IDENTIFIER);
    assertThat(run.notes().getFirst().message()).startsWith("'pending' cannot be read");
  }

  private SourceRun read(String text) {
    return SourceRun.of(folder, "list.csv", text);
  }
}
