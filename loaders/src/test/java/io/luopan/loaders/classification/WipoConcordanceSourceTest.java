package io.luopan.loaders.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.SourceRun;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.ConcordanceFact;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WipoConcordanceSourceTest {
  private static final String TABLE =
      """
      Field_number,Sector_en,Sector_fr,Field_en,Field_fr,Field_es,IPC_code,Remark
      7,Sample sector,Secteur,Sample field,Domaine,Campo,H04N   3/%,
      7,Sample sector,Secteur,Sample field,Domaine,Campo,H04N 5/262,new
      x,Sample sector,,Sample field,,,G06F%,
      8,Sample sector,,Sample field,,,none%,
      """;

  @TempDir Path folder;

  @Test
  void saysWhichSymbolsAFieldHasAndWhetherAllBelowThem() {
    var run = SourceRun.of(folder, "fields.csv", TABLE);

    assertThat(run.source()).isEqualTo("wipo-concordance");
    assertThat(run.facts(ConcordanceFact.class))
        .containsExactly(concordance("H04N 3/00", true), concordance("H04N 5/262", false));
    assertThat(run.facts(ClassSymbolFact.class))
        .contains(
            new ClassSymbolFact(
                ClassScheme.WIPO_TECHNOLOGY,
                "7",
                List.of(
                    LocalizedText.en("Sample field"),
                    new LocalizedText("fr", "Domaine"),
                    new LocalizedText("es", "Campo")),
                "Sample sector",
                null,
                null));
    assertThat(run.rejections())
        .containsExactly(new BadTechnologyField("x"), new BadSymbol(ClassScheme.IPC, "none%"));
    assertThat(run.notes()).extracting(LoadIssue::code).containsExactly(ErrorCode.NOT_RECOGNIZED);
  }

  @Test
  void readsTheRealTable() {
    var run = SourceRun.of(SharedFiles.file("wipo_ipc_technology_concordance/ipc_technology.csv"));

    assertThat(run.source()).isEqualTo("wipo-concordance");
    assertThat(run.rejections()).isEmpty();
    assertThat(run.facts(ConcordanceFact.class)).hasSize(764).allMatch(ConcordanceFact::subtree);
    assertThat(run.facts(ConcordanceFact.class))
        .extracting(ConcordanceFact::symbol)
        .contains("1", "35");
  }

  private static ConcordanceFact concordance(String symbol, boolean subtree) {
    return new ConcordanceFact(
        ClassScheme.WIPO_TECHNOLOGY, "7", ClassScheme.IPC, symbol, subtree, List.of(), null);
  }
}
