package dev.godwit.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Whatever the processor has to say stands word for word in a test. */
final class PinnedMessagesTest {

  private static final Pattern SENTENCE = Pattern.compile("(?s)[A-Za-z@'].{23,}\\.( .*)?");
  private static final Pattern WORDS = Pattern.compile("[a-z]+[,;]? [a-z]+");
  private static final Pattern GAP = Pattern.compile("%(\\d+\\$)?[sd]|\\n");
  private static final int SHORT = 8;

  /**
   * These need a file system that refuses, and nothing refuses the user that tests often run as.
   */
  private static final Set<String> OF_FILE_SYSTEMS =
      Set.of(
          "The migrations package's directory cannot be written. Make it writable, or compile with"
              + " -Agodwit.mode=check.",
          "The compiler's output cannot be written: %s. Make it writable.");

  @Test
  void everyMessageStandsInATest() throws IOException {
    String pinned =
        Stream.concat(
                literals(Path.of("src/test/java")).stream(),
                texts(Path.of("src/test/resources")).stream())
            .map(PinnedMessagesTest::inOneLine)
            .collect(joining("\n"));

    assertThat(literals(Path.of("src/main/java")))
        .filteredOn(it -> SENTENCE.matcher(it).matches() && WORDS.matcher(it).find())
        .filteredOn(it -> !OF_FILE_SYSTEMS.contains(it))
        .filteredOn(it -> !parts(it).allMatch(pinned::contains))
        .isEmpty();
  }

  private static Stream<String> parts(String message) {
    return GAP.splitAsStream(message)
        .filter(it -> it.strip().length() >= SHORT)
        .map(PinnedMessagesTest::inOneLine);
  }

  private static String inOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static List<String> texts(Path directory) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(directory, "")) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  private static List<Path> files(Path directory, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(it -> it.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** The texts in Java sources, each whole where it is written in pieces. */
  private static List<String> literals(Path directory) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> literals = new ArrayList<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(files(directory, ".java")));
      for (CompilationUnitTree unit : task.parse()) {
        new Collector(literals).scan(unit, null);
      }
    }
    return literals;
  }

  private static final class Collector extends TreeScanner<Void, Void> {

    private final List<String> literals;

    Collector(List<String> literals) {
      this.literals = literals;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof String text) {
        literals.add(text);
      }
      return null;
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void nothing) {
      StringBuilder text = new StringBuilder();
      append(sum, text);
      literals.add(text.toString());
      return null;
    }

    private void append(ExpressionTree piece, StringBuilder text) {
      if (piece instanceof BinaryTree sum) {
        append(sum.getLeftOperand(), text);
        append(sum.getRightOperand(), text);
      } else if (piece instanceof LiteralTree literal && literal.getValue() instanceof String it) {
        text.append(it);
      } else {
        text.append('\n');
        scan(piece, null);
      }
    }
  }
}
