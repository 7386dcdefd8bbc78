package dev.godwit.processor.hibernate;

import dev.godwit.annotations.Naming;
import java.io.StringWriter;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.tool.schema.spi.DelayedDropRegistryNotAvailableImpl;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Hibernate with a unit's classes on a live database. */
final class HibernateBoot implements AutoCloseable {

  private final CompiledUnit unit;
  private final HibernateSettings kind;
  private final Map<String, Object> settings;
  private final StandardServiceRegistry registry;
  private final Metadata metadata;

  private HibernateBoot(
      CompiledUnit unit,
      HibernateSettings kind,
      Map<String, Object> settings,
      StandardServiceRegistry registry,
      Metadata metadata) {
    this.unit = unit;
    this.kind = kind;
    this.settings = settings;
    this.registry = registry;
    this.metadata = metadata;
  }

  /** Reads the mappings, without a look at the database's tables. */
  static HibernateBoot of(CompiledUnit unit, Naming naming, LiveDatabase database)
      throws Exception {
    HibernateSettings kind = database.settings();
    return of(unit, kind, kind.in(naming), database.connection());
  }

  /** The same with the settings of a naming. */
  static HibernateBoot of(
      CompiledUnit unit, HibernateSettings kind, Map<String, Object> naming, Connection connection)
      throws Exception {
    Map<String, Object> settings = new HashMap<>(naming);
    settings.put("hibernate.connection.provider_class", new OneConnection(connection));
    // Tables that bulk updates would need; made in the database itself on SQLite.
    settings.put("hibernate.query.mutation_strategy.persistent.create_tables", "false");
    settings.put("hibernate.query.mutation_strategy.global_temporary.create_tables", "false");
    // A find would join what refers to each other through a whole unit.
    settings.put("hibernate.max_fetch_depth", "1");
    settings.put("hibernate.type.wrapper_array_handling", "ALLOW");
    settings.put("hibernate.type.json_format_mapper", new SerializedJson());
    // Values are made by column, not by validator.
    settings.put("jakarta.persistence.validation.mode", "ddl");
    return of(unit, kind, settings);
  }

  private static HibernateBoot of(
      CompiledUnit unit, HibernateSettings kind, Map<String, Object> settings) throws Exception {
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(unit.loader()).build())
            .applySettings(settings)
            .build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      unit.managed().forEach(sources::addAnnotatedClass);
      return new HibernateBoot(unit, kind, settings, registry, sources.buildMetadata());
    } catch (Exception e) {
      StandardServiceRegistryBuilder.destroy(registry);
      throw e;
    }
  }

  Metadata metadata() {
    return metadata;
  }

  /** The statements that create the classes' schema, in Hibernate's order. */
  List<String> script() throws Exception {
    StringWriter script = new StringWriter();
    Map<String, Object> asked = new HashMap<>(settings);
    asked.put("jakarta.persistence.create-database-schemas", "true");
    asked.put("jakarta.persistence.schema-generation.scripts.action", "create");
    asked.put("jakarta.persistence.schema-generation.scripts.create-target", script);
    if (unit.unit().isConstrained()) {
      // Hibernate applies constraints on the way to sessions.
      try (HibernateBoot other = of(unit, kind, asked)) {
        other.sessions().close();
      }
    } else {
      // As Hibernate does on the way to sessions.
      ((MetadataImplementor) metadata).orderColumns(true);
      SchemaManagementToolCoordinator.process(
          metadata, registry, asked, DelayedDropRegistryNotAvailableImpl.INSTANCE);
    }
    return script.toString().isBlank()
        ? List.of()
        : kind.executable(List.of(script.toString().split(";\\s*\n")));
  }

  /** Validates the database's schema, as a boot does first of all. */
  void validate() {
    Map<String, Object> asked = new HashMap<>(settings);
    asked.put("hibernate.hbm2ddl.auto", "validate");
    SchemaManagementToolCoordinator.process(
        metadata, registry, asked, DelayedDropRegistryNotAvailableImpl.INSTANCE);
  }

  /** Boots the rest; the caller closes it. */
  SessionFactory sessions() {
    return metadata.buildSessionFactory();
  }

  @Override
  public void close() {
    StandardServiceRegistryBuilder.destroy(registry);
  }

  /**
   * Gives Hibernate the same connection each time. What it does in a transaction apart, as counting
   * up a table generator, commits the outer one as well, and meets no lock of its own.
   */
  private record OneConnection(Connection connection) implements ConnectionProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public Connection getConnection() {
      return connection;
    }

    @Override
    public void closeConnection(Connection used) {
      // Belongs to the database.
    }

    @Override
    public boolean supportsAggressiveRelease() {
      return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
      return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new UnsupportedOperationException(type.getName());
    }
  }
}
