package io.luopan.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.luopan.api");

  @Test
  void sendsNoCypher() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "org\\.neo4j\\.driver\\.(Session|Transaction.*|QueryRunner|SimpleQueryRunner)")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("io.luopan.model.cypher.CypherFiles")
        .check(classes);
  }

  @Test
  void writesOnlyThroughLoaders() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.luopan.model.write..")
        .check(classes);
  }

  @Test
  void graphqlDoesNotKnowTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.luopan.api.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.luopan.api.cli..")
        .check(classes);
  }
}
