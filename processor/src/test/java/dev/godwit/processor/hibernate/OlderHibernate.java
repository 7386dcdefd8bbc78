package dev.godwit.processor.hibernate;

import dev.godwit.annotations.Naming;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

/**
 * An older Hibernate, which {@link OlderHibernateLoader} loads apart from the tests' own. Both
 * sides know this type, so it is public, and nothing in it comes from Hibernate.
 */
public interface OlderHibernate {

  /**
   * Boots it with a unit's classes.
   *
   * @param unit the unit's path below the catalogue
   * @param output the directory of its class files
   * @param kind the name of the kind of database
   */
  Booted boot(Path unit, Path output, Naming naming, String kind, Connection connection)
      throws Exception;

  /** The older Hibernate with a unit's classes on a live database. */
  interface Booted extends AutoCloseable {

    /** The statements that create the classes' schema, in Hibernate's order. */
    List<String> script() throws Exception;

    /** Validates the database's schema. */
    void validate();

    @Override
    void close();
  }
}
