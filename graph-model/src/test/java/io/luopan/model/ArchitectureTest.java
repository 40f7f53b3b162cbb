package io.luopan.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.luopan.model");

  @Test
  void onlyTheWriterTheMigrationsAndTheNotesOfLoadsKnowTheGraph() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.luopan.model.write..", "io.luopan.model.migration..", "io.luopan.model.load..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.neo4j.driver..")
        .check(classes);
  }

  @Test
  void namesAreComparedWithoutAskingWhatIsStored() {
    noClasses()
        .that()
        .resideInAPackage("io.luopan.model.party.matching..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.luopan.model.write..", "io.luopan.model.bulk..")
        .check(classes);
  }
}
