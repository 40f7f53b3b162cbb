package io.luopan.queries;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.luopan.model.cypher.ResourceFolder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.luopan.queries");

  @Test
  void neitherWritesNorLoadsNorServes() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.luopan.model.write..",
            "io.luopan.loaders..",
            "io.luopan.api..",
            "io.luopan.embedded..")
        .check(classes);
  }

  /// Aggregates hands the driver to Spring Data Neo4j, for the reader.
  @Test
  void sendsCypherInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(GraphReader.class.getName())
        .and()
        .doNotHaveFullyQualifiedName(Aggregates.class.getName())
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "org\\.neo4j\\.driver\\.(Session|Driver|Transaction.*|QueryRunner|SimpleQueryRunner)")
        .check(classes);
  }

  /// A hint that allows a scan gets one, whatever it costs.
  @Test
  void hintsAtIndexesAskForASeek() {
    assertThat(ResourceFolder.of(GraphReader.class, "").texts(".cypher"))
        .allSatisfy((file, text) -> assertThat(text).doesNotContainPattern("USING INDEX (?!SEEK)"));
  }
}
