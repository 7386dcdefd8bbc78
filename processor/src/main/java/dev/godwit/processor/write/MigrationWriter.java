package dev.godwit.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.godwit.Merge;
import dev.godwit.Migration;
import dev.godwit.annotations.Revision;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.operation.notation.Drops;
import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.operation.notation.OperationWriter;
import dev.godwit.processor.change.Change;
import dev.godwit.processor.source.Checksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes a migration's source, laid out as google-java-format would. */
public final class MigrationWriter {

  private static final String INDENT = "  ";
  private static final int LINE = 100;

  /** More calls than this go into several methods: the JVM allows 64 KiB of code in one. */
  private static final int CALLS_IN_METHOD = 1000;

  private final String packageName;

  /** A writer for this package. */
  public MigrationWriter(String packageName) {
    this.packageName = packageName;
  }

  /**
   * The source of a migration class, with the checksum of its body in it.
   *
   * @param className the class's simple name
   * @param revision the revision's identifier
   * @param parents the revisions it follows; the last one is what a merge stands for
   */
  public String write(String className, String revision, List<String> parents, Change change) {
    String javadoc = MigrationJavadoc.of(change, parents);
    Identity identity = new Identity(revision, parents, insteadOf(change, parents), List.of(), "");
    String checksum = Checksum.of(source(className, identity, javadoc, change), className);
    return source(className, identity.with(checksum), javadoc, change);
  }

  /**
   * The source of a checkpoint, which nobody rewrites.
   *
   * @param contains the revisions that it stands for
   * @param change what makes the schema out of nothing
   */
  public String checkpoint(
      String className,
      String revision,
      List<String> parents,
      List<String> contains,
      Change change) {
    return source(
        className,
        new Identity(revision, parents, Optional.empty(), contains, ""),
        MigrationJavadoc.ofCheckpoint(contains, change),
        change);
  }

  /** What a migration's annotation says. */
  private record Identity(
      String revision,
      List<String> parents,
      Optional<String> insteadOf,
      List<String> contains,
      String checksum) {

    static Identity of(String revision, List<String> parents) {
      return new Identity(revision, parents, Optional.empty(), List.of(), "");
    }

    Identity with(String other) {
      return new Identity(revision, parents, insteadOf, contains, other);
    }
  }

  /**
   * The source of a migration whose bodies are still to be written.
   *
   * @param title what it does, in a few words
   */
  public String blank(String className, String revision, List<String> parents, String title) {
    String sentence = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + ".";
    TypeSpec.Builder type =
        type(className, Migration.class, annotation(Identity.of(revision, parents)))
            .addJavadoc("$L\n", sentence);
    type.addMethod(
        body("upgrade", "What leads to this revision: op.sql(...), op.insert(...), op.run(...)."));
    type.addMethod(
        body("downgrade", "What leads back; nothing where there is nothing to take back."));
    String source =
        JavaFile.builder(packageName, type.build())
            .indent(INDENT)
            .skipJavaLangImports(true)
            .build()
            .toString();
    // JavaPoet knows no comment of one line, and formatters want one where it fits.
    return source.replace("/**\n * " + sentence + "\n */", "/** " + sentence + " */");
  }

  private static MethodSpec body(String name, String comment) {
    return method(name).addComment("$L", comment).build();
  }

  private String source(String className, Identity identity, String javadoc, Change change) {
    CallWords words = new CallWords();
    TypeSpec.Builder type =
        type(
                className,
                change.fromOther().isPresent() ? Merge.class : Migration.class,
                annotation(identity))
            .addJavadoc("$L", javadoc);
    addMethods(type, "upgrade", change.upgradeSteps(), words);
    addMethods(type, "downgrade", change.downgradeSteps(), words);
    change
        .fromOther()
        .ifPresent(
            it -> {
              addMethods(type, "upgradeFromOther", it.upgradeSteps(), words);
              addMethods(type, "downgradeToOther", it.downgradeSteps(), words);
            });
    JavaFile.Builder file =
        JavaFile.builder(packageName, type.build()).indent(INDENT).skipJavaLangImports(true);
    words.owners().forEach((word, owner) -> file.addStaticImport(owner, word));
    return file.build().toString();
  }

  private static TypeSpec.Builder type(String className, Class<?> kind, AnnotationSpec annotation) {
    return TypeSpec.classBuilder(className)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addSuperinterface(kind)
        .addAnnotation(annotation);
  }

  /** What a merge stands for: the last of its parents. */
  private static Optional<String> insteadOf(Change change, List<String> parents) {
    return change.fromOther().map(it -> parents.get(parents.size() - 1));
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Operations.class, "op");
  }

  /** Laid out by hand: JavaPoet would give the closing parenthesis a line of its own. */
  private static AnnotationSpec annotation(Identity identity) {
    List<String> members = new ArrayList<>();
    members.add("id = \"%s\"".formatted(identity.revision()));
    if (!identity.parents().isEmpty()) {
      members.add("after = " + texts("after", identity.parents()));
    }
    identity.insteadOf().ifPresent(it -> members.add("insteadOf = \"%s\"".formatted(it)));
    if (!identity.contains().isEmpty()) {
      members.add("contains = " + texts("contains", identity.contains()));
    }
    if (!identity.checksum().isEmpty()) {
      members.add("generated = \"%s\"".formatted(identity.checksum()));
    }
    String line = String.join(", ", members);
    boolean fits = "@Revision()".length() + line.length() <= LINE && !line.contains("\n");
    return AnnotationSpec.builder(Revision.class)
        .addMember("value", "$L", fits ? line : "\n" + String.join(",\n", members))
        .build();
  }

  private static String texts(String member, List<String> values) {
    if (values.size() == 1) {
      return '"' + values.get(0) + '"';
    }
    String line = values.stream().collect(Collectors.joining("\", \"", "{\"", "\"}"));
    return "     = ,".length() + member.length() + line.length() <= LINE
        ? line
        : values.stream().collect(Collectors.joining("\",\n  \"", "{\n  \"", "\"\n}"));
  }

  private static void addMethods(
      TypeSpec.Builder type, String name, List<Operation> operations, CallWords words) {
    List<List<Call>> parts = parts(operations, words);
    MethodSpec.Builder method = method(name);
    if (parts.size() == 1) {
      type.addMethod(method.addCode(body(parts.get(0))).build());
      return;
    }
    for (int number = 1; number <= parts.size(); number++) {
      method.addStatement("$L(op)", name + number);
    }
    type.addMethod(method.build());
    for (int number = 1; number <= parts.size(); number++) {
      type.addMethod(
          MethodSpec.methodBuilder(name + number)
              .addModifiers(Modifier.PRIVATE)
              .addParameter(Operations.class, "op")
              .addCode(body(parts.get(number - 1)))
              .build());
    }
  }

  private static List<List<Call>> parts(List<Operation> operations, CallWords words) {
    OperationWriter writer = new OperationWriter(Drops.BY_NAME);
    List<List<Call>> parts = new ArrayList<>();
    List<Call> part = new ArrayList<>();
    int calls = words.calls();
    for (Operation operation : operations) {
      Call call = operation.accept(writer);
      words.add(call);
      part.add(call);
      if (words.calls() - calls > CALLS_IN_METHOD) {
        parts.add(part);
        part = new ArrayList<>();
        calls = words.calls();
      }
    }
    if (!part.isEmpty() || parts.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  private static CodeBlock body(List<Call> calls) {
    CodeBlock.Builder body = CodeBlock.builder();
    int width = LINE - 2 * INDENT.length();
    calls.forEach(call -> body.add("$L\n", CallLayout.statement("op", call, width)));
    return body.build();
  }
}
