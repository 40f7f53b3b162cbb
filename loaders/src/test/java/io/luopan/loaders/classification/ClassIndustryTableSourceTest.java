package io.luopan.loaders.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.file.UnusedColumns;
import io.luopan.loaders.source.SourceRun;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.ConcordanceFact;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassIndustryTableSourceTest {
  @TempDir Path folder;

  @Test
  void readsLevelsThatMergedCellsLeaveEmpty() {
    var run =
        SourceRun.of(
            folder,
            "table.csv",
            """
            「新三样」相关技术专利分类体系,,,,,
            一级分支,二级分支,三级分支,IPC分类号,关键词,备注
            样例电池,样例电芯,样例正极,H01M4/13*；H01M4/505,,
            ,,样例负极,H01M4/133,石墨；graphite,
            ,,,H01M4/38,,
            ,样例系统,,H02J7/00,,
            样例光伏,,,H10F*,,
            """);

    assertThat(run.source()).isEqualTo("class-industry-table");
    assertThat(run.facts(ClassSymbolFact.class))
        .allMatch(fact -> fact.scheme() == ClassScheme.NEW_THREE)
        .extracting(ClassSymbolFact::symbol, ClassSymbolFact::parent)
        .containsExactly(
            tuple("样例电池", null),
            tuple("样例电池/样例电芯", "样例电池"),
            tuple("样例电池/样例电芯/样例正极", "样例电池/样例电芯"),
            tuple("样例电池/样例电芯/样例负极", "样例电池/样例电芯"),
            tuple("样例电池/样例系统", "样例电池"),
            tuple("样例光伏", null));
    assertThat(run.facts(ConcordanceFact.class))
        .allMatch(fact -> fact.otherScheme() == ClassScheme.IPC)
        .extracting(
            ConcordanceFact::symbol,
            ConcordanceFact::other,
            ConcordanceFact::subtree,
            ConcordanceFact::keywords)
        .containsExactly(
            tuple("样例电池/样例电芯/样例正极", "H01M 4/13", true, List.of()),
            tuple("样例电池/样例电芯/样例正极", "H01M 4/505", false, List.of()),
            tuple("样例电池/样例电芯/样例负极", "H01M 4/133", false, List.of("石墨", "graphite")),
            tuple("样例电池/样例电芯/样例负极", "H01M 4/38", false, List.of()),
            tuple("样例电池/样例系统", "H02J 7/00", true, List.of()),
            tuple("样例光伏", "H10F", true, List.of()));
    assertThat(run.notes()).containsExactly(new UnusedColumns(List.of("备注")));
  }

  @Test
  void knowsAClassByItsCodeInAColumnOrInFrontOfItsName() {
    var coded =
        SourceRun.of(
            folder,
            "a.csv",
            "战略性新兴产业代码,战略性新兴产业分类名称,国际专利分类号\n1.1.2,样例设备,H04W*\n1.1.2,样例设备,H04L12/*\n,,H04B\n");
    var inFront =
        SourceRun.of(
            folder, "战略性新兴产业.csv", "一级,二级,IPC\n1 样例信息,1.1 样例电子,G06F\n1 样例信息,1.2 样例网络,H04L\n");

    assertThat(coded.facts(ConcordanceFact.class))
        .allMatch(fact -> fact.scheme() == ClassScheme.STRATEGIC_EMERGING)
        .allMatch(fact -> fact.symbol().equals("1.1.2") && fact.subtree())
        .extracting(ConcordanceFact::other)
        .containsExactly("H04W", "H04L 12/00", "H04B");
    assertThat(inFront.facts(ClassSymbolFact.class))
        .extracting(
            ClassSymbolFact::symbol,
            ClassSymbolFact::parent,
            fact -> fact.titles().getFirst().text())
        .containsExactly(
            tuple("1", null, "样例信息"), tuple("1.1", "1", "样例电子"), tuple("1.2", "1", "样例网络"));
  }

  @Test
  void readsCodesOfTheNationalIndustriesAsTheStandardWritesThem() {
    var run = SourceRun.of(folder, "t.csv", "国民经济行业代码,国民经济行业名称,国际专利分类号\n3825,样例元件,H10F*\n");

    assertThat(run.source()).isEqualTo("class-industry-table");
    assertThat(run.facts(ClassSymbolFact.class))
        .extracting(ClassSymbolFact::scheme, ClassSymbolFact::symbol, ClassSymbolFact::parent)
        .containsExactly(tuple(ClassScheme.GB_T_4754, "C3825", "C382"));
  }

  @Test
  void putsAClassUnderTheNearestLevelThatIsNamed() {
    var run = SourceRun.of(folder, "新三样.csv", "一级,二级,三级,IPC\n甲,,丙,H01M\n,,丁,H02J\n");

    assertThat(run.facts(ClassSymbolFact.class))
        .extracting(ClassSymbolFact::symbol, ClassSymbolFact::parent)
        .containsExactly(tuple("甲", null), tuple("甲/丙", "甲"), tuple("甲/丁", "甲"));
  }

  @Test
  void keepsTheSymbolsOfUnknownSchemesApartByTheFilesName() {
    var run = SourceRun.of(folder, "样例体系.csv", "一级,IPC\n样例,G06N\n");

    assertThat(run.facts(ConcordanceFact.class))
        .extracting(ConcordanceFact::scheme, ConcordanceFact::symbol)
        .containsExactly(tuple(ClassScheme.OTHER, "样例体系/样例"));
  }

  @Test
  void tellsWhatItCannotReadAndNeverWidensASelection() {
    var run =
        SourceRun.of(
            folder,
            "t.csv",
            "一级,IPC,关键词\n,G06F,\n样例,G06F 17/30 至 17/40;G06N,\n样例,G06Q,(甲 AND 乙)\n");

    assertThat(run.rejections())
        .containsExactly(new ClassIndustryNoClass(), new ClassIndustryUnreadKeywords("(甲 AND 乙)"));
    assertThat(run.notes()).containsExactly(new BadSymbol(ClassScheme.IPC, "G06F 17/30 至 17/40"));
    assertThat(run.facts(ConcordanceFact.class))
        .extracting(ConcordanceFact::other)
        .containsExactly("G06N");
  }
}
