package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
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

/** What {@code @Table} and {@code @JoinTable} say (Jakarta Persistence 3.2 §11.1.53, §11.1.29). */
final class TableRule {

  private final NamingStrategy naming;
  private final Problems problems;

  TableRule(NamingStrategy naming, Problems problems) {
    this.naming = naming;
    this.problems = problems;
  }

  /** An entity's table, still empty. */
  TableBuilder table(JavaClass entity, String entityName) {
    Optional<AnnotationUse> use = entity.find(Jpa.TABLE);
    Identifier logical =
        ColumnRule.logicalName(use, new Identifier(entityName, /* quoted= */ false));
    return table(use, logical, new Origin(entity.name(), entity.site()));
  }

  /** A table as annotated, still empty. */
  TableBuilder table(Optional<AnnotationUse> use, Identifier logical, Origin origin) {
    String schema = use.map(at -> at.text("schema")).orElse("");
    use.ifPresent(this::refuse);
    Identifier physical = naming.physical(logical);
    TableBuilder table =
        new TableBuilder(new QualifiedName(schema(schema), physical.stored()), physical, origin);
    table.comment(use.map(at -> at.text("comment")).orElse(""));
    return table;
  }

  /** The stored name of a database schema; empty for the connection's own. */
  String schema(String written) {
    return written.isBlank() ? "" : naming.physical(Identifier.parse(written)).stored();
  }

  private void refuse(AnnotationUse table) {
    if (!table.text("catalog").isBlank()) {
      problems.error(
          "unsupported-catalog",
          table.site("catalog"),
          "The catalog '%s' is another database for PostgreSQL, which a connection cannot reach. Remove 'catalog', or use 'schema'."
              .formatted(table.text("catalog")));
    }
    if (!table.text("options").isBlank()) {
      problems.error(
          "unsupported-options",
          table.site("options"),
          "Godwit does not know what the options '%s' do to the table. Remove them, and write them into a migration by hand."
              .formatted(table.text("options")));
    }
  }

  /** Adds unique constraints, indexes and checks; the table must have all its columns. */
  void addConstraints(Optional<AnnotationUse> use, TableBuilder table) {
    if (use.isEmpty()) {
      return;
    }
    for (AnnotationUse unique : use.get().annotations("uniqueConstraints")) {
      List<Index.Part> parts = parts(unique.texts("columnNames"), unique.site(), table);
      add(unique, parts, table);
    }
    for (AnnotationUse index : use.get().annotations("indexes")) {
      List<String> columns = Arrays.asList(index.text("columnList").split(","));
      List<Index.Part> parts = parts(columns, index.site("columnList"), table);
      if (index.flag("unique")) {
        add(index, parts, table);
      } else if (!parts.isEmpty()) {
        table.addIndex(new TableBuilder.IndexDraft(ColumnRule.given(index.text("name")), parts));
      }
    }
    for (AnnotationUse check : use.get().annotations("check")) {
      table.addCheck(
          new TableBuilder.CheckDraft(
              ColumnRule.given(check.text("name")), "", SqlText.of(check.text("constraint"))));
    }
  }

  private static void add(AnnotationUse use, List<Index.Part> parts, TableBuilder table) {
    if (!parts.isEmpty()) {
      table.addUnique(
          new TableBuilder.Unique(
              ColumnRule.given(use.text("name")),
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
      Optional<MappedColumn> column = table.find(name);
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
