package dev.godwit.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.godwit.annotations.Naming;
import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.postgresql.PostgresqlDialect;
import dev.godwit.dialect.sqlite.SqliteDialect;
import dev.godwit.diff.Differ;
import dev.godwit.diff.Intent;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
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
import org.junit.jupiter.params.provider.Arguments;
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

  static List<Arguments> catalogue() throws IOException {
    try (Stream<Path> files = Files.walk(CATALOGUE)) {
      String only = System.getProperty("godwit.catalogue", "");
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains(only))
          .sorted()
          .flatMap(file -> Stream.of(Naming.values()).map(naming -> Arguments.of(file, naming)))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void sameAsHibernateOnPostgresql(Path file, Naming naming) throws Exception {
    Mapped mapped = compile(file, naming);
    List<String> godwit;
    List<String> hibernate;
    try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
      PostgresqlFacts.clear(connection, SCHEMAS);
      execute(connection, onPostgresql(mapped.schema()));
      godwit = PostgresqlFacts.read(connection);
      PostgresqlFacts.clear(connection, SCHEMAS);
      execute(connection, hibernate(HibernateExport.POSTGRESQL, naming, mapped));
      hibernate = PostgresqlFacts.read(connection);
    }
    assertThat(difference(godwit, hibernate)).isEmpty();
    assertThat(godwit).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void sameAsHibernateOnSqlite(Path file, Naming naming) throws Exception {
    Mapped mapped = compile(file, naming);
    List<String> godwit = sqliteFacts(onSqlite(mapped.schema()));
    List<String> hibernate =
        sqliteFacts(
            hibernate(HibernateExport.SQLITE, naming, mapped).stream()
                .filter(sql -> !sql.startsWith("comment on"))
                .map(sql -> sql.replace(" sales.", " "))
                .toList());
    // Hibernate makes only the unique constraints there that stand behind a column.
    assertThat(difference(godwit, hibernate).filter(line -> !line.startsWith("+ unique ")))
        .isEmpty();
  }

  /** Each file is compiled alone, in the package {@code catalogue.<folder>.<file>}. */
  private static Mapped compile(Path file, Naming naming) throws IOException {
    String name = file.getFileName().toString().replace(".java", "");
    String pack =
        "catalogue.%s.%s"
            .formatted(file.getParent().getFileName(), name.toLowerCase(java.util.Locale.ROOT));
    return Mapped.compile(
        naming,
        List.of(JavaFileObjects.forSourceString(pack + "." + name, Files.readString(file))));
  }

  private static List<String> onPostgresql(Schema schema) {
    return statements(new PostgresqlDialect(), Differ.diff(Schema.empty(), schema, Intent.NONE));
  }

  /** Foreign keys stand in the tables: SQLite cannot add them afterwards. */
  private static List<String> onSqlite(Schema schema) {
    List<Operation> operations = new ArrayList<>();
    schema.sequences().forEach(each -> operations.add(new Operation.CreateSequence(each)));
    schema.tables().forEach(each -> operations.add(new Operation.CreateTable(each)));
    return statements(new SqliteDialect(), operations);
  }

  private static List<String> statements(Dialect dialect, List<? extends Operation> operations) {
    return dialect.plan(Schema.empty(), List.copyOf(operations)).stream()
        .map(step -> ((Step.Statement) step).sql())
        .toList();
  }

  private static List<String> hibernate(String dialect, Naming naming, Mapped mapped)
      throws Exception {
    Map<String, Object> settings =
        naming == Naming.JPA
            ? Map.of()
            : Map.of(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
                "hibernate.implicit_naming_strategy",
                SpringImplicitNaming.class.getName());
    return new HibernateExport(dialect, settings)
        .statements(new CompiledClasses(mapped.compilation()));
  }

  private static void execute(Connection connection, List<String> script) throws SQLException {
    for (String sql : script) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new SQLException(sql + ": " + e.getMessage(), e);
      }
    }
  }

  private static List<String> sqliteFacts(List<String> script) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      execute(connection, script);
      return SqliteFacts.read(connection);
    }
  }

  /** What only Godwit (+) or only Hibernate (-) makes. */
  private static Stream<String> difference(List<String> godwit, List<String> hibernate) {
    return Stream.concat(
            godwit.stream().filter(fact -> !hibernate.contains(fact)).map(fact -> "+ " + fact),
            hibernate.stream().filter(fact -> !godwit.contains(fact)).map(fact -> "- " + fact))
        .sorted((a, b) -> a.substring(2).compareTo(b.substring(2)));
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
