package dev.godwit.processor;

import com.google.auto.service.AutoService;
import dev.godwit.annotations.Migrations;
import dev.godwit.processor.draft.GitException;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.EntityReader;
import dev.godwit.processor.problem.ProblemPrinter;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.write.CompilerOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Writes the next migration whenever entities have changed.
 *
 * <p>The way of the data, one room each: {@code entity} reads the compiler's elements into plain
 * records; {@code mapping} makes the schema that they imply; {@code source} and {@code snapshot}
 * read what is in the migrations package, {@code draft} holds it against git and finds the change;
 * {@code write} puts it into the source tree and into this very compile. {@link Pipeline} is that
 * way in one method; {@code problem} carries what there is to tell.
 *
 * <p>The processor claims no annotation. It keeps names, not elements, from round to round, and
 * does a package's work within the first round in which all types of its entities are known.
 */
@AutoService(Processor.class)
public final class GodwitProcessor extends AbstractProcessor {

  private final Map<String, String> variables;
  private final NavigableSet<String> found = new TreeSet<>();
  private final NavigableSet<String> waiting = new TreeSet<>();
  private final NavigableSet<String> compiled = new TreeSet<>();
  private final Problems problems = new Problems();
  private ProblemPrinter printer;
  private CompilerOutput output;
  private Options options;

  /** Creates the processor, as the compiler does. */
  public GodwitProcessor() {
    this(System.getenv());
  }

  /** Creates a processor with other environment variables. */
  GodwitProcessor(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    // Not @Migrations alone: the compiler warns of options whose processor it has no use for, as
    // where the tests of a project are compiled.
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    printer = new ProblemPrinter(environment.getMessager());
    output = new CompilerOutput(environment);
    options = Options.of(environment.getOptions(), variables, problems);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      collect(round);
      if (round.processingOver()) {
        finish();
      } else if (!problems.hasErrors()) {
        waiting.removeIf(name -> run(name) == Pipeline.Progress.DONE);
      }
    } catch (RuntimeException e) {
      waiting.clear();
      output.abandonChanges();
      problems.bug(e);
    }
    printer.print(problems);
    if (round.processingOver() && !problems.hasErrors()) {
      printer.printOutcome(problems);
    }
    return false;
  }

  private void collect(RoundEnvironment round) {
    NavigableSet<String> fresh = new TreeSet<>();
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        fresh.add(type.getQualifiedName().toString());
      }
    }
    compiled.addAll(fresh);
    if (!round.errorRaised()) {
      found.stream().filter(it -> !waiting.contains(it)).forEach(it -> reportLate(it, fresh));
    }
    for (Element element : round.getElementsAnnotatedWith(Migrations.class)) {
      String name = ((PackageElement) element).getQualifiedName().toString();
      found.add(name);
      waiting.add(name);
    }
  }

  /** Reports entities that came into being after a package was done with. */
  private void reportLate(String packageName, Set<String> fresh) {
    MigrationsPackage target = target(packageName);
    for (TypeElement type :
        new ManagedEntities(processingEnv, target.entityPackages(), Optional.empty())
            .among(fresh)) {
      problems.error(
          "entity-too-late",
          Site.of(type),
          "Entity '%s' was made by another processor after the model had been read. Make it in a module of its own, and name its package in @Migrations(packages = …)."
              .formatted(type.getQualifiedName()));
    }
  }

  private void finish() {
    if (problems.hasErrors()) {
      waiting.clear();
      output.abandonChanges();
    }
    for (String name : waiting) {
      problems.note(
          "types-unresolved",
          Site.NOWHERE,
          "nothing was written for '%s': the compiler does not know all types of its entities"
              .formatted(name));
    }
    try {
      output.close();
    } catch (IOException e) {
      problems.error(
          "output-unusable",
          Site.NOWHERE,
          "The compiler's output cannot be written: %s. Make it writable.".formatted(e));
    }
  }

  private Pipeline.Progress run(String packageName) {
    MigrationsPackage target = target(packageName);
    Optional<Path> directory = target.directory(processingEnv, options);
    if (directory.isEmpty()) {
      problems.error(
          "directory-unknown",
          target.site(),
          "This compiler does not tell where the package's source lies. Give its directory with"
              + " -Agodwit.directory.");
      return Pipeline.Progress.DONE;
    }
    if (found.size() > 1 && target.entityPackages().isEmpty()) {
      problems.error(
          "packages-missing",
          target.site(),
          "There are several migrations packages, %s, and this one would manage all entities. Write @Migrations(packages = …) on each."
              .formatted(found));
      return Pipeline.Progress.DONE;
    }
    Optional<Request> unclear =
        options.request().filter(it -> found.size() > 1 && it.packageName().isEmpty());
    if (unclear.isPresent()) {
      problems.error(
          "packages-several",
          target.site(),
          "There are several migrations packages, %s. Say which one -A%s is for, by its name and a colon before the value."
              .formatted(found, unclear.get().option()));
      return Pipeline.Progress.DONE;
    }
    try {
      return new Pipeline(
              processingEnv, options, output, problems, target, directory.get(), compiled)
          .run();
    } catch (GitException e) {
      problems.error("git-failed", target.site(), e.getMessage());
    } catch (IOException e) {
      problems.error(
          "files-unusable",
          target.site(),
          "The files of the migrations package cannot be read or written: %s. Make them usable, and compile again."
              .formatted(e));
    }
    return Pipeline.Progress.DONE;
  }

  private MigrationsPackage target(String packageName) {
    PackageElement element = processingEnv.getElementUtils().getPackageElement(packageName);
    return new MigrationsPackage(element, use(element));
  }

  private AnnotationUse use(PackageElement element) {
    return new EntityReader(processingEnv)
        .annotations(element).stream()
            .filter(it -> it.type().equals(Migrations.class.getName()))
            .findFirst()
            .orElseThrow();
  }
}
