package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads Godwit's own annotations: what the sources answer to the questions a change raises. */
final class AnswersRule {

  private static final String BACKFILL = "dev.godwit.annotations.Backfill";
  private static final String USING = "dev.godwit.annotations.Using";
  private static final List<String> BACK = List.of("back", "postgresqlBack", "sqliteBack");
  private static final String SEVERAL = ".List";

  private final SchemaBuilder schema;
  private final Problems problems;
  private final Map<TableMember, SqlText> backfills = new HashMap<>();
  private final Map<TableMember, Answers.Conversion> conversions = new HashMap<>();

  AnswersRule(SchemaBuilder schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  /** The answers on the migrations' package, the managed entities and their attributes. */
  Answers answers(Entities entities, Collection<EntityClass> managed) {
    backfills.putAll(schema.backfills());
    managed.stream().flatMap(it -> it.attributes().stream()).forEach(this::addOfAttribute);
    return new Answers(
        new RenamingRule(schema, problems).renamings(entities, managed),
        new DroppingRule(schema, problems).droppings(entities, managed),
        backfills,
        conversions);
  }

  private void addOfAttribute(Attribute attribute) {
    for (AnnotationUse use : attribute.all(BACKFILL, BACKFILL + SEVERAL)) {
      expression(use, "value", "postgresql", "sqlite")
          .ifPresent(it -> columns(attribute, use).forEach(member -> backfills.put(member, it)));
    }
    for (AnnotationUse use : attribute.all(USING, USING + SEVERAL)) {
      Optional<SqlText> forth = expression(use, "value", "postgresql", "sqlite");
      Optional<SqlText> back =
          BACK.stream().anyMatch(use::gives)
              ? expression(use, BACK.get(0), BACK.get(1), BACK.get(2))
              : Optional.empty();
      forth.ifPresent(
          it ->
              columns(attribute, use)
                  .forEach(member -> conversions.put(member, new Answers.Conversion(it, back))));
    }
  }

  /** What these members say for both databases; empty if an error was reported. */
  private Optional<SqlText> expression(
      AnnotationUse use, String portable, String postgresql, String sqlite) {
    SqlText expression =
        new SqlText(
            use.text(use.gives(postgresql) ? postgresql : portable),
            use.text(use.gives(sqlite) ? sqlite : portable));
    boolean lacksPostgresql = expression.postgresql().isBlank();
    if (lacksPostgresql || expression.sqlite().isBlank()) {
      problems.error(
          "answer-without-expression",
          use.site(),
          "@%s gives no expression for %s. Write '%s', or '%s' and '%s' where the databases differ."
              .formatted(
                  use.simpleName(),
                  lacksPostgresql ? "PostgreSQL" : "SQLite",
                  portable,
                  postgresql,
                  sqlite));
      return Optional.empty();
    }
    return Optional.of(expression);
  }

  /** The one column that an answer means, in each table that inherits it. */
  private List<TableMember> columns(Attribute attribute, AnnotationUse use) {
    List<TableMember> columns = new ArrayList<>();
    int own = 0;
    int most = 0;
    for (TableBuilder table : schema.tables()) {
      List<MappedColumn> found =
          table.columns().values().stream()
              .filter(column -> isOf(attribute, column))
              .filter(column -> !use.gives("column") || column.name().equals(use.text("column")))
              .toList();
      found.forEach(column -> columns.add(new TableMember(table.name(), column.name())));
      most = Math.max(most, found.size());
      own += (int) found.stream().filter(it -> !table.isInherited(it.name())).count();
    }
    if (most != 1 || own > 1) {
      refuseColumns(attribute, use, columns.size());
      return List.of();
    }
    return columns;
  }

  private void refuseColumns(Attribute attribute, AnnotationUse use, int found) {
    Set<String> names = new TreeSet<>();
    for (TableBuilder table : schema.tables()) {
      table.columns().values().stream()
          .filter(column -> isOf(attribute, column))
          .forEach(column -> names.add(column.name()));
    }
    boolean canChoose = names.size() > 1;
    problems.error(
        "answer-without-column",
        use.site(),
        canChoose
            ? "@%s on '%s' means one column, but the attribute is mapped to %s. Add column = \"…\" with one of them."
                .formatted(use.simpleName(), attribute.hint(), names)
            : "@%s on '%s' means one column, but the attribute is mapped to %d. Move it to an attribute with a column of its own."
                .formatted(use.simpleName(), attribute.hint(), found));
  }

  private static boolean isOf(Attribute attribute, MappedColumn column) {
    String hint = column.origin().hint();
    return column.origin().site().equals(attribute.site())
        && (hint.equals(attribute.hint()) || hint.startsWith(attribute.hint() + '.'));
  }
}
