package io.luopan.loaders;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.luopan.loaders");

  @Test
  void sourcesTellFactsAndKnowNoGraph() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.luopan.loaders.load..",
            "io.luopan.loaders.cli..",
            "io.luopan.loaders.resolve..",
            "io.luopan.loaders.curation..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.neo4j.driver..", "io.luopan.model.write..")
        .check(classes);
  }

  @Test
  void nothingBelowTheCommandLineKnowsIt() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.luopan.loaders.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.luopan.loaders.cli..")
        .check(classes);
  }
}
