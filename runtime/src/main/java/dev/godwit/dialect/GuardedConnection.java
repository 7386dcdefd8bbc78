package dev.godwit.dialect;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The connection that Java steps see: everything but the end of the transaction, whichever way they
 * come to it.
 */
public final class GuardedConnection {

  private static final Map<String, String> REFUSED =
      Map.of(
          "commit", "commit",
          "rollback", "roll back",
          "close", "close",
          "abort", "abort",
          "setAutoCommit", "change the auto-commit of",
          "setTransactionIsolation", "change the isolation of",
          "setReadOnly", "change the mode of");

  /** What leads back to the connection. */
  private static final Set<Class<?>> GUARDED =
      Set.of(
          Statement.class,
          PreparedStatement.class,
          CallableStatement.class,
          ResultSet.class,
          DatabaseMetaData.class);

  private static final Set<String> ENDS = Set.of("abort", "begin", "commit", "end", "start");

  private GuardedConnection() {}

  /** A view of this connection that refuses to end its transaction. */
  public static Connection of(Connection connection) {
    // Connection has about sixty methods, and more with every JDK; a proxy is the JDK's own way to
    // wrap such an interface, and looks nothing up by name.
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          String refused = REFUSED.get(method.getName());
          boolean toSavepoint = method.getName().equals("rollback") && arguments != null;
          if (refused != null && !toSavepoint) {
            throw refusal(refused);
          }
          refuseEnd(method, arguments);
          return guarded(invoke(connection, method, arguments), method, proxy, proxy);
        });
  }

  private static SQLException refusal(String what) {
    return new SQLException(
        "A migration's Java step may not %s the connection: its transaction holds the whole migration or nothing. Leave it out."
            .formatted(what));
  }

  /** What a call returns, such that it does not lead to the bare connection either. */
  private static Object guarded(
      Object result, Method method, Object maker, Object guardedConnection) {
    Class<?> type = method.getReturnType();
    if (result == null || !GUARDED.contains(type)) {
      return result;
    }
    return proxy(
        type,
        (proxy, inner, arguments) -> {
          if (inner.getName().equals("getConnection")) {
            return guardedConnection;
          }
          if (inner.getName().equals("getStatement")) {
            return maker;
          }
          refuseEnd(inner, arguments);
          return guarded(invoke(result, inner, arguments), inner, proxy, guardedConnection);
        });
  }

  private static void refuseEnd(Method method, Object[] arguments) throws SQLException {
    boolean sends = method.getName().matches("(execute|prepare|addBatch).*");
    if (!sends || arguments == null || !(arguments[0] instanceof String sql)) {
      return;
    }
    // The syntaxes agree on words.
    List<SqlToken> tokens = SqlTokens.of(sql, SqlSyntax.POSTGRESQL);
    String first = tokens.isEmpty() ? "" : Identifiers.fold(tokens.get(0).text());
    boolean rollsBack = first.equals("rollback") && tokens.stream().noneMatch(it -> it.is("to"));
    if (ENDS.contains(first) || rollsBack) {
      throw refusal("send '" + sql.strip() + "' through");
    }
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException cause) {
      throw cause.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
