package dev.godwit.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.godwit.annotations.Naming;
import dev.godwit.processor.entity.EntityModel;
import dev.godwit.processor.entity.EntityReader;
import dev.godwit.processor.problem.Problem;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/**
 * Entities that were compiled and mapped.
 *
 * @param problems each as {@code line: message}, in order of lines
 * @param unresolved what the reader found of types that do not exist
 * @param compilation the compile, for its classes
 */
record Mapped(
    Model model, List<String> problems, List<String> unresolved, Compilation compilation) {

  private static final String IMPORTS =
      "import jakarta.persistence.*; import dev.godwit.annotations.*; import java.math.*;"
          + " import java.util.*; import java.time.*; import java.net.*;\n";

  /** Maps entities written without package and imports; these take up no line. */
  static Mapped entities(String source) {
    return entities(Naming.JPA, source);
  }

  static Mapped entities(Naming naming, String source) {
    return compile(
        naming,
        List.of(JavaFileObjects.forSourceString("Entities", IMPORTS.replace("\n", " ") + source)));
  }

  /** Asserts that these problems are found in entities, and no others; in order of lines. */
  static void assertProblems(String source, String... problems) {
    assertThat(entities(source).problems()).containsExactly(problems);
  }

  static Mapped compile(Naming naming, List<JavaFileObject> sources) {
    Mapper mapper = new Mapper(naming);
    Compilation compilation = Compiler.javac().withProcessors(mapper).compile(sources);
    return new Mapped(
        mapper.model.orElseThrow(() -> new AssertionError(compilation.diagnostics())),
        mapper.problems,
        mapper.unresolved,
        compilation);
  }

  Schema schema() {
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return model.schema();
  }

  Table table(String name) {
    return schema().table(dev.godwit.schema.QualifiedName.parse(name));
  }

  /** Reads and maps all entities in the first round. */
  private static final class Mapper extends AbstractProcessor {

    private final Naming naming;
    private Optional<Model> model = Optional.empty();
    private List<String> problems = List.of();
    private List<String> unresolved = List.of();

    Mapper(Naming naming) {
      this.naming = naming;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (model.isPresent()) {
        return false;
      }
      TypeElement entity =
          processingEnv.getElementUtils().getTypeElement("jakarta.persistence.Entity");
      Set<TypeElement> entities = ElementFilter.typesIn(round.getElementsAnnotatedWith(entity));
      Optional<PackageElement> migrations =
          ElementFilter.packagesIn(round.getRootElements()).stream().findFirst();
      EntityModel read =
          new EntityReader(processingEnv)
              .read(
                  entities,
                  ElementFilter.typesIn(round.getRootElements()).stream()
                      .map(type -> type.getQualifiedName().toString())
                      .toList(),
                  converters(round),
                  migrations);
      Problems found = new Problems();
      model = Optional.of(new SchemaMapping(MappingSettings.of(naming), found).map(read));
      problems = lines(found);
      unresolved = read.unresolved();
      return false;
    }

    private static List<TypeElement> converters(RoundEnvironment round) {
      return ElementFilter.typesIn(round.getElementsAnnotatedWith(Converter.class)).stream()
          .filter(EntityReader::isAutoConverter)
          .toList();
    }

    private List<String> lines(Problems found) {
      Trees trees = Trees.instance(processingEnv);
      record Located(long line, String message) {}
      List<Located> located = new ArrayList<>();
      for (Problem problem : found.all()) {
        TreePath path =
            trees.getPath(
                problem.site().element().orElseThrow(),
                problem.site().annotation().orElse(null),
                problem.site().value().orElse(null));
        long line =
            path == null
                ? 0
                : path.getCompilationUnit()
                    .getLineMap()
                    .getLineNumber(
                        trees
                            .getSourcePositions()
                            .getStartPosition(path.getCompilationUnit(), path.getLeaf()));
        located.add(new Located(line, problem.message()));
      }
      return located.stream()
          .sorted(Comparator.comparingLong(Located::line))
          .map(at -> at.line() + ": " + at.message())
          .toList();
    }
  }
}
