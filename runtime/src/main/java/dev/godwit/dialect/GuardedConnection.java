package dev.godwit.dialect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The connection that Java steps see: everything but the end of the transaction. */
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

  private GuardedConnection() {}

  /** A view of this connection that refuses to end its transaction. */
  public static Connection of(Connection connection) {
    // Connection has about sixty methods, and more with every JDK; a proxy is the JDK's own way to
    // wrap such an interface, and looks nothing up by name.
    return (Connection)
        Proxy.newProxyInstance(
            GuardedConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              String refused = REFUSED.get(method.getName());
              boolean toSavepoint = method.getName().equals("rollback") && arguments != null;
              if (refused != null && !toSavepoint) {
                throw new SQLException(
                    "A migration's Java step may not %s the connection: its transaction holds the whole migration or nothing. Leave it out."
                        .formatted(refused));
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException cause) {
                throw cause.getCause();
              }
            });
  }
}
