package dev.godwit.processor.evolution;

import static java.util.stream.Collectors.joining;

import dev.godwit.processor.evolution.Workshop.Message;
import dev.godwit.schema.Column;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.UniqueConstraint;
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
import java.util.stream.Stream;

/**
 * Answers what the compiler asks about one step as the messages say, at the places that they name.
 */
final class Answers {

  private static final Pattern TAG = Pattern.compile("\\(([a-z-]+)\\)$", Pattern.MULTILINE);
  private static final Pattern GONE =
      Pattern.compile("(Column|Table|Sequence)s? ('.*') (?:is|are) gone and '(.*?)' is new\\.");
  private static final Pattern NAME = Pattern.compile("'(.*?)'");
  private static final Pattern RENAME = Pattern.compile("\\(\\d+\\) (@RenamedFrom\\(.*?\\))");
  private static final Pattern DROP = Pattern.compile("@Dropped\\(\\{?(.*?)\\}?\\) on the (\\S+)");
  private static final Pattern TAKEN = Pattern.compile("Write (@RenamedFrom\\(.*?\\)) \\(1\\) on");
  private static final Pattern NEEDS_VALUE =
      Pattern.compile("Column '(.*)' (?:is NOT NULL|becomes NOT NULL|is required where)");

  private static final Pattern CONVERTS =
      Pattern.compile("Column '(.*)' would change from (.*?) to ");

  private static final Pattern REORDERED =
      Pattern.compile(
          "Column '(.*)' holds ordinals.*\\(2\\) (@Using\\(value = \"(.*?)\".*?\\)) on ");
  private static final Pattern PROPOSED =
      Pattern.compile("\\(1\\) (@Backfill\\(.*\\)) on .*\\(2\\) (@Backfill\\(.*\\)) to give");
  private static final Pattern GIVEN =
      Pattern.compile("Write (@Backfill\\(.*\\)) with an SQL expression on");
  private static final Pattern REFERENCE =
      Pattern.compile("of column '(.*?)' stay.*\\(1\\) (@Using\\(.*\\)) on .*\\(2\\)");
  private static final Pattern STILL_THERE =
      Pattern.compile("@Dropped\\((.*?)\\) on '.*' names what is still there");

  private static final String NONE = "";

  private final Random random;
  private final Schema base;
  private final Schema model;
  private final Map<String, Map<Long, List<String>>> atLines = new HashMap<>();
  private final Map<String, Set<String>> droppedColumns = new HashMap<>();
  private final Set<String> droppedTables = new TreeSet<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final Map<String, String> reordered = new HashMap<>();
  private final Set<String> settled = new HashSet<>();

  /** What was chosen at a place, which may stand for columns of several tables. */
  private final Map<String, String> chosen = new HashMap<>();

  private boolean isRash;
  private boolean isOneWay;

  /**
   * No answers yet.
   *
   * @param base the schema that there is
   * @param model the schema that is wanted
   */
  Answers(Random random, Schema base, Schema model) {
    this.random = random;
    this.base = base;
    this.model = model;
  }

  /** The answers where nothing is asked. */
  static Answers none() {
    return new Answers(new Random(0), Schema.empty(), Schema.empty());
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

  /** The new values of columns of the model, as expressions over the former ones. */
  Map<String, String> reordered() {
    return Map.copyOf(reordered);
  }

  /** Whether an answer may suit no row: it was made up, or constants are gone. */
  boolean isRash() {
    return isRash;
  }

  /** Whether an answer takes the way back to where constraints may not let it go. */
  boolean isOneWay() {
    return isOneWay;
  }

  /** The answers that stand on the migrations package. */
  String onPackage() {
    return droppedTables.isEmpty()
        ? ""
        : dropped(droppedTables).replace("@", "@dev.godwit.annotations.") + '\n';
  }

  private static String dropped(Set<String> names) {
    return names.isEmpty() ? "" : names.stream().collect(joining(", ", "@Dropped({", "})"));
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
      case "column-renamed-or-new", "table-renamed-or-new", "sequence-renamed-or-new" ->
          rename(message);
      case "not-null-without-value" -> backfill(message);
      case "type-conversion" -> convert(message);
      case "enum-reordered" -> reorder(message);
      case "reference-without-value" -> keepReference(message);
      case "reference-changed" -> changeReference(message);
      case "answer-contradicts" -> withdraw(message);
      default -> false;
    };
  }

  private boolean rename(Message message) {
    Matcher taken = TAKEN.matcher(message.text());
    if (taken.find()) {
      at(message, taken.group(1));
      return true;
    }
    Matcher text = GONE.matcher(message.text());
    if (!text.find()) {
      return false;
    }
    boolean isColumn = text.group(1).equals("Column");
    List<String> gone = all(NAME, text.group(2));
    List<String> renames = all(RENAME, message.text());
    String place = message.file() + ':' + message.line() + ' ' + text.group(3);
    int choice = random.nextInt(gone.size() + 1);
    if (renames.contains(chosen.get(place))) {
      choice = renames.indexOf(chosen.get(place));
    } else if (NONE.equals(chosen.get(place))) {
      choice = gone.size();
    }
    if (choice < gone.size()) {
      if (settled.add(gone.get(choice))) {
        chosen.put(place, renames.get(choice));
        String owner = gone.get(choice).substring(0, gone.get(choice).lastIndexOf('.') + 1);
        renamed.put(
            isColumn ? owner + text.group(3) : text.group(3),
            isColumn ? gone.get(choice).substring(owner.length()) : gone.get(choice));
        at(message, renames.get(choice));
      }
    } else if (gone.stream().noneMatch(settled::contains)) {
      settled.addAll(gone);
      chosen.put(place, NONE);
      drop(message);
    }
    return true;
  }

