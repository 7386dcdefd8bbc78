package dev.godwit.processor.hibernate;

import dev.godwit.annotations.Naming;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

/** {@link HibernateBoot} as {@link OlderHibernateLoader} loads it, with the older Hibernate. */
public final class OlderHibernateBoot implements OlderHibernate {

  /** For the loader's side, which makes it by name. */
  public OlderHibernateBoot() {}

  @Override
  public Booted boot(Path unit, Path output, Naming naming, String kind, Connection connection)
      throws Exception {
    HibernateSettings settings = HibernateSettings.valueOf(kind);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    // By the one before, Hibernate would find the services of its newer self.
    Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
    try {
      return new Boot(
          HibernateBoot.of(
              new CompiledUnit(new CatalogueUnit(unit), output),
              settings,
              NewerNames.in(settings, naming),
              connection));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** One of its boots. */
  private record Boot(HibernateBoot boot) implements Booted {

    @Override
    public List<String> script() throws Exception {
      return boot.script();
    }

    @Override
    public void validate() {
      boot.validate();
    }

    @Override
    public void close() {
      boot.close();
    }
  }
}
