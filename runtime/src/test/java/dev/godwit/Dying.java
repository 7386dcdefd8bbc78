package dev.godwit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A data source whose connection dies for good at a chosen statement or commit, as it does when the
 * process is killed or the network fails.
 */
final class Dying {

  /** Whether the database still gets to see the last statement. */
  enum Moment {
    BEFORE,
    AFTER
  }

  private final DataSource source;
  private final int last;
  private final Moment moment;
  private int count;

  /**
   * Creates the data source.
   *
   * @param last the number of the statement or commit at which the connection dies, from 1
   */
  Dying(DataSource source, int last, Moment moment) {
    this.source = source;
    this.last = last;
    this.moment = moment;
  }

  /** Whether the statement was reached. */
  boolean isDead() {
    return count >= last;
  }

  DataSource dataSource() {
    return proxy(DataSource.class, (method, arguments) -> connection(source.getConnection()));
  }

  private Connection connection(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          Call call = () -> method.invoke(connection, arguments);
          Object result =
              method.getName().equals("commit") ? counted(connection, call) : call.make();
          if (result instanceof PreparedStatement statement) {
            return statement(PreparedStatement.class, connection, statement);
          }
          return result instanceof Statement statement
              ? statement(Statement.class, connection, statement)
              : result;
        });
  }

  private <T> T statement(Class<T> type, Connection connection, T statement) {
    return proxy(
        type,
        (method, arguments) -> {
          Call call = () -> method.invoke(statement, arguments);
          return method.getName().startsWith("execute") ? counted(connection, call) : call.make();
        });
  }

  private Object counted(Connection connection, Call call) throws Throwable {
    count++;
    if (count == last && moment == Moment.AFTER) {
      call.make();
    }
    if (count >= last) {
      connection.close();
      throw new SQLException("The connection is gone.", "08006");
    }
    return call.make();
  }

  /** A call of the real object. */
  private interface Call {
    Object make() throws Throwable;
  }

  /** Answers a call. */
  private interface Answer {
    Object to(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            Dying.class.getClassLoader(),
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
