package io.luopan.loaders.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.source.SourceRun;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.pool.Membership;
import io.luopan.model.pool.Membership.Body;
import io.luopan.model.pool.Membership.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolMembersSourceTest {
  @TempDir Path folder;

  @Test
  void readsLicensorsLicenseesAndMembersOfAlliances() {
    var run =
        read(
            """
            pool,alliance,programme,party,role,joined,left,products,exclusive,source
            radio,,,Sample Radio Ltd.,Licensor,2019-01-01,,,,agreement 2019
            radio,,set,样例电子有限公司,被许可人,2020,2024-06-30,收音机,是,
            ,buyers,,样例家电有限公司,牵头单位,,,,,
            """);

    assertThat(run.source()).isEqualTo("pool-members");
    assertThat(run.facts(Membership.class))
        .containsExactly(
            new Membership(
                Body.POOL,
                "radio",
                null,
                "Sample Radio Ltd.",
                Role.LICENSOR,
                LocalDate.of(2019, 1, 1),
                null,
                null,
                null,
                "agreement 2019"),
            new Membership(
                Body.POOL,
                "radio",
                "radio/set",
                "样例电子有限公司",
                Role.LICENSEE,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2024, 6, 30),
                "收音机",
                true,
                null),
            new Membership(
                Body.ALLIANCE,
                "buyers",
                null,
                "样例家电有限公司",
                Role.LEADER,
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  void theLaterOfTwoOverlappingMembershipsIsRejectedAndNamesTheRowItOverlaps() {
    var run =
        read(
            """
            pool,programme,party,role,joined,left
            radio,,样例电子有限公司,许可人,2019-01-01,2021-01-01
            radio,,样例电子有限公司,许可人,2021-01-01,
            radio,,样例电子有限公司（样例）,许可人,2020-01-01,
            radio,,样例电子有限公司,许可人,2020-06-01,2020-07-01
            radio,,样例电子有限公司,被许可人,2020-06-01,2020-07-01
            radio,set,样例电子有限公司,许可人,2022-06-01,
            """);

    assertThat(run.rejections())
        .containsExactly(
            new OverlappingMembership("样例电子有限公司", "radio", 2),
            new OverlappingMembership("样例电子有限公司", "radio", 3));
    assertThat(run.accepted()).hasSize(4);
    assertThat(run.rejectionCodes()).containsOnly(ErrorCode.CONFLICT);
  }

  @Test
  void membershipsOfTwoProgrammesDoNotOverlap() {
    var run =
        read(
            """
            programme,party,role,joined,left
            radio/set,Sample Radio Ltd.,licensor,,
            radio/car,Sample Radio Ltd.,licensor,,
            radio/set,SAMPLE RADIO LTD,licensor,2020-01-01,
            """);

    assertThat(run.accepted()).hasSize(2);
    assertThat(run.rejectionCodes()).containsExactly(ErrorCode.CONFLICT);
  }

  @Test
  void aPoolHasNoMembersAndAnAllianceNoLicensors() {
    var run =
        read(
            """
            pool,alliance,party,role
            radio,,Sample Radio Ltd.,member
            ,buyers,Sample Radio Ltd.,licensor
            radio,,Sample Radio Ltd.,friend
            radio,,Sample Radio Ltd.,
            """);

    assertThat(run.rejectionCodes())
        .containsExactly(
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.MISSING_COLUMN);
  }

  private SourceRun read(String text) {
    return SourceRun.of(folder, "members.csv", text);
  }
}
