package io.luopan.loaders.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.source.SourceRun;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.pool.Alliance;
import io.luopan.model.pool.Pool;
import io.luopan.model.pool.Programme;
import io.luopan.model.standard.DeclaredStandard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolsSourceTest {
  @TempDir Path folder;

  @Test
  void aCodeWithASlashIsAProgrammesAndTheKindTellsAlliances() {
    var run =
        read(
            """
            代码,类型,名称,英文名称,组建基础,管理人,启动日期,链节点,标准号,使用领域,产品,宗旨
            radio,,样例专利池,Sample pool,链节点,样例运营有限公司,2019-01-01,ic.pkg;ic.test,,,,
            radio/set,,样例许可,,,,2019,,ITU-T H.264 {1};ISO/IEC 14496-10,收音机,收音机;电视机,
            buyers,联盟,样例联盟,,,,,,,,,共同谈判
            """);

    assertThat(run.source()).isEqualTo("pool-table");
    assertThat(run.facts())
        .containsExactly(
            new Pool(
                "radio",
                List.of(LocalizedText.zh("样例专利池"), LocalizedText.en("Sample pool")),
                Pool.Basis.CHAIN_NODE,
                "样例运营有限公司",
                LocalDate.of(2019, 1, 1),
                null,
                List.of("ic.pkg", "ic.test"),
                null),
            new Programme(
                "radio/set",
                List.of(LocalizedText.zh("样例许可")),
                "收音机",
                List.of(
                    DeclaredStandard.parse("ITU-T H.264 {1}"),
                    DeclaredStandard.parse("ISO/IEC 14496-10")),
                List.of("收音机", "电视机"),
                LocalDate.of(2019, 1, 1),
                null),
            new Alliance(
                "buyers",
                List.of(LocalizedText.zh("样例联盟")),
                Alliance.Kind.ALLIANCE,
                "共同谈判",
                null,
                List.of(),
                null));
  }

  @Test
  void rejectsCodesStandardsAndWordsThatNobodyKnows() {
    var run =
        read(
            """
            code,kind,name,basis,standards,administrator
            Radio Pool,,A,,,
            radio/set,pool,A,,,
            radio/set,,A,,the radio standard,
            radio,,A,friendship,,
            radio,club,A,,,
            ,,A,,,
            """);

    assertThat(run.rejectionCodes())
        .containsExactly(
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.MISSING_COLUMN);
  }

  private SourceRun read(String text) {
    return SourceRun.of(folder, "pools.csv", text);
  }
}
