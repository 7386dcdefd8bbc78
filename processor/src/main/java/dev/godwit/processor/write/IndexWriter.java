package dev.godwit.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.godwit.Migration;
import dev.godwit.MigrationIndex;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that lists a package's migrations without loading them. */
public final class IndexWriter {

  /** The index's simple name. */
  public static final String CLASS_NAME = "GodwitIndex";

  /** The compiler takes no method of more than 64 KiB. */
  private static final int LINES_IN_METHOD = 200;

  private static final String CREATE = "create";
  private static final ClassName ENTRY = ClassName.get(MigrationIndex.Entry.class);
  private static final ParameterizedTypeName ENTRIES =
      ParameterizedTypeName.get(ClassName.get(List.class), ENTRY);

  private final String packageName;

  /** A writer for this package. */
  public IndexWriter(String packageName) {
    this.packageName = packageName;
  }

  /**
   * A migration as the index lists it.
   *
   * @param entry what it says of it
   * @param className the simple name of its class in this compile's output
   */
  public record Line(MigrationIndex.Entry entry, String className) {}

  /**
   * The source of the index.
   *
   * @param history the history's name
   * @param lines the migrations, parents first
   */
  public String write(String history, List<Line> lines) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(CLASS_NAME)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(MigrationIndex.class)
            .addJavadoc("Lists the migrations of this package; made anew by every compile.\n")
            .addMethod(
                method("history").returns(String.class).addStatement("return $S", history).build());
    addEntries(type, lines);
    addCreate(type, lines);
    return JavaFile.builder(packageName, type.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .build()
        .toString();
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private static void addEntries(TypeSpec.Builder type, List<Line> lines) {
    MethodSpec.Builder entries =
        method("entries")
            .returns(ENTRIES)
            .addStatement("$T entries = new $T<>()", ENTRIES, ArrayList.class);
    List<MethodSpec> parts = new ArrayList<>();
    for (int start = 0; start < lines.size(); start += LINES_IN_METHOD) {
      String name = "add" + (parts.size() + 1);
      MethodSpec.Builder part =
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(ENTRIES, "entries");
      lines.stream()
          .skip(start)
          .limit(LINES_IN_METHOD)
          .forEach(line -> part.addStatement("entries.add($L)", entry(line.entry())));
      parts.add(part.build());
      entries.addStatement("$L(entries)", name);
    }
    type.addMethod(entries.addStatement("return entries").build());
    parts.forEach(type::addMethod);
  }

  private static CodeBlock entry(MigrationIndex.Entry entry) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.$L($S, $S, $S",
                ENTRY,
                entry.draft() ? "draft" : "committed",
                entry.revision(),
                entry.description(),
                entry.checksum());
    entry.parents().forEach(parent -> code.add(", $S", parent));
    code.add(")");
    entry.insteadOf().ifPresent(it -> code.add(".insteadOf($S)", it));
    if (!entry.contains().isEmpty()) {
      CodeBlock contains =
          entry.contains().stream()
              .map(it -> CodeBlock.of("$S", it))
              .collect(CodeBlock.joining(", "));
      code.add(".containing($L)", contains);
    }
    if (!entry.transactional()) {
      code.add(".withoutTransaction()");
    }
    return code.build();
  }

  private void addCreate(TypeSpec.Builder type, List<Line> lines) {
    type.addMethod(create(method(CREATE), lines, 1));
    for (int part = 2; (part - 1) * LINES_IN_METHOD < lines.size(); part++) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(CREATE + part).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
      type.addMethod(create(method, lines, part));
    }
  }

  /** Creates the migrations of one part, and has the next part create the others. */
  private MethodSpec create(MethodSpec.Builder method, List<Line> lines, int part) {
    method.returns(Migration.class).addParameter(String.class, "revision");
    int end = Math.min(part * LINES_IN_METHOD, lines.size());
    CodeBlock others =
        end < lines.size()
            ? CodeBlock.of("$L(revision);\n", CREATE + (part + 1))
            : CodeBlock.of(
                "throw new $T($S + revision + $S);\n",
                IllegalArgumentException.class,
                "No revision '",
                "' in this index");
    if (lines.isEmpty()) {
      return method.addCode(others).build();
    }
    method.addCode("return switch (revision) {\n$>");
    for (Line line : lines.subList((part - 1) * LINES_IN_METHOD, end)) {
      method.addCode(
          "case $S -> new $T();\n",
          line.entry().revision(),
          ClassName.get(packageName, line.className()));
    }
    return method.addCode("default -> ").addCode(others).addCode("$<};\n").build();
  }
}
