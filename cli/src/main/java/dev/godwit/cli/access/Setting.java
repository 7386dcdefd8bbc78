package dev.godwit.cli.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a properties file may say, and where the environment says it. */
enum Setting {
  CLASS_PATH("class-path", ""),
  HISTORY("history", ""),
  HISTORY_TABLE("history-table", ""),
  URL("url", "URL"),
  USER("user", "USER"),
  PASSWORD("password", "PASSWORD"),
  PASSWORD_FILE("password-file", "");

  private final String key;
  private final String variable;

  /**
   * Describes a setting.
   *
   * @param variable the end of its variables' names; empty if it has none
   */
  Setting(String key, String variable) {
    this.key = key;
    this.variable = variable;
  }

  /** The key in a properties file. */
  String key() {
    return key;
  }

  /** The variables of the environment, the first one first. */
  List<String> variables() {
    return variable.isEmpty() ? List.of() : List.of("DATABASE_" + variable, "JDBC_" + variable);
  }

  static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
  }

  /** The keys of all, for messages. */
  static String keys() {
    return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "))
        + ", placeholder.NAME";
  }
}
