package dev.godwit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A data source that writes down what is sent through its connections. */
final class Watched {

  private final DataSource source;
  private final List<String> calls = new ArrayList<>();
  private int open;
  private int mostOpen;

  Watched(DataSource source) {
    this.source = source;
  }

  /** The statements that were executed, and the transactions that were begun and ended. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  /** How many connections were open at the same time. */
  int mostOpen() {
    return mostOpen;
  }

  /** How many connections were not closed. */
  int open() {
    return open;
  }

  DataSource dataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> connection(source.getConnection()));
  }

  private Connection connection(Connection connection) {
    open++;
    mostOpen = Math.max(mostOpen, open);
    return proxy(
        Connection.class,
        connection,
        (name, arguments, result) -> {
          switch (name) {
            case "close" -> open--;
            case "commit", "rollback" -> calls.add(name);
            default -> {
              if (result instanceof PreparedStatement statement) {
                return watched(PreparedStatement.class, statement, String.valueOf(arguments[0]));
              }
              if (result instanceof Statement statement) {
                return watched(Statement.class, statement, "");
              }
            }
          }
          return result;
        });
  }

  private <T> T watched(Class<T> type, T statement, String prepared) {
    return proxy(
        type,
        statement,
        (name, arguments, result) -> {
          if (name.startsWith("execute")) {
            calls.add(arguments == null ? prepared : String.valueOf(arguments[0]));
          }
          return result;
        });
  }

  /** Sees a call after it was made, and may replace its result. */
  private interface Observer {
    Object see(String method, Object[] arguments, Object result) throws SQLException;
  }

  private static <T> T proxy(Class<T> type, T target, Observer observer) {
    return type.cast(
        Proxy.newProxyInstance(
            Watched.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return observer.see(method.getName(), arguments, method.invoke(target, arguments));
              } catch (InvocationTargetException cause) {
                throw cause.getCause();
              }
            }));
  }
}
