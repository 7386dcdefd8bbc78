package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.mapping.annotation.IgnoredOptions;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.Index;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SqlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code @Table} and {@code @JoinTable} say (Jakarta Persistence 3.2 §11.1.51, §11.1.28). */
public final class TableRule {

  private final NameRule names;
  private final Problems problems;

  public TableRule(NameRule names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** An entity's table, still empty. */
  public TableBuilder table(JavaClass entity, String entityName) {
    Optional<AnnotationUse> use = entity.find(Jpa.TABLE);
    Identifier logical = names.logical(use, Identifier.parse(entityName));
    return table(use, logical, new Origin(entity.name(), entity.site()));
  }

  /** A table as annotated, still empty. */
  public TableBuilder table(Optional<AnnotationUse> use, Identifier logical, Origin origin) {
    use.ifPresent(at -> IgnoredOptions.note(at, problems));
    Identifier physical = names.physical(logical);
    TableBuilder table =
        new TableBuilder(
            new QualifiedName(use.map(this::schema).orElse(""), physical.stored()),
            physical,
            origin);
    table.comment(use.map(at -> at.text("comment")).orElse(""));
    return table;
  }

  /** The stored name of the database schema that an annotation gives; or empty. */
  public String schema(AnnotationUse use) {
    return names.given(use, "schema").map(names::stored).orElse("");
  }

  /** Adds unique constraints, indexes and checks; the table must have all its columns. */
  public void addConstraints(Optional<AnnotationUse> use, TableBuilder table) {
    if (use.isEmpty()) {
      return;
    }
    for (AnnotationUse unique : use.get().annotations("uniqueConstraints")) {
      IgnoredOptions.note(unique, problems);
      List<Index.Part> parts = parts(unique.texts("columnNames"), unique.site(), table);
      add(unique, parts, table);
    }
    for (AnnotationUse index : use.get().annotations("indexes")) {
      IgnoredOptions.note(index, problems);
      List<String> columns =
          Arrays.stream(index.text("columnList").split(","))
              .filter(column -> !column.isBlank())
              .toList();
      List<Index.Part> parts = parts(columns, index.site("columnList"), table);
      if (index.flag("unique")) {
        add(index, parts, table);
      } else if (!parts.isEmpty()) {
        table.addIndex(new TableBuilder.IndexDraft(NameRule.constraint(index), parts));
      }
    }
    for (AnnotationUse check : use.get().annotations("check")) {
      table.addCheck(
          new TableBuilder.CheckDraft(
              NameRule.constraint(check), "", SqlText.of(check.text("constraint"))));
    }
  }

  private static void add(AnnotationUse use, List<Index.Part> parts, TableBuilder table) {
    if (!parts.isEmpty()) {
      table.addUnique(
          new TableBuilder.Unique(
              NameRule.constraint(use),
              parts.stream().map(Index.Part::column).distinct().toList()));
    }
  }

  /** The columns that an annotation names; empty if one does not exist, which is reported. */
  private List<Index.Part> parts(List<String> written, Site site, TableBuilder table) {
    List<Index.Part> parts = new ArrayList<>();
    for (String entry : written) {
      Index.Order order = Index.Order.ASCENDING;
      String name = entry.trim();
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(" desc")) {
        order = Index.Order.DESCENDING;
        name = name.substring(0, name.length() - 5).trim();
      } else if (lower.endsWith(" asc")) {
        name = name.substring(0, name.length() - 4).trim();
      }
      if (name.startsWith("(")) {
        problems.error(
            "index-expression",
            site,
            "The index on '%s' is over an expression, which Godwit does not write. Name columns only, and create this index by hand in a migration."
                .formatted(name));
        return List.of();
      }
      String stored = names.stored(Identifier.parse(name));
      Optional<MappedColumn> column = table.find(name).or(() -> table.find(stored));
      if (column.isEmpty()) {
        problems.error(
            "unknown-column",
            site,
            "Table '%s' has no column '%s'. It has %s."
                .formatted(table.name(), name, String.join(", ", table.columns().keySet())));
        return List.of();
      }
      parts.add(new Index.Part(column.get().name(), order));
    }
    return parts;
  }
}
