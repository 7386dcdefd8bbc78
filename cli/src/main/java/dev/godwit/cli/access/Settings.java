package dev.godwit.cli.access;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What one place says: the command line, a properties file, or the environment.
 *
 * @param placeholders values for names in the SQL of migrations
 */
record Settings(Map<Setting, String> values, Map<String, String> placeholders) {

  private static final String PLACEHOLDER = "placeholder.";

  Settings {
    values = Map.copyOf(values);
    placeholders = Map.copyOf(placeholders);
  }

  /** What a place says about it; empty if nothing. */
  Optional<String> find(Setting setting) {
    return Optional.ofNullable(values.get(setting));
  }

  /** The environment; a variable that is empty says nothing. */
  static Settings ofEnvironment(Map<String, String> environment) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      setting.variables().stream()
          .map(variable -> environment.getOrDefault(variable, ""))
          .filter(value -> !value.isEmpty())
          .findFirst()
          .ifPresent(value -> values.put(setting, value));
    }
    return new Settings(values, Map.of());
  }

  /**
   * A properties file in UTF-8.
   *
   * @throws UsageProblem if it cannot be read, or has a key that means nothing
   */
  static Settings ofFile(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException cause) {
      throw Files.isRegularFile(file)
          ? new UsageProblem(
              "The properties file '%s' cannot be read. It is text in UTF-8: lines of 'key = value', a backslash written twice."
                  .formatted(file))
          : new UsageProblem("There is no properties file '%s'.".formatted(file));
    }
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    Map<String, String> placeholders = new HashMap<>();
    for (String key : properties.stringPropertyNames()) {
      String value = properties.getProperty(key).strip();
      if (key.startsWith(PLACEHOLDER) && key.length() > PLACEHOLDER.length()) {
        placeholders.put(key.substring(PLACEHOLDER.length()), value);
        continue;
      }
      Setting setting =
          Setting.of(key)
              .orElseThrow(
                  () ->
                      new UsageProblem(
                          "The properties file '%s' has the key '%s', which means nothing. It may have %s."
                              .formatted(file, key, Setting.keys())));
      values.put(setting, value);
    }
    return new Settings(values, placeholders);
  }
}
