package dev.godwit.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.godwit.annotations.Naming;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the schema of every file of entities in the catalogue with the one Hibernate makes. */
final class HibernateComparisonTest {

  private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");
  private static final List<String> SCHEMAS = List.of("public", "sales");
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  static List<Path> catalogue() throws IOException {
    try (Stream<Path> files = Files.list(CATALOGUE)) {
      String only = System.getProperty("godwit.catalogue", "");
      return files.filter(file -> file.toString().contains(only)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void sameAsHibernateOnPostgresql(Path file) throws Exception {
    assertSame(file, Naming.JPA, Map.of());
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void sameAsHibernateInSnakeCaseOnPostgresql(Path file) throws Exception {
    assertSame(
        file,
        Naming.SNAKE_CASE,
        Map.of(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
            "hibernate.implicit_naming_strategy",
            SpringImplicitNaming.class.getName()));
  }

  private static void assertSame(Path file, Naming naming, Map<String, Object> settings)
      throws Exception {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "catalogue." + file.getFileName().toString().replace(".java", ""),
            Files.readString(file));
    Mapped mapped = Mapped.compile(naming, List.of(source));
    List<String> godwit = facts(PostgresqlScript.of(mapped.schema()));
    List<String> hibernate =
        facts(
            new HibernateExport(HibernateExport.POSTGRESQL, settings)
                .statements(new CompiledClasses(mapped.compilation())));
    assertThat(difference(godwit, hibernate)).as("godwit (+) and Hibernate (-)").isEmpty();
    assertThat(godwit).isNotEmpty();
  }

  private static List<String> difference(List<String> godwit, List<String> hibernate) {
    TreeSet<String> ours = new TreeSet<>(godwit);
    hibernate.forEach(ours::remove);
    TreeSet<String> theirs = new TreeSet<>(hibernate);
    godwit.forEach(theirs::remove);
    return Stream.concat(
            ours.stream().map(fact -> "+ " + fact), theirs.stream().map(fact -> "- " + fact))
        .sorted((a, b) -> a.substring(2).compareTo(b.substring(2)))
        .toList();
  }

  private static List<String> facts(List<String> script) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
      PostgresqlFacts.clear(connection, SCHEMAS);
      for (String sql : script) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(sql);
        } catch (SQLException e) {
          throw new SQLException(sql + ": " + e.getMessage(), e);
        }
      }
      return PostgresqlFacts.read(connection);
    }
  }

  /** The classes of a compile, loaded from memory. */
  static final class CompiledClasses extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();

    CompiledClasses(com.google.testing.compile.Compilation compilation) throws IOException {
      super(HibernateComparisonTest.class.getClassLoader());
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          try (InputStream in = file.openInputStream()) {
            String name = file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", "");
            classes.put(name.replace(".class", "").replace('/', '.'), in.readAllBytes());
          }
        }
      }
    }

    /** All classes, in order of their names. */
    List<Class<?>> all() throws ClassNotFoundException {
      List<Class<?>> loaded = new ArrayList<>();
      for (String name : new TreeSet<>(classes.keySet())) {
        loaded.add(loadClass(name));
      }
      return loaded;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      byte[] bytes = classes.get(name.replace(".class", "").replace('/', '.'));
      return bytes == null
          ? super.getResourceAsStream(name)
          : new java.io.ByteArrayInputStream(bytes);
    }
  }
}
