package dev.godwit.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.godwit.processor.problem.ProblemPrinter;
import dev.godwit.processor.problem.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package imports only those that the data passes before it. */
final class PackageRuleTest {

  private static final String MAPPING = "dev.godwit.processor.mapping";
  private static final List<String> ROOMS =
      List.of(
          "annotation",
          "name",
          "table",
          "entity",
          "column",
          "relation",
          "declaration",
          "identifier",
          "collection");
  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.godwit.processor");

  @Test
  void packagesImportOnlyThoseBefore() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("problem")
        .definedBy("dev.godwit.processor.problem")
        .layer("entity")
        .definedBy("dev.godwit.processor.entity")
        .layer("mapping")
        .definedBy("dev.godwit.processor.mapping..")
        .layer("snapshot")
        .definedBy("dev.godwit.processor.snapshot")
        .layer("source")
        .definedBy("dev.godwit.processor.source")
        .layer("draft")
        .definedBy("dev.godwit.processor.draft")
        .layer("intent")
        .definedBy("dev.godwit.processor.intent")
        .layer("rows")
        .definedBy("dev.godwit.processor.rows")
        .layer("change")
        .definedBy("dev.godwit.processor.change")
        .layer("write")
        .definedBy("dev.godwit.processor.write")
        .layer("root")
        .definedBy("dev.godwit.processor")
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("write")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("change")
        .mayOnlyBeAccessedByLayers("write", "root")
        .whereLayer("rows")
        .mayOnlyBeAccessedByLayers("change", "root")
        .whereLayer("intent")
        .mayOnlyBeAccessedByLayers("change", "root")
        .whereLayer("draft")
        .mayOnlyBeAccessedByLayers("change", "write", "root")
        .whereLayer("source")
        .mayOnlyBeAccessedByLayers("draft", "change", "write", "root")
        .whereLayer("snapshot")
        .mayOnlyBeAccessedByLayers("draft", "intent", "rows", "change", "write", "root")
        .whereLayer("mapping")
        .mayOnlyBeAccessedByLayers("intent", "rows", "change", "root")
        .whereLayer("entity")
        .mayOnlyBeAccessedByLayers("mapping", "root")
        .check(PROCESSOR);
  }

  @Test
  void roomsOfTheMappingImportOnlyThoseBefore() {
    for (int i = 0; i < ROOMS.size(); i++) {
      String[] later =
          Stream.concat(
                  ROOMS.stream().skip(i + 1L).map(room -> MAPPING + '.' + room), Stream.of(MAPPING))
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(MAPPING + '.' + ROOMS.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(PROCESSOR);
    }
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.godwit.processor.(**)").should().beFreeOfCycles().check(PROCESSOR);
  }

  @Test
  void onlyTheEdgesKnowTheCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.godwit.processor.mapping..",
            "dev.godwit.processor.snapshot",
            "dev.godwit.processor.draft",
            "dev.godwit.processor.intent",
            "dev.godwit.processor.rows",
            "dev.godwit.processor.change",
            "dev.godwit.processor.problem")
        .and()
        .doNotBelongToAnyOf(Site.class, ProblemPrinter.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.lang.model..", "javax.annotation.processing..", "javax.tools..", "com.sun..")
        .check(PROCESSOR);
  }

  @Test
  void jpaIsKnownByNameOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "javax.persistence..", "org.hibernate..")
        .check(PROCESSOR);
  }
}
