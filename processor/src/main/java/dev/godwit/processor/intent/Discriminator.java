package dev.godwit.processor.intent;

import static dev.godwit.processor.intent.RowPath.name;

import dev.godwit.processor.snapshot.Hints;
import dev.godwit.schema.Column;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The column that tells each row's class, where the names of the classes stand in it as they are:
 * other values are not in the schema.
 *
 * @param table the hierarchy's table
 * @param column the column
 * @param values what its check lists
 */
record Discriminator(QualifiedName table, String column, Set<String> values) {

  private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

  Discriminator {
    values = Set.copyOf(values);
  }

  static Optional<Discriminator> of(Table table, Hints hints) {
    for (Column column : table.columns()) {
      String hint = hints.columns().getOrDefault(new TableMember(table.name(), column.name()), "");
      if (hint.endsWith(".(class)")) {
        Set<String> values = values(table, column);
        return values.isEmpty()
            ? Optional.empty()
            : Optional.of(new Discriminator(table.name(), column.name(), values));
      }
    }
    return Optional.empty();
  }

  private static Set<String> values(Table table, Column column) {
    Set<String> values = new TreeSet<>();
    table.checks().stream()
        .map(it -> it.condition().postgresql())
        .filter(it -> it.startsWith(name(column.name()) + " in ("))
        .forEach(
            it -> {
              Matcher literal = LITERAL.matcher(it);
              while (literal.find()) {
                values.add(literal.group(1));
              }
            });
    return values;
  }

  private static Set<String> classes(QualifiedName table, Hints hints) {
    Set<String> names = new TreeSet<>();
    for (String type : hints.tables().getOrDefault(table, "").split(", ", -1)) {
      names.add(type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1));
    }
    return names;
  }

  /** The rows whose class has a table of its own now, or one that extends it. */
  Optional<String> rowsOf(Table target, Schema schema, Hints hints, Hints former) {
    Set<String> classes = new TreeSet<>();
    extensions(target, schema).forEach(it -> classes.addAll(classes(it.name(), hints)));
    classes.addAll(classes(target.name(), hints));
    classes.retainAll(values);
    return classes.isEmpty() || !classes(table, former).containsAll(values)
        ? Optional.empty()
        : Optional.of(
            name(column) + classes.stream().collect(Collectors.joining("', '", " in ('", "')")));
  }

  /** The class of each row of the root's table, by the tables that extended it. */
  Optional<SqlText> told(Table root, Schema schema, Hints hints) {
    List<String> postgresql = new ArrayList<>();
    List<String> sqlite = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    for (Table extension : extensions(root, schema)) {
      Set<String> classes = classes(extension.name(), hints);
      classes.retainAll(values);
      if (classes.size() == 1) {
        ForeignKey key = pathTo(extension, schema);
        String value = classes.iterator().next();
        told.add(value);
        String when = "when exists (select 1 from %s as p where %s) then '%s'";
        String condition = condition(extension, key, root);
        postgresql.add(when.formatted(RowPath.qualified(extension), condition, value));
        sqlite.add(when.formatted(name(extension.name().name()), condition, value));
      }
    }
    Set<String> rest = new TreeSet<>(values);
    rest.removeAll(told);
    if (told.isEmpty() || !classes(root.name(), hints).containsAll(rest)) {
      return Optional.empty();
    }
    String last = rest.stream().map(it -> " else '" + it + "'").findFirst().orElse("") + " end";
    return Optional.of(
        new SqlText(
            "case " + String.join(" ", postgresql) + last,
            "case " + String.join(" ", sqlite) + last));
  }

  private static String condition(Table extension, ForeignKey key, Table root) {
    List<String> rootKey = root.primaryKey().orElseThrow().columns();
    List<String> ownKey = extension.primaryKey().orElseThrow().columns();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < rootKey.size(); i++) {
      int at = key.targetColumns().indexOf(rootKey.get(i));
      String own = at < 0 ? ownKey.get(i) : key.columns().get(at);
      parts.add(
          "p.%s = %s.%s".formatted(name(own), name(root.name().name()), name(rootKey.get(i))));
    }
    return String.join(" and ", parts);
  }

  private static ForeignKey pathTo(Table extension, Schema schema) {
    return schema.tables().stream()
        .flatMap(it -> Relocations.extension(extension, it).stream())
        .findFirst()
        .orElseThrow();
  }

  /** The tables of subclasses, the lowest first. */
  static List<Table> extensions(Table root, Schema schema) {
    List<Table> extensions = new ArrayList<>();
    for (Table table : schema.tables()) {
      if (!table.name().equals(root.name()) && Relocations.extension(table, root).isPresent()) {
        extensions.addAll(extensions(table, schema));
        extensions.add(table);
      }
    }
    return extensions;
  }
}
