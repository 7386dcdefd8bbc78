package dev.godwit.testing;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test methods databases of their own for parameters of these types. */
public final class Databases implements ParameterResolver {

  /** Creates the extension. */
  public Databases() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == SqliteDatabase.class || type == PostgresqlDatabase.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SqliteDatabase.class
        ? sqlite(context)
        : postgresql(context);
  }

  static SqliteDatabase sqlite(ExtensionContext context) {
    return closedAfter(context, SqliteDatabase.create());
  }

  static PostgresqlDatabase postgresql(ExtensionContext context) {
    try {
      return closedAfter(context, PostgresqlServer.of(context).database());
    } catch (SQLException cause) {
      throw new ParameterResolutionException("No PostgreSQL database: " + cause, cause);
    }
  }

  private static <T extends TestDatabase> T closedAfter(ExtensionContext context, T database) {
    context.getStore(Namespace.create(Databases.class, database)).put(database, database);
    return database;
  }
}
