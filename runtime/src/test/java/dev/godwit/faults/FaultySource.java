package dev.godwit.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;

/** A data source that counts what is sent through its connections, and brings a fault to it. */
final class FaultySource {

  private final DataSource source;
  private final Fault fault;
  private int count;

  FaultySource(DataSource source, Fault fault) {
    this.source = source;
    this.fault = fault;
  }

  /** How many statements, commits and rollbacks were sent. */
  int count() {
    return count;
  }

  DataSource dataSource() {
    return proxy(DataSource.class, (method, arguments) -> connection(source.getConnection()));
  }

  private Connection connection(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) ->
            switch (method.getName()) {
              case "commit", "rollback" ->
                  meet(connection, method.getName(), () -> method.invoke(connection, arguments));
              case "prepareStatement" -> {
                String sql = String.valueOf(arguments[0]);
                arguments[0] = fault.prepared(count + 1, sql);
                yield statement(
                    PreparedStatement.class,
                    connection,
                    (PreparedStatement) method.invoke(connection, arguments),
                    sql);
              }
              case "createStatement" ->
                  statement(
                      Statement.class,
                      connection,
                      (Statement) method.invoke(connection, arguments),
                      "");
              default -> method.invoke(connection, arguments);
            });
  }

  private <T extends Statement> T statement(
      Class<T> type, Connection connection, T statement, String prepared) {
    return proxy(
        type,
        (method, arguments) -> {
          Fault.Call call = () -> method.invoke(statement, arguments);
          return method.getName().startsWith("execute")
              ? meet(connection, arguments == null ? prepared : String.valueOf(arguments[0]), call)
              : call.make();
        });
  }

  private Object meet(Connection connection, String sql, Fault.Call call) throws Throwable {
    count++;
    return fault.meet(new Fault.Sent(count, connection, sql, call));
  }

  /** Answers a call. */
  private interface Answer {
    Object to(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            FaultySource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return answer.to(method, arguments);
              } catch (InvocationTargetException cause) {
                throw cause.getCause();
              }
            }));
  }
}
