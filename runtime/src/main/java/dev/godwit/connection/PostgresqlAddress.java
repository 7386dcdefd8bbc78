package dev.godwit.connection;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A PostgreSQL database as its JDBC driver addresses it.
 *
 * @param jdbcUrl without secrets
 * @param secrets what the driver gets beside it: user, passwords
 */
record PostgresqlAddress(String jdbcUrl, Map<String, String> secrets) {

  static final String JDBC = "jdbc:postgresql:";

  private static final Set<String> SECRET = Set.of("user", "password", "sslpassword");
  private static final int LAST_PORT = 65_535;

  PostgresqlAddress {
    secrets = Map.copyOf(secrets);
  }

  /** Takes the secrets out of a JDBC URL, also where the driver itself would not read them. */
  static PostgresqlAddress ofJdbc(String url) {
    Parts parts = Parts.of(url.substring(JDBC.length()));
    Map<String, String> secrets = parts.credentials(PostgresqlAddress::percentDecoded);
    List<String> kept = new ArrayList<>();
    for (String parameter : parts.parameters()) {
      String[] pair = parameter.split("=", 2);
      if (SECRET.contains(pair[0])) {
        secrets.put(pair[0], pair.length == 2 ? formDecoded(pair[1]) : "");
      } else {
        kept.add(parameter);
      }
    }
    return new PostgresqlAddress(
        JDBC
            + parts.slashes()
            + parts.location()
            + (kept.isEmpty() ? "" : "?" + String.join("&", kept)),
        secrets);
  }

  /** Translates an address that PostgreSQL's own programs read: its encoding and its parameters. */
  static PostgresqlAddress ofHostingService(String url) {
    Parts parts = Parts.of(url.substring(url.indexOf(':') + 1));
    Map<String, String> secrets = parts.credentials(PostgresqlAddress::percentDecoded);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : parts.parameters()) {
      String[] pair = parameter.split("=", 2);
      String value = pair.length == 2 ? percentDecoded(pair[1]) : "";
      LibpqParameter.translate(percentDecoded(pair[0]), value).forEach(parameters::put);
    }
    SECRET.stream()
        .filter(parameters::containsKey)
        .forEach(name -> secrets.put(name, parameters.remove(name)));
    String hosts = hosts(parts, parameters);
    String database =
        parameters.getOrDefault("dbname", percentDecoded(parts.database().orElse("")));
    List.of("host", "port", "dbname").forEach(parameters::remove);
    String query =
        parameters.entrySet().stream()
            .map(it -> formEncoded(it.getKey()) + "=" + formEncoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return new PostgresqlAddress(
        JDBC + "//" + hosts + "/" + formEncoded(database) + (query.isEmpty() ? "" : "?" + query),
        secrets);
  }

  private static String hosts(Parts parts, Map<String, String> parameters) {
    String named = parameters.getOrDefault("host", percentDecoded(parts.hosts()));
    if (named.startsWith("/") || named.startsWith("@")) {
      throw new IllegalArgumentException(
          "The database's URL names a Unix socket, which PostgreSQL's JDBC driver does not open by"
              + " itself. Name a host and a port.");
    }
    String port = parameters.getOrDefault("port", "");
    return List.of(named.split(",", -1)).stream()
        .map(host -> host(host, port))
        .collect(Collectors.joining(","));
  }

  private static String host(String text, String otherPort) {
    int end = text.startsWith("[") ? text.indexOf(']') : -1;
    int colon = text.indexOf(':', end + 1);
    String name = colon < 0 ? text : text.substring(0, colon);
    String port = colon < 0 ? otherPort : text.substring(colon + 1);
    if (!port.isEmpty() && !isPort(port)) {
      throw new IllegalArgumentException(
          "The port in the database's URL is no number from 1 to 65535. An IPv6 address stands in"
              + " brackets; in a user's name and password, signs with a meaning of their own are"
              + " written as %40 (@), %3A (:), %2F (/), %3F (?), %23 (#).");
    }
    return (name.isEmpty() ? "localhost" : name) + (port.isEmpty() ? "" : ":" + port);
  }

  private static boolean isPort(String text) {
    return text.matches("[0-9]{1,5}")
        && Integer.parseInt(text) > 0
        && Integer.parseInt(text) <= LAST_PORT;
  }

  /** A plus is a plus, as in all addresses; only forms write blanks so. */
  private static String percentDecoded(String text) {
    return formDecoded(text.replace("+", "%2B"));
  }

  private static String formDecoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException cause) {
      throw new IllegalArgumentException(
          "The database's URL has a % that no two hexadecimal digits follow. A percent sign itself"
              + " is written as %25.",
          cause);
    }
  }

  private static String formEncoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * The parts of an address as they are written; the last @ ends the credentials, so that a
   * password that was not encoded does no harm.
   *
   * @param slashes what introduces the host; empty where a JDBC URL names a database only
   */
  private record Parts(String slashes, String userInfo, String location, List<String> parameters) {

    static Parts of(String rest) {
      int query = rest.indexOf('?', rest.lastIndexOf('@') + 1);
      String main = query < 0 ? rest : rest.substring(0, query);
      String slashes = main.startsWith("//") ? "//" : "";
      int at = main.lastIndexOf('@');
      return new Parts(
          slashes,
          at < 0 ? "" : main.substring(slashes.length(), at),
          main.substring(at < 0 ? slashes.length() : at + 1),
          query < 0 || query + 1 == rest.length()
              ? List.of()
              : List.of(rest.substring(query + 1).split("&")));
    }

    Map<String, String> credentials(UnaryOperator<String> decoding) {
      Map<String, String> credentials = new TreeMap<>();
      String[] pair = userInfo.split(":", 2);
      if (!pair[0].isEmpty()) {
        credentials.put("user", decoding.apply(pair[0]));
      }
      if (pair.length == 2) {
        credentials.put("password", decoding.apply(pair[1]));
      }
      return credentials;
    }

    String hosts() {
      int slash = location.indexOf('/');
      return slash < 0 ? location : location.substring(0, slash);
    }

    Optional<String> database() {
      int slash = location.indexOf('/');
      return slash < 0 ? Optional.empty() : Optional.of(location.substring(slash + 1));
    }
  }
}
