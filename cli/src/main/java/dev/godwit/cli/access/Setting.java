package dev.godwit.cli.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a properties file may say, and where the environment says it. */
enum Setting {
  CLASS_PATH("class-path"),
  HISTORY("history"),
  HISTORY_TABLE("history-table"),
  URL("url", "DATABASE_URL", "JDBC_URL"),
  USER("user", "DATABASE_USER", "JDBC_USER"),
  PASSWORD("password", "DATABASE_PASSWORD", "JDBC_PASSWORD"),
  PASSWORD_FILE("password-file");

  private final String key;
  private final List<String> variables;

  Setting(String key, String... variables) {
    this.key = key;
    this.variables = List.of(variables);
  }

  /** The key in a properties file. */
  String key() {
    return key;
  }

  /** The variables of the environment, the first one first. */
  List<String> variables() {
    return variables;
  }

  static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
  }

  /** The keys of all, for messages. */
  static String keys() {
    return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
  }
}
