package dev.godwit.processor.write;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * This compile's own output: classes that come into being without standing in the source tree, and
 * the registration of the index.
 *
 * <p>The compiler's copies of generated sources are deleted once the compilation has finished: the
 * next compile would see those classes twice. That is also when the source tree changes: until then
 * the compiler may read the old texts, for its messages.
 */
public final class CompilerOutput {

  private static final String ROUND = "GodwitRound";
  private static final String SERVICES = "META-INF/services/";

  private final ProcessingEnvironment environment;
  private final List<FileObject> copies = new ArrayList<>();
  private final List<SourceTree> trees = new ArrayList<>();
  private final Map<String, NavigableSet<String>> providers = new TreeMap<>();
  private final Set<String> rounds = new HashSet<>();
  private boolean isListening;

  /** The output of this processing environment. */
  public CompilerOutput(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /**
   * Makes the changes to the source tree when the compilation has finished, if that can be known.
   */
  public void change(SourceTree tree) throws IOException {
    trees.add(tree);
    if (!listen()) {
      applyTrees();
    }
  }

  /** Leaves the source tree as it is, where the changes were not made yet. */
  public void abandonChanges() {
    trees.clear();
  }

  /**
   * Compiles a class in the next round.
   *
   * @throws IOException if the compiler cannot take it
   */
  public void addClass(String qualifiedName, String source, Element... origins) throws IOException {
    listen();
    FileObject file = environment.getFiler().createSourceFile(qualifiedName, origins);
    copies.add(file);
    try (Writer writer = file.openWriter()) {
      writer.write(source);
    }
  }

  /**
   * Has the compiler go through one more round, by a class that is deleted at the end.
   *
   * @return whether the round was not asked for before
   * @throws IOException if the compiler cannot take the class
   */
  public boolean addRound(String packageName) throws IOException {
    if (rounds.add(packageName)) {
      addClass(
          packageName + "." + ROUND,
          "package %s;\n\nfinal class %s {}\n".formatted(packageName, ROUND));
      removeClass(packageName, ROUND);
      return true;
    }
    return false;
  }

  /** Has a class of an earlier compile deleted from the output, if it is there. */
  public void removeClass(String packageName, String className) {
    try {
      copies.add(
          environment
              .getFiler()
              .getResource(StandardLocation.CLASS_OUTPUT, packageName, className + ".class"));
      listen();
    } catch (IOException e) {
      // There is no such class, which is what was wanted.
      return;
    }
  }

  /** Registers a provider of a service, beside those that are registered already. */
  public void provide(Class<?> service, String provider) {
    providers.computeIfAbsent(service.getName(), name -> new TreeSet<>()).add(provider);
  }

  /**
   * Writes the registrations, once, when all providers are known.
   *
   * @throws IOException if one cannot be written
   */
  public void close() throws IOException {
    for (Map.Entry<String, NavigableSet<String>> service : providers.entrySet()) {
      NavigableSet<String> all = new TreeSet<>(service.getValue());
      all.addAll(registered(service.getKey()));
      FileObject file =
          environment
              .getFiler()
              .createResource(StandardLocation.CLASS_OUTPUT, "", SERVICES + service.getKey());
      try (Writer writer = file.openWriter()) {
        for (String provider : all) {
          writer.write(provider + "\n");
        }
      }
    }
    providers.clear();
  }

  private Set<String> registered(String service) {
    try {
      FileObject file =
          environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", SERVICES + service);
      return file.getCharContent(/* ignoreEncodingErrors= */ true)
          .toString()
          .lines()
          .map(String::strip)
          .filter(line -> environment.getElementUtils().getTypeElement(line) != null)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      // Nothing is registered yet.
      return Set.of();
    }
  }

  private boolean listen() {
    if (!isListening) {
      try {
        JavacTask.instance(environment).addTaskListener(new EndOfCompilation());
        isListening = true;
      } catch (IllegalArgumentException e) {
        // Not javac's own environment, as in some IDEs: its output is nobody's input there.
        isListening = false;
      }
    }
    return isListening;
  }

  private void applyTrees() throws IOException {
    for (SourceTree tree : trees) {
      tree.apply();
    }
    trees.clear();
  }

  private void finish() throws IOException {
    applyTrees();
    for (FileObject copy : copies) {
      delete(copy);
    }
    copies.clear();
  }

  /** Deletes a file by its path: what the Filer gives out refuses to delete itself. */
  private static void delete(FileObject file) throws IOException {
    try {
      Files.deleteIfExists(Path.of(file.toUri()));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // The output is kept in memory, where no later compile finds it.
      return;
    }
  }

  /** Waits for the end of the whole compilation. */
  private final class EndOfCompilation implements TaskListener {
    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        try {
          finish();
        } catch (IOException e) {
          throw new UncheckedIOException("[godwit] The source tree cannot be written", e);
        }
      }
    }
  }
}
