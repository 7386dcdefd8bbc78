package dev.godwit.processor.mapping.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.junit.jupiter.api.Test;

/** Every annotation of the Hibernate that is the reference has a verdict. */
final class HibernateSupportTest {

  @Test
  void everyAnnotationHasAVerdict() throws Exception {
    assertThat(annotations()).contains("Formula", "DialectOverride.Check");
    assertThat(annotations().stream().filter(name -> HibernateSupport.verdict(name).isEmpty()))
        .isEmpty();
  }

  /** The annotations beside one of them in its jar, by their names without package. */
  private static List<String> annotations() throws Exception {
    URI jar =
        URI.create("jar:" + Formula.class.getProtectionDomain().getCodeSource().getLocation());
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
      return annotations(files.getPath("/org/hibernate/annotations"));
    }
  }

  private static List<String> annotations(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(HibernateSupportTest::isUsable)
          .map(name -> name.replace('$', '.'))
          .toList();
    }
  }

  /** Whether it is an annotation for mappings, and not one that only annotates annotations. */
  private static boolean isUsable(String name) {
    try {
      Class<?> type = Class.forName("org.hibernate.annotations." + name);
      return type.isAnnotation()
          && !name.equals("DialectOverride$OverridesAnnotation")
          && !name.equals("DialectOverride$Version")
          && !name.equals("Parameter");
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
