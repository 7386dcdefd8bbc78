package dev.godwit.processor.evolution;

import static java.util.stream.Collectors.joining;

import dev.godwit.processor.evolution.Workshop.Message;
import dev.godwit.schema.Column;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers what the compiler asks about one step as the messages say, at the places that they name.
 */
final class Answers {

  private static final Pattern TAG = Pattern.compile("\\(([a-z-]+)\\)$", Pattern.MULTILINE);
  private static final Pattern GONE =
      Pattern.compile(
          "(Column|Table)s? '([^']*)'(?:, '[^']*')* (?:is|are) gone and '(.*)' is new\\..*?\\(1\\)"
              + " (@RenamedFrom\\((?:value = )?\"(.*?)\".*?\\)) o[nr] ");
  private static final Pattern NEEDS_VALUE =
      Pattern.compile("Column '(.*)' (?:is|becomes) NOT NULL");

  private final Random random;
  private final Schema model;
  private final Map<String, Map<Long, List<String>>> atLines = new HashMap<>();
  private final Map<String, Set<String>> droppedColumns = new HashMap<>();
  private final Set<String> droppedTables = new TreeSet<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final Map<String, String> renamedAt = new HashMap<>();
  private final Set<String> settled = new HashSet<>();

  /**
   * No answers yet.
   *
   * @param model the schema that is wanted
   */
  Answers(Random random, Schema model) {
    this.random = random;
    this.model = model;
  }

  /** The sources with the answers that were given so far. */
  NavigableMap<String, String> in(NavigableMap<String, List<String>> sources) {
    NavigableMap<String, String> texts = new TreeMap<>();
    sources.forEach(
        (file, lines) -> {
          List<String> answered = new ArrayList<>(lines);
          atLines
              .getOrDefault(file, Map.of())
              .forEach(
                  (line, answers) -> {
                    int index = Math.toIntExact(line) - 1;
                    answered.set(index, String.join(" ", answers) + ' ' + answered.get(index));
                  });
          if (droppedColumns.containsKey(file)) {
            answered.set(5, dropped(droppedColumns.get(file)) + ' ' + answered.get(5));
          }
          texts.put(file, String.join("\n", answered) + "\n");
        });
    return texts;
  }

  /** The former names that were given, by the names of the model. */
  Map<String, String> renamed() {
    return Map.copyOf(renamed);
  }

  /** The answers that stand on the migrations package. */
  String onPackage() {
    return droppedTables.isEmpty()
        ? ""
        : dropped(droppedTables).replace("@", "@dev.godwit.annotations.") + '\n';
  }

  private static String dropped(Set<String> names) {
    return names.stream()
        .map(it -> '"' + it.replace("\"", "\\\"") + '"')
        .collect(joining(", ", "@Dropped({", "})"));
  }

  /**
   * Answers questions.
   *
   * @return an error that cannot be answered; empty if all were
   */
  Optional<Message> answer(List<Message> messages) {
    for (Message message : messages) {
      if (message.isError() && !answer(message)) {
        return Optional.of(message);
      }
    }
    return Optional.empty();
  }

  private boolean answer(Message message) {
    Matcher tag = TAG.matcher(message.text());
    String name = tag.find() ? tag.group(1) : "";
    return switch (name) {
      case "column-renamed-or-new", "table-renamed-or-new" -> rename(message);
      case "not-null-without-value" -> backfill(message);
      default -> false;
    };
  }

  private boolean rename(Message message) {
    Matcher text = GONE.matcher(message.text());
    if (!text.find()) {
      return false;
    }
    String place = message.file() + ':' + message.line();
    String former = text.group(2);
    boolean isTable = text.group(1).equals("Table");
    if (text.group(5).equals(renamedAt.get(place))) {
      renamed.put(isTable ? text.group(3) : member(text), text.group(5));
    }
    if (renamedAt.containsKey(place) || !settled.add(former)) {
      return true;
    }
    if (random.nextInt(3) > 0) {
      renamedAt.put(place, text.group(5));
      renamed.put(isTable ? text.group(3) : member(text), text.group(5));
      at(message, text.group(4));
    } else if (isTable) {
      droppedTables.add(former);
    } else {
      droppedColumns.computeIfAbsent(message.file(), it -> new TreeSet<>()).add(text.group(5));
    }
    return true;
  }

  /** The new column with the table that it is in. */
  private static String member(Matcher text) {
    String former = text.group(2);
    return former.substring(0, former.length() - text.group(5).length()) + text.group(3);
  }

  private boolean backfill(Message message) {
    Matcher text = NEEDS_VALUE.matcher(message.text());
    if (!text.find()) {
      return false;
    }
    for (Table table : model.tables()) {
      for (Column column : table.columns()) {
        if (new TableMember(table.name(), column.name()).toString().equals(text.group(1))) {
          at(
              message,
              "@Backfill(postgresql = \"%s\", sqlite = \"%s\")"
                  .formatted(
                      value(table, column, false).replace("\\", "\\\\").replace("\"", "\\\""),
                      value(table, column, true).replace("\"", "\\\"")));
          return true;
        }
      }
    }
    return false;
  }

  /** One that the column allows; a foreign key points to some row. */
  private static String value(Table table, Column column, boolean isSqlite) {
    for (ForeignKey key : table.foreignKeys()) {
      int index = key.columns().indexOf(column.name());
      if (index >= 0) {
        QualifiedName target = key.target();
        return "(select min(%s) from %s)"
            .formatted(Rows.quoted(key.targetColumns().get(index)), Rows.name(target, isSqlite));
      }
    }
    return Rows.value(table, column, isSqlite, 1);
  }

  private void at(Message message, String answer) {
    List<String> answers =
        atLines
            .computeIfAbsent(message.file(), it -> new TreeMap<>())
            .computeIfAbsent(message.line(), it -> new ArrayList<>());
    String kind = answer.substring(0, answer.indexOf('('));
    if (answers.stream().noneMatch(it -> it.startsWith(kind))) {
      answers.add(answer);
    }
  }
}
