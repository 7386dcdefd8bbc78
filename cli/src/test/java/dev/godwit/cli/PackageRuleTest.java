package dev.godwit.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Commands import what they are made of, and not the other way round. */
final class PackageRuleTest {

  private static final JavaClasses COMMAND_LINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.godwit.cli");

  @Test
  void packagesImportOnlyThoseBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("output")
        .definedBy("dev.godwit.cli.output")
        .layer("access")
        .definedBy("dev.godwit.cli.access")
        .layer("commands")
        .definedBy("dev.godwit.cli")
        .whereLayer("commands")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("access")
        .mayOnlyBeAccessedByLayers("commands")
        .check(COMMAND_LINE);
  }

  @Test
  void commandLineDependsOnTheRuntimeAndPicocliOnly() {
    classes()
        .that()
        .resideInAPackage("dev.godwit.cli..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.godwit..", "picocli..", "java..", "javax.sql..")
        .check(COMMAND_LINE);
  }
}
