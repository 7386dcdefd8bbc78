package dev.godwit.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Parses migration classes with the compiler's own parser. */
public final class MigrationParser {

  private MigrationParser() {}

  /** What a set of files holds. */
  public record Parsed(List<MigrationSource> migrations, NavigableMap<String, String> broken) {

    /** Copies. */
    public Parsed {
      migrations = List.copyOf(migrations);
      broken = new TreeMap<>(broken);
    }
  }

  /**
   * The migrations among these files, in the order of the files' names; files without
   * {@code @Revision} are passed over.
   *
   * @param files the text of each file by its name
   * @return the migrations, and for each file that does not parse what the compiler says
   */
  public static Parsed parse(NavigableMap<String, String> files) {
    NavigableMap<String, String> candidates = new TreeMap<>(files);
    candidates.values().removeIf(text -> !text.contains("@Revision"));
    if (candidates.isEmpty()) {
      return new Parsed(List.of(), new TreeMap<>());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Map<URI, Source> sources = new LinkedHashMap<>();
    candidates.forEach(
        (name, text) -> {
          Source source = new Source(name, text);
          sources.put(source.toUri(), source);
        });
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, null, diagnostics, List.of("-proc:none"), null, sources.values());
    List<MigrationSource> migrations = new ArrayList<>();
    DocTrees docs = DocTrees.instance(task);
    try {
      for (CompilationUnitTree unit : task.parse()) {
        Source source = sources.get(unit.getSourceFile().toUri());
        read(source, unit, docs).ifPresent(migrations::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    NavigableMap<String, String> broken = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() != null) {
        broken.putIfAbsent(
            sources.get(diagnostic.getSource().toUri()).fileName,
            "line " + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT));
      }
    }
    migrations.removeIf(migration -> broken.containsKey(migration.fileName()));
    return new Parsed(migrations, broken);
  }

  private static Optional<MigrationSource> read(
      Source source, CompilationUnitTree unit, DocTrees docs) {
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree classTree) {
        Optional<? extends AnnotationTree> revision =
            classTree.getModifiers().getAnnotations().stream()
                .filter(it -> simpleName(it.getAnnotationType()).equals("Revision"))
                .findFirst();
        if (revision.isPresent()) {
          return Optional.of(read(source, unit, classTree, revision.get(), docs));
        }
      }
    }
    return Optional.empty();
  }

  private static MigrationSource read(
      Source source,
      CompilationUnitTree unit,
      ClassTree type,
      AnnotationTree revision,
      DocTrees docs) {
    String className = type.getSimpleName().toString();
    Map<String, List<String>> members = members(revision);
    BodyReader bodies = new BodyReader(type);
    String comment = docs.getDocComment(TreePath.getPath(unit, type));
    return new MigrationSource(
        source.fileName,
        className,
        members.getOrDefault("id", List.of("")).stream().findFirst().orElse(""),
        members.getOrDefault("after", List.of()),
        members.getOrDefault("insteadOf", List.of()).stream()
            .filter(it -> !it.isEmpty())
            .findFirst(),
        members.getOrDefault("contains", List.of()),
        isTransactional(revision),
        members.getOrDefault("generated", List.of("")).stream().findFirst().orElse(""),
        Checksum.of(source.text, className),
        comment == null ? "" : Summary.of(comment),
        bodies.read("upgrade"),
        bodies.read("downgrade"),
        bodies.read("upgradeFromOther"),
        bodies.read("downgradeToOther"),
        source.text);
  }

  private static boolean isTransactional(AnnotationTree annotation) {
    return annotation.getArguments().stream()
        .map(Tree::toString)
        .noneMatch(it -> it.replace(" ", "").equals("transactional=false"));
  }

  private static Map<String, List<String>> members(AnnotationTree annotation) {
    Map<String, List<String>> members = new TreeMap<>();
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment) {
        members.put(assignment.getVariable().toString(), texts(assignment.getExpression()));
      }
    }
    return members;
  }

  private static List<String> texts(ExpressionTree value) {
    if (value instanceof NewArrayTree array) {
      return array.getInitializers().stream().flatMap(it -> texts(it).stream()).toList();
    }
    return value instanceof LiteralTree literal && literal.getValue() instanceof String text
        ? List.of(text)
        : List.of();
  }

  static String simpleName(Tree type) {
    if (type instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    if (type instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    String name = type.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** A file's text for the parser. */
  private static final class Source extends SimpleJavaFileObject {

    private final String fileName;
    private final String text;

    Source(String fileName, String text) {
      super(
          URI.create("godwit:///" + URLEncoder.encode(fileName, StandardCharsets.UTF_8)),
          Kind.SOURCE);
      this.fileName = fileName;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
