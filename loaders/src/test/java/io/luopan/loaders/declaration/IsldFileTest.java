package io.luopan.loaders.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.source.SourceRun;
import io.luopan.loaders.standard.BadStandardNumber;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.DeclaredPatent;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A generated export of forty thousand rows.
class IsldFileTest {
  private static final int ROWS = 40_000;

  @TempDir Path folder;

  @Test
  void makesTheSameRowsOfTheSameSeed() throws IOException {
    var first = IsldFile.write(folder.resolve("a.csv"), 2_000, 613);
    var second = IsldFile.write(folder.resolve("b.csv"), 2_000, 613);
    var other = IsldFile.write(folder.resolve("c.csv"), 2_000, 614);

    assertThat(first).hasSameTextualContentAs(second);
    assertThat(other.toFile()).isNotEqualTo(first.toFile());
    assertThat(SourceRun.of(other).records()).isNotEqualTo(SourceRun.of(first).records());
  }

  @Test
  void losesNoPairOfPatentAndVersion() throws IOException {
    var run = SourceRun.of(IsldFile.write(folder.resolve("isld.csv"), ROWS, 613));

    long versions =
        run.facts(DeclarationFact.class).stream()
            .flatMap(fact -> fact.patents().stream())
            .flatMap(patent -> patent.standards().stream())
            .mapToLong(standard -> standard.versions().size())
            .sum();
    // The others name no patent, or a standard that cannot be read.
    assertThat(versions).isBetween(ROWS * 95L / 100, ROWS - 1L);
    assertThat(run.records().size()).isLessThan(ROWS / 10);
    assertThat(run.rejections()).isEmpty();
  }

  @Test
  void holdsTheTrapsOfTheRealOne() throws IOException {
    var run = SourceRun.of(IsldFile.write(folder.resolve("isld.csv"), ROWS, 613));

    var patents =
        run.facts(DeclarationFact.class).stream().flatMap(fact -> fact.patents().stream()).toList();
    assertThat(run.notes()).anyMatch(BadStandardNumber.class::isInstance);
    assertThat(run.facts(DeclarationFact.class)).anyMatch(fact -> fact.patents().isEmpty());
    assertThat(patents).anyMatch(patent -> patent.family() == null);
    assertThat(patents).anyMatch(patent -> patent.patent().numbers().size() == 3);
    assertThat(patents).anyMatch(IsldFileTest::namesADeliverableWithPart);
    assertThat(patents)
        .extracting(DeclaredPatent::patent)
        .anyMatch(patent -> !Character.isLetter(patent.numbers().getFirst().raw().charAt(0)));
  }

  private static boolean namesADeliverableWithPart(DeclaredPatent patent) {
    return patent.standards().stream().anyMatch(of -> "1".equals(of.standard().part()));
  }
}
