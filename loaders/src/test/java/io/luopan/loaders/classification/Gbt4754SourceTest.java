package io.luopan.loaders.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.SourceRun;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.load.ErrorCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Gbt4754SourceTest {
  private static final String TREE =
      """
      [{"code": "C", "value": "样例业", "children": [
         {"code": "C38", "id": 1, "value": "样例设备", "children": [{"code": "C3825", "value": "样例元件"},
           {"code": "3825.", "value": ""}]}]},
       {"code": "I", "children": [{"code": "I64", "value": "样例网", "children": [{"code": "I6440", "value": "样例安全"}]}], "value": "样例信息"},
       7]
      """;

  @TempDir Path folder;

  @Test
  void readsATreeWhereAClassStandsUnderTheOneThatHoldsIt() {
    var run = SourceRun.of(folder, "industries.json", TREE);

    assertThat(run.source()).isEqualTo("gbt4754");
    assertThat(run.facts(ClassSymbolFact.class))
        .allMatch(fact -> fact.scheme() == ClassScheme.GB_T_4754)
        .extracting(
            ClassSymbolFact::symbol,
            ClassSymbolFact::parent,
            fact -> fact.titles().getFirst().text())
        .containsExactly(
            tuple("C", null, "样例业"),
            tuple("C38", "C", "样例设备"),
            tuple("C3825", "C38", "样例元件"),
            tuple("I", null, "样例信息"),
            tuple("I64", "I", "样例网"),
            tuple("I6440", "I64", "样例安全"));
    assertThat(run.rejectionCodes()).containsExactly(ErrorCode.NOT_RECOGNIZED);
    assertThat(run.notes()).contains(new Gbt4754BadCode("3825.", ""));
  }

  @Test
  void guessesTheEditionFromTheCodesAndSaysSo() {
    var run = SourceRun.of(folder, "industries.json", TREE);

    assertThat(run.facts(ClassSymbolFact.class)).allMatch(fact -> "2017".equals(fact.edition()));
    assertThat(run.notes())
        .anyMatch(
            note ->
                note instanceof Gbt4754GuessedEdition
                    && note.message().contains("2 sections and 2 divisions")
                    && note.message().contains("2017"));
  }

  @Test
  void takesTheEditionFromTheFilesNameWithoutANote() {
    var run = SourceRun.of(folder, "GB_T_4754-2011.json", TREE);

    assertThat(run.facts(ClassSymbolFact.class)).allMatch(fact -> "2011".equals(fact.edition()));
    assertThat(run.notes()).noneMatch(Gbt4754GuessedEdition.class::isInstance);
  }

  @Test
  void keepsNoEditionWhereSeveralFit() {
    var run = SourceRun.of(folder, "part.csv", "代码,名称\nC,样例业\nC38,样例设备\n");

    assertThat(run.facts(ClassSymbolFact.class)).allMatch(fact -> fact.edition() == null);
    assertThat(run.notes()).anyMatch(note -> note.message().contains("none is kept"));
  }

  @Test
  void givesACodeWithoutItsLetterTheSectionAboveIt() {
    var run =
        SourceRun.of(
            folder, "list-2011.tsv", "code\tname\nO\t样例服务\n79\t样例居民\n7910\t样例家庭\nXX\t错\n80\t\n");

    assertThat(run.source()).isEqualTo("gbt4754");
    assertThat(run.facts(ClassSymbolFact.class))
        .extracting(ClassSymbolFact::symbol, ClassSymbolFact::parent)
        .containsExactly(tuple("O", null), tuple("O79", "O"), tuple("O7910", "O791"));
    assertThat(run.rejections())
        .containsExactly(new Gbt4754BadCode("XX", "错"), new Gbt4754BadCode("80", ""));
  }

  @Test
  void readsAColumnALevelAsTheStandardPrintsThem() {
    var run =
        SourceRun.of(
            folder,
            "2017.csv",
            "门类,大类,中类,小类,类别名称,说明\nA,,,,样例农业,x\n,01,,,样例种植,\n,,011,,样例谷物,\n,,,0111,样例稻,\n");

    assertThat(run.facts(ClassSymbolFact.class))
        .extracting(ClassSymbolFact::symbol, ClassSymbolFact::parent)
        .containsExactly(
            tuple("A", null), tuple("A01", "A"), tuple("A011", "A01"), tuple("A0111", "A011"));
  }

  @Test
  void readsTheRealTreeAsThatOf2011() {
    var run = SourceRun.of(SharedFiles.file("gb_t_4754/gbt4754_tree_a.json"));

    assertThat(run.source()).isEqualTo("gbt4754");
    assertThat(run.rejections()).isEmpty();
    assertThat(run.notes()).singleElement().isInstanceOf(Gbt4754GuessedEdition.class);
    assertThat(run.facts(ClassSymbolFact.class))
        .hasSize(879)
        .allMatch(fact -> "2011".equals(fact.edition()));
  }
}
