package dev.godwit.processor.intent;

import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.snapshot.Counting;
import dev.godwit.processor.snapshot.Hints;
import dev.godwit.schema.Column;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Java names behind the parts of the base and of the model, in the base's words: a class that
 * got another name, or moved to another package, over the same table is the same class.
 */
final class Identity {

  private static final String GENERATOR = "(generator)";

  private final Schema baseSchema;
  private final Hints base;
  private final Model model;
  private final Map<String, String> formerClasses = new HashMap<>();

  /**
   * Finds out which classes are which.
   *
   * @param answers the base's name of a table by the model's, as far as the sources say it
   */
  Identity(Schema baseSchema, Hints base, Model model, Map<QualifiedName, QualifiedName> answers) {
    this.baseSchema = baseSchema;
    this.base = base;
    this.model = model;
    Set<String> before = classes(base.tables().values());
    Set<String> now = classes(model.tables().values().stream().map(Origin::hint).toList());
    model
        .tables()
        .forEach(
            (table, origin) -> {
              String former = base.tables().get(answers.getOrDefault(table, table));
              String owner = first(origin.hint());
              if (former != null
                  && !before.contains(owner)
                  && !now.contains(first(former))
                  && isClass(owner) == isClass(first(former))) {
                formerClasses.put(owner, first(former));
              }
            });
  }

  private static Set<String> classes(Collection<String> hints) {
    Set<String> classes = new HashSet<>();
    hints.forEach(it -> classes.addAll(List.of(it.split(", "))));
    return classes;
  }

  private static boolean isClass(String hint) {
    return !hint.contains("(");
  }

  private static String first(String hint) {
    return hint.split(",", 2)[0];
  }

  /** A Java name of the model as the base has it. */
  private String translate(String hint) {
    return formerClasses.entrySet().stream()
        .filter(
            it ->
                hint.equals(it.getKey())
                    || hint.startsWith(it.getKey() + '.')
                    || hint.startsWith(it.getKey() + '('))
        .findFirst()
        .map(it -> it.getValue() + hint.substring(it.getKey().length()))
        .orElse(hint);
  }

  List<Part<QualifiedName>> baseTables() {
    return baseSchema.tables().stream()
        .map(it -> table(it, base.tables().getOrDefault(it.name(), ""), base.columns()))
        .toList();
  }

  List<Part<QualifiedName>> modelTables() {
    Map<TableMember, String> columns = new HashMap<>();
    model.columns().forEach((column, origin) -> columns.put(column, origin.hint()));
    return model.schema().tables().stream()
        .map(
            it ->
                table(
                    it,
                    Optional.ofNullable(model.tables().get(it.name())).map(Origin::hint).orElse(""),
                    columns))
        .toList();
  }

  /** The class or attribute behind a table; behind a secondary one, all its attributes. */
  private Part<QualifiedName> table(Table table, String hint, Map<TableMember, String> columns) {
    Set<String> keys = new HashSet<>();
    int secondary = hint.indexOf(".(");
    if (hint.contains(GENERATOR)) {
      List.of(hint.split(", ")).forEach(it -> keys.add(translate(it)));
    } else if (secondary > 0) {
      String type = translate(hint.substring(0, secondary));
      for (Column column : table.columns()) {
        String attribute =
            attribute(columns.getOrDefault(new TableMember(table.name(), column.name()), ""));
        if (!attribute.startsWith("(")) {
          keys.add(type + ' ' + attribute);
        }
      }
    } else if (!hint.isEmpty()) {
      keys.add(translate(first(hint)));
    }
    return new Part<>(table.name(), keys);
  }

  List<Part<String>> baseColumns(Table table) {
    Map<String, String> hints = new HashMap<>();
    table
        .columns()
        .forEach(
            it ->
                Optional.ofNullable(base.columns().get(new TableMember(table.name(), it.name())))
                    .ifPresent(hint -> hints.put(it.name(), hint)));
    return columns(table, hints);
  }

  List<Part<String>> modelColumns(Table table) {
    Map<String, String> hints = new HashMap<>();
    table
        .columns()
        .forEach(
            it ->
                Optional.ofNullable(model.columns().get(new TableMember(table.name(), it.name())))
                    .ifPresent(origin -> hints.put(it.name(), simple(origin.hint()))));
    return columns(table, hints);
  }

  /** A column's hint, whose class has no package, as the base has it. */
  private String simple(String hint) {
    String type = hint.split("[.(]", 2)[0];
    return formerClasses.entrySet().stream()
        .filter(it -> simpleName(it.getKey()).equals(type))
        .findFirst()
        .map(it -> simpleName(it.getValue()) + hint.substring(type.length()))
        .orElse(hint);
  }

  private static String simpleName(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  /**
   * The attribute behind each column; without its class, if no other class has the same in this
   * table: it may have moved up or down the hierarchy.
   */
  private static List<Part<String>> columns(Table table, Map<String, String> hints) {
    List<String> attributes = hints.values().stream().map(Identity::attribute).toList();
    List<Part<String>> parts = new ArrayList<>();
    for (Column column : table.columns()) {
      Set<String> keys = new HashSet<>();
      String hint = hints.get(column.name());
      if (hint != null) {
        keys.add(hint);
        if (attributes.stream().filter(attribute(hint)::equals).count() == 1) {
          keys.add(attribute(hint));
        }
      }
      parts.add(new Part<>(column.name(), keys));
    }
    return parts;
  }

  /** The attribute's path without the class. */
  private static String attribute(String hint) {
    int dot = hint.indexOf('.');
    int parenthesis = hint.indexOf('(');
    return dot < 0 || (parenthesis >= 0 && parenthesis < dot)
        ? hint.substring(Math.max(parenthesis, 0))
        : hint.substring(dot + 1);
  }

  List<Part<QualifiedName>> baseSequences() {
    return baseSchema.sequences().stream()
        .map(it -> part(it.name(), base.sequences().getOrDefault(it.name(), "")))
        .toList();
  }

  List<Part<QualifiedName>> modelSequences() {
    return model.schema().sequences().stream()
        .map(Sequence::name)
        .map(it -> part(it, hint(model.sequences().get(it))))
        .toList();
  }

  private static String hint(Origin origin) {
    return origin == null ? "" : origin.hint();
  }

  private <N> Part<N> part(N name, String hint) {
    Set<String> keys = new HashSet<>();
    Counting.users(hint).keySet().forEach(it -> keys.add(translate(it)));
    return new Part<>(name, keys);
  }

  List<Part<String>> baseRows(Table table) {
    return table.rows().stream()
        .map(Row::key)
        .map(
            it ->
                part(
                    it.value().toString(),
                    base.rows().getOrDefault(new TableRow(table.name(), it), "")))
        .toList();
  }

  List<Part<String>> modelRows(Table table) {
    return table.rows().stream()
        .map(Row::key)
        .map(
            it ->
                part(it.value().toString(), hint(model.rows().get(new TableRow(table.name(), it)))))
        .toList();
  }
}
