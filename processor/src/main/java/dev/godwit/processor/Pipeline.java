package dev.godwit.processor;

import dev.godwit.processor.change.Change;
import dev.godwit.processor.change.ChangeFinder;
import dev.godwit.processor.draft.Base;
import dev.godwit.processor.draft.BaseFinder;
import dev.godwit.processor.draft.Mode;
import dev.godwit.processor.draft.PackageFiles;
import dev.godwit.processor.draft.Places;
import dev.godwit.processor.draft.Stance;
import dev.godwit.processor.entity.EntityModel;
import dev.godwit.processor.entity.EntityReader;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.SchemaMapping;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.snapshot.Recollection;
import dev.godwit.processor.write.CompilerOutput;
import dev.godwit.processor.write.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The way from a package's entities to its next migration, in one round of a compile. */
final class Pipeline {

  private final ProcessingEnvironment environment;
  private final Options options;
  private final CompilerOutput output;
  private final Problems problems;
  private final MigrationsPackage target;
  private final Path directory;
  private final Set<String> compiled;

  /**
   * Creates the way of one package.
   *
   * @param directory the package's source directory
   * @param compiled the names of all classes compiled so far
   */
  Pipeline(
      ProcessingEnvironment environment,
      Options options,
      CompilerOutput output,
      Problems problems,
      MigrationsPackage target,
      Path directory,
      Set<String> compiled) {
    this.environment = environment;
    this.options = options;
    this.output = output;
    this.problems = problems;
    this.target = target;
    this.directory = directory;
    this.compiled = compiled;
  }

  /** Whether a package is done with, or an entity has a type that only a later round may know. */
  enum Progress {
    DONE,
    WAITING
  }

  /**
   * Brings the package up to date; what keeps it from that is a problem.
   *
   * @throws IOException if files cannot be read or written
   */
  Progress run() throws IOException {
    SourceTree tree = new SourceTree(directory);
    PackageFiles files = PackageFiles.of(tree.files());
    Stance stance = Stance.of(options.mode(), directory, options.base(), files);
    Optional<Base> base = stance.base(new BaseFinder(files, options.kept(), problems, places()));
    if (base.isEmpty()) {
      return Progress.DONE;
    }
    Optional<EntityModel> entities = entities(base.get());
    if (entities.isEmpty()) {
      return Progress.WAITING;
    }
    Delivery delivery = new Delivery(target, tree, files, output, problems);
    Optional<Request> request = options.request().filter(it -> it.isFor(target.name()));
    if (stance.mode() != Mode.WRITE && request.isPresent()) {
      new RequestedMigrations(target, problems).refuse(request.get());
      return Progress.DONE;
    }
    switch (stance.mode()) {
      case OFF -> delivery.index(base.get());
      case CHECK -> check(base.get(), entities.get(), delivery);
      case AUTO, WRITE -> write(base.get(), entities.get(), delivery, request);
    }
    return Progress.DONE;
  }

  /** A migration that is no source of this compile has no place of its own. */
  private Places places() {
    return new Places(
        target.site(),
        simpleName ->
            Optional.of(target.name() + "." + simpleName)
                .filter(compiled::contains)
                .map(environment.getElementUtils()::getTypeElement)
                .map(Site::of));
  }

  private void check(Base base, EntityModel entities, Delivery delivery) throws IOException {
    Optional<Model> model = model(entities);
    if (model.isPresent()) {
      Change change = change(base, model.get());
      new PendingReport(problems, model.get(), target.site()).report(change);
    }
    if (!problems.hasErrors()) {
      delivery.index(base);
    }
  }

  private void write(Base base, EntityModel entities, Delivery delivery, Optional<Request> request)
      throws IOException {
    Optional<Change> change = model(entities).map(it -> change(base, it));
    if (!problems.hasErrors()) {
      new RequestedMigrations(target, problems).askAgain(base, environment.getElementUtils());
      delivery.write(base, change.orElseThrow(), compiled, request);
    }
  }

  /** The model; empty if an error was reported. */
  private Optional<Model> model(EntityModel entities) {
    Model model = new SchemaMapping(target.settings(environment, problems), problems).map(entities);
    return problems.hasErrors() ? Optional.empty() : Optional.of(model);
  }

  private Change change(Base base, Model model) {
    return new ChangeFinder(problems, target.site()).find(base, model);
  }

  /** The entities; empty if one of them, or one of their types, may come with a later round. */
  private Optional<EntityModel> entities(Base base) throws IOException {
    ManagedEntities managed =
        new ManagedEntities(environment, target.entityPackages(), sourceRoot());
    Recollection recollection = base.snapshot().recollection();
    List<TypeElement> types = managed.find(compiled, base.entities());
    List<TypeElement> converters = managed.converters(compiled, recollection.converters());
    for (String name : managed.unknownPackages(target.name())) {
      problems.error(
          "package-unknown",
          target.site(),
          "There is no package '%s' in the sources or on the class path. Correct 'packages', or add the dependency that has it."
              .formatted(name));
    }
    if (managed.lackOneOf(base.entities()) && output.addRound(target.name())) {
      return Optional.empty();
    }
    EntityReader reader = new EntityReader(environment, recollection.enums());
    Optional<PackageElement> holder = Optional.of(target.element());
    EntityModel entities = reader.read(types, compiled, converters, holder);
    while (managed.addReached(entities.reachedEntities(), compiled)) {
      entities = reader.read(managed.all(), compiled, converters, holder);
    }
    return Optional.of(entities).filter(it -> it.unresolved().isEmpty());
  }

  /** The directory above a package's own, if it lies as its name says. */
  private Optional<Path> sourceRoot() {
    Path below = Path.of(target.name().replace('.', '/'));
    Path root = directory.toAbsolutePath();
    if (!root.endsWith(below)) {
      return Optional.empty();
    }
    for (int level = 0; level < below.getNameCount(); level++) {
      root = root.getParent();
    }
    return Optional.of(root);
  }
}
