package dev.godwit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package imports only those below it, and all of them only the JDK. */
final class PackageRuleTest {

  private static final String PACKAGE = "dev.godwit.";

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.godwit");

  /** From the top: each may import those after it. */
  private static final List<String> ROOMS =
      List.of(
          "forecast",
          "verify",
          "run",
          "plan",
          "move",
          "code",
          "settings",
          "script",
          "message",
          "history",
          "dialect.(*)",
          "dialect",
          "live",
          "diff",
          "operation.notation",
          "operation",
          "schema");

  @Test
  void packagesImportOnlyThoseBelow() {
    for (int i = 1; i < ROOMS.size(); i++) {
      String[] above = ROOMS.subList(0, i).stream().map(PACKAGE::concat).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(PACKAGE + ROOMS.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .check(RUNTIME);
    }
  }

  @Test
  void everyPackageHasItsPlace() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(
                    ROOMS.stream().map(PACKAGE::concat),
                    Stream.of("dev.godwit", "dev.godwit.annotations", "dev.godwit.connection"))
                .toArray(String[]::new))
        .check(RUNTIME);
  }

  @Test
  void onlyTheMigratorSeesTheRoomsThatDoTheWork() {
    noClasses()
        .that()
        .resideInAPackage("dev.godwit")
        .and()
        .doNotBelongToAnyOf(Migrator.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.of("forecast", "verify", "run", "plan", "move", "code", "settings")
                .map(PACKAGE::concat)
                .toArray(String[]::new))
        .check(RUNTIME);
  }

  @Test
  void noRoomSeesTheMigrator() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.godwit")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Migrator.class)
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
