package io.luopan.loaders.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.source.SourceRun;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardFact.Standing;
import io.luopan.model.standard.StandardNumber;
import io.luopan.model.standard.StandardUseFact;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardsListSourceTest {
  @TempDir Path folder;

  @Test
  void readsAChineseList() {
    var run =
        SourceRun.of(
            folder,
            "list.csv",
            """
            序号,标准编号,标准名称,英文名称,发布日期,标准状态,代替标准号
            1,GB/T 99551.1—2020,样例指南 第1部分,Sample guide,2020-11-09,现行,GB/T 99551.1-2010；GB/T 99552-2010
            2,DB32/T 9308-2022,样例规范,,2022年3月1日,废止,-
            3,T/CECA-G 0001-2020,样例要求,,2020-01,即将实施,
            4,YD/T 9947.2-2018,样例方法,,,被代替,旧标准
            5,样例,没有编号,,,,
            """);

    assertThat(run.source()).isEqualTo("standards-list");
    assertThat(run.facts(StandardFact.class).getFirst())
        .isEqualTo(
            new StandardFact(
                StandardNumber.parse("GB/T 99551.1-2020"),
                List.of(LocalizedText.zh("样例指南 第1部分"), LocalizedText.en("Sample guide")),
                LocalDate.of(2020, 11, 9),
                Standing.IN_FORCE,
                List.of(),
                List.of(
                    StandardNumber.parse("GB/T 99551.1-2010"),
                    StandardNumber.parse("GB/T 99552-2010")),
                List.of()));
    assertThat(run.facts(StandardFact.class))
        .extracting(fact -> fact.number().text(), StandardFact::standing, StandardFact::publishedOn)
        .endsWith(
            tuple("DB32/T 9308-2022", Standing.WITHDRAWN, LocalDate.of(2022, 3, 1)),
            tuple("T/CECA-G 0001-2020", null, LocalDate.of(2020, 1, 1)),
            tuple("YD/T 9947.2-2018", Standing.REPLACED, null));
    assertThat(run.notes())
        .extracting(LoadIssue::code)
        .containsExactly(
            ErrorCode.NOT_RECOGNIZED, ErrorCode.NOT_RECOGNIZED, ErrorCode.BAD_IDENTIFIER);
    assertThat(run.rejections()).containsExactly(new BadStandardNumber("样例"));
  }

  @Test
  void readsAnEnglishListAndTellsTheLanguageOfATitle() {
    var run =
        SourceRun.of(
            folder,
            "list.tsv",
            "Designation\tTitle\tStatus\nISO 99005:2020\tSample\tcurrent\nGB 99100-2015\t样例\t\n");

    assertThat(run.source()).isEqualTo("standards-list");
    assertThat(run.facts(StandardFact.class))
        .extracting(StandardFact::titles)
        .containsExactly(List.of(LocalizedText.en("Sample")), List.of(LocalizedText.zh("样例")));
  }

  @Test
  void readsWhoDraftedAStandardAndWhichChainNodesItConcerns() {
    var run =
        SourceRun.of(
            folder,
            "list.csv",
            """
            标准编号,标准名称,主要起草单位,链节点
            GB/T 99551.1-2020,样例指南,样例电子有限公司、样例大学，样例研究院,ic.pkg;ic.test
            GB/T 99552-2020,样例方法,"Sample Motors Co., Ltd.; Sample Institute",
            GB/T 99553-2020,样例要求,,
            """);

    assertThat(run.facts(StandardUseFact.class))
        .containsExactly(
            new StandardUseFact(
                StandardNumber.parse("GB/T 99551.1-2020"),
                List.of("样例电子有限公司", "样例大学", "样例研究院"),
                List.of("ic.pkg", "ic.test")),
            new StandardUseFact(
                StandardNumber.parse("GB/T 99552-2020"),
                List.of("Sample Motors Co., Ltd.", "Sample Institute"),
                List.of()));
    assertThat(run.facts(StandardFact.class)).hasSize(3);
  }
}
