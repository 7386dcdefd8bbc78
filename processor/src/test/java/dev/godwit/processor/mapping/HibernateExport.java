package dev.godwit.processor.mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.StringWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.DelayedDropRegistryNotAvailableImpl;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Asks Hibernate itself for the DDL of entity classes, without a database. */
final class HibernateExport {

  static final String POSTGRESQL = "org.hibernate.dialect.PostgreSQLDialect";
  static final String SQLITE = "org.hibernate.community.dialect.SQLiteDialect";

  private final String dialect;
  private final Map<String, Object> settings;

  HibernateExport(String dialect, Map<String, Object> settings) {
    this.dialect = dialect;
    this.settings = Map.copyOf(settings);
  }

  /** The statements that create the classes' schema, in Hibernate's order. */
  List<String> statements(HibernateComparisonTest.CompiledClasses compiled)
      throws ClassNotFoundException {
    return statements(
        compiled,
        compiled.all().stream()
            .filter(
                type ->
                    type.isAnnotationPresent(Entity.class)
                        || type.isAnnotationPresent(MappedSuperclass.class)
                        || type.isAnnotationPresent(Embeddable.class))
            .toList());
  }

  private List<String> statements(ClassLoader loader, Collection<Class<?>> classes) {
    StringWriter script = new StringWriter();
    Map<String, Object> all = new HashMap<>(settings);
    all.put("hibernate.dialect", dialect);
    all.put("hibernate.boot.allow_jdbc_metadata_access", "false");
    all.put("jakarta.persistence.schema-generation.scripts.action", "create");
    all.put("jakarta.persistence.schema-generation.scripts.create-target", script);
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build())
            .applySettings(all)
            .build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      classes.forEach(sources::addAnnotatedClass);
      Metadata metadata = sources.buildMetadata();
      SchemaManagementToolCoordinator.process(
          metadata, registry, all, DelayedDropRegistryNotAvailableImpl.INSTANCE);
      return List.of(script.toString().split(";\\s*\n"));
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }
}
