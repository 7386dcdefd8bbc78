package dev.godwit.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.godwit.annotations.Migrations;
import dev.godwit.annotations.Naming;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.MappingSettings;
import dev.godwit.processor.mapping.column.EnumChecks;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/**
 * A package that holds migrations, as its {@code package-info.java} describes it.
 *
 * @param element the package in this round
 * @param use its {@link Migrations} annotation
 */
record MigrationsPackage(PackageElement element, AnnotationUse use) {

  private static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";

  String name() {
    return element.getQualifiedName().toString();
  }

  String history() {
    return use.text("history");
  }

  Site site() {
    return use.site();
  }

  /** The packages whose entities are managed; empty for all. */
  List<String> entityPackages() {
    return use.texts("packages");
  }

  /** How the entities are mapped. */
  MappingSettings settings(ProcessingEnvironment environment, Problems problems) {
    return new MappingSettings(
        naming(environment, problems),
        use.flag("validation")
            ? MappingSettings.Constraints.APPLIED
            : MappingSettings.Constraints.IGNORED,
        use.flag("enumChecks") ? EnumChecks.ALL : EnumChecks.NONE);
  }

  /** The naming, which somebody who uses Spring Boot should choose and not inherit. */
  private Naming naming(ProcessingEnvironment environment, Problems problems) {
    if (!use.gives("naming") && environment.getElementUtils().getTypeElement(SPRING_BOOT) != null) {
      problems.warning(
          "naming-not-chosen",
          site(),
          "Spring Boot names tables and columns in its own way, but this package does not say so. Write @Migrations(naming = Naming.SNAKE_CASE), or Naming.JPA if Spring's strategy is switched off.");
    }
    return Naming.valueOf(use.text("naming"));
  }

  /** The directory that the package-info was read from. */
  Optional<Path> directory(ProcessingEnvironment environment, Options options) {
    return options.directory().or(() -> askCompiler(environment));
  }

  private Optional<Path> askCompiler(ProcessingEnvironment environment) {
    try {
      TreePath path = Trees.instance(environment).getPath(element);
      return Optional.ofNullable(path)
          .map(it -> Path.of(it.getCompilationUnit().getSourceFile().toUri()).getParent());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // Not javac's own environment, or sources that are no files.
      return Optional.empty();
    }
  }
}