  private void drop(Message message) {
    Matcher text = DROP.matcher(message.text());
    if (!text.find()) {
      throw new AssertionError("No way to drop: " + message);
    }
    Set<String> names =
        text.group(2).equals("class")
            ? droppedColumns.computeIfAbsent(message.file(), it -> new TreeSet<>())
            : droppedTables;
    names.addAll(List.of(text.group(1).split(", ", -1)));
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(it -> it.group(1)).toList();
  }

  private boolean backfill(Message message) {
    Matcher text = NEEDS_VALUE.matcher(message.text());
    if (!text.find()) {
      return false;
    }
    Matcher given = GIVEN.matcher(message.text());
    if (given.find() && !given.group(1).contains("…")) {
      at(message, given.group(1));
      return true;
    }
    for (Table table : model.tables()) {
      for (Column column : table.columns()) {
        if (new TableMember(table.name(), column.name()).toString().equals(text.group(1))) {
          String part = message.text().contains("column = ") ? named(column) : "";
          isRash |= mustDiffer(table, column.name());
          at(
              message,
              "@Backfill(%spostgresql = %s, sqlite = %s)"
                  .formatted(
                      part,
                      literal(value(table, column, false)),
                      literal(value(table, column, true))));
          return true;
        }
      }
    }
    return false;
  }

  /** Whether rows with the same value would be in each other's way. */
  private static boolean mustDiffer(Table table, String column) {
    return Stream.of(
            table.primaryKey().stream().map(PrimaryKey::columns),
            table.uniqueConstraints().stream().map(UniqueConstraint::columns),
            table.indexes().stream().filter(Index::unique).map(Index::columnNames))
        .flatMap(it -> it)
        .anyMatch(it -> it.contains(column));
  }

  private static String named(Column column) {
    return "column = " + literal(column.name()) + ", ";
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The values follow the constants. */
  private boolean reorder(Message message) {
    Matcher text = REORDERED.matcher(message.text());
    if (!text.find()) {
      return false;
    }
    at(message, text.group(2));
    reordered.put(text.group(1), text.group(3));
    isRash |= message.text().contains(" and is gone");
    return true;
  }

  /** Rows go on referring to what they have referred to, where that can be told. */
  private boolean keepReference(Message message) {
    Matcher text = PROPOSED.matcher(message.text());
    if (!text.find()) {
      return false;
    }
    at(message, text.group(text.group(1).contains("…") ? 2 : 1));
    return true;
  }

  private boolean changeReference(Message message) {
    Matcher text = REFERENCE.matcher(message.text());
    if (!text.find()) {
      return false;
    }
    reordered.put(text.group(1), "");
    isRash = true;
    isOneWay = true;
    for (Table table : model.tables()) {
      for (Column column : table.columns()) {
        if (new TableMember(table.name(), column.name()).toString().equals(text.group(1))) {
          at(
              message,
              text.group(2)
                  .replaceFirst(
                      "value = \"…\"",
                      Matcher.quoteReplacement(
                          "postgresql = %s, sqlite = %s"
                              .formatted(
                                  literal(value(table, column, false)),
                                  literal(value(table, column, true)))))
                  .replaceFirst("back = \"…\"", "back = \"null\""));
          return true;
        }
      }
    }
    return false;
  }

  /** What was told to be dropped may turn out to be renamed, after another answer. */
  private boolean withdraw(Message message) {
    Matcher text = STILL_THERE.matcher(message.text());
    return text.find()
        && (droppedTables.remove(text.group(1))
            || droppedColumns.getOrDefault(message.file(), new TreeSet<>()).remove(text.group(1)));
  }

  /** Every row takes the same value, and gives it up on the way back. */
  private boolean convert(Message message) {
    Matcher text = CONVERTS.matcher(message.text());
    if (!text.find()) {
      return false;
    }
    for (Table table : model.tables()) {
      for (Column column : table.columns()) {
        TableMember member = new TableMember(table.name(), column.name());
        if (member.toString().equals(text.group(1))) {
          at(
              message,
              "@Using(%spostgresql = %s, sqlite = %s, postgresqlBack = %s, sqliteBack = %s)"
                  .formatted(
                      message.text().contains("column = ") ? named(column) : "",
                      literal(value(table, column, false)),
                      literal(value(table, column, true)),
                      literal(former(member, text.group(2), false)),
                      literal(former(member, text.group(2), true))));
          return true;
        }
      }
    }
    return false;
  }

  /** A value that a column of the base allows, which has a type and, if one does, a name. */
  private String former(TableMember member, String type, boolean isSqlite) {
    String name = renamed.getOrDefault(member.toString(), member.name());
    for (Table table : base.tables()) {
      for (Column column : table.columns()) {
        if (column.name().equals(name) && column.type().toString().equals(type)) {
          return Rows.value(table, column, isSqlite, 1);
        }
      }
    }
    throw new AssertionError("The base has no column '" + name + "' of type " + type);
  }

  /** One that the column allows; a foreign key points to some row. */
  private static String value(Table table, Column column, boolean isSqlite) {
    for (ForeignKey key : table.foreignKeys()) {
      int index = key.columns().indexOf(column.name());
      if (index >= 0) {
        QualifiedName target = key.target();
        return "(select %s from %s order by 1 limit 1)"
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
    boolean isOne = !answer.contains("column = ") && !kind.equals("@RenamedFrom");
    if (answers.stream().noneMatch(it -> (isOne && it.startsWith(kind)) || it.equals(answer))) {
      answers.add(answer);
    }
  }
}
