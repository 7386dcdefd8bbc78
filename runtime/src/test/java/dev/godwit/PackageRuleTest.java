package dev.godwit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Every package imports only those below it, and all of them only the JDK. */
final class PackageRuleTest {

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.godwit");

  @Test
  void packagesImportOnlyThoseBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("schema")
        .definedBy("dev.godwit.schema")
        .layer("live")
        .definedBy("dev.godwit.live")
        .layer("operation")
        .definedBy("dev.godwit.operation")
        .layer("notation")
        .definedBy("dev.godwit.operation.notation")
        .optionalLayer("diff")
        .definedBy("dev.godwit.diff")
        .layer("dialect")
        .definedBy("dev.godwit.dialect")
        .optionalLayer("dialects")
        .definedBy("dev.godwit.dialect.(*)..")
        .layer("history")
        .definedBy("dev.godwit.history")
        .optionalLayer("script")
        .definedBy("dev.godwit.script")
        .layer("root")
        .definedBy("dev.godwit")
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("script")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("history")
        .mayOnlyBeAccessedByLayers("script", "root")
        .whereLayer("dialects")
        .mayOnlyBeAccessedByLayers("history", "root")
        .whereLayer("dialect")
        .mayOnlyBeAccessedByLayers("dialects", "history", "script", "root")
        .whereLayer("diff")
        .mayOnlyBeAccessedByLayers("history", "root")
        .whereLayer("notation")
        .mayOnlyBeAccessedByLayers("diff", "dialect", "dialects", "history", "root")
        .whereLayer("live")
        .mayOnlyBeAccessedByLayers("dialect", "dialects", "root")
        .whereLayer("operation")
        .mayOnlyBeAccessedByLayers("notation", "diff", "dialect", "dialects", "history", "root")
        .check(RUNTIME);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.godwit.(**)").should().beFreeOfCycles().check(RUNTIME);
  }

  @Test
  void dialectsKnowNothingOfEachOther() {
    slices()
        .matching("dev.godwit.dialect.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(RUNTIME);
  }

  @Test
  void addressesKnowNothingOfMigrations() {
    noClasses()
        .that()
        .resideInAPackage("dev.godwit.connection")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.godwit..").and(resideOutsideOfPackage("dev.godwit.connection")))
        .check(RUNTIME);
  }

  @Test
  void runtimeDependsOnTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("dev.godwit..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.godwit..", "java..", "javax.sql..")
        .check(RUNTIME);
  }
}
