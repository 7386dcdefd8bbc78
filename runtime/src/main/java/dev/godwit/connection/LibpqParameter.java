package dev.godwit.connection;

import java.util.Map;

/** Translates the parameters of PostgreSQL's own programs into those of its JDBC driver. */
final class LibpqParameter {

  private LibpqParameter() {}

  /** What the driver calls a parameter; what it calls the same, or does not know, stays. */
  static Map<String, String> translate(String name, String value) {
    return switch (name) {
      case "application_name" -> Map.of("ApplicationName", value);
      case "connect_timeout" -> Map.of("connectTimeout", value);
      case "channel_binding" -> Map.of("channelBinding", value);
      case "gssencmode" -> Map.of("gssEncMode", value);
      case "keepalives" -> Map.of("tcpKeepAlive", value.equals("0") ? "false" : "true");
      case "target_session_attrs" -> Map.of("targetServerType", serverType(value));
      case "sslmode" -> Map.of("sslmode", value.equals("no-verify") ? "require" : value);
      // The certificates of the system are, for the driver, those of the JDK.
      case "sslrootcert" ->
          value.equals("system")
              ? Map.of("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory")
              : Map.of("sslrootcert", value);
      default -> Map.of(name, value);
    };
  }

  private static String serverType(String attributes) {
    return switch (attributes) {
      case "read-write" -> "primary";
      case "read-only", "standby" -> "secondary";
      case "prefer-standby" -> "preferSecondary";
      default -> attributes;
    };
  }
}
