package dev.godwit.processor.mapping;

import static java.util.stream.Collectors.toCollection;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
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
  private final List<Answers.Given> values = new ArrayList<>();

  AnswersRule(SchemaBuilder schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  /** The answers on the migrations' package, the managed entities and their attributes. */
  Answers answers(Entities entities, Collection<EntityClass> managed) {
    backfills.putAll(schema.backfills());
    managed.stream().flatMap(it -> it.attributes().stream()).forEach(this::addOfAttribute);
    AnsweringClasses.of(entities, managed).forEach(this::addOfClass);
    entities.model().classes().values().stream()
        .filter(type -> !type.has(Jpa.ENTITY) && !type.has(Jpa.MAPPED_SUPERCLASS))
        .flatMap(type -> AnsweringClasses.members(type).stream())
        .forEach(this::addOfMember);
    return new Answers(
        new RenamingRule(schema, problems).renamings(entities, managed),
        new DroppingRule(schema, problems).droppings(entities, managed),
        backfills,
        conversions,
        values);
  }

  private void addOfAttribute(Attribute attribute) {
    for (AnnotationUse use : attribute.all(BACKFILL, BACKFILL + SEVERAL)) {
      expression(use, "value", "postgresql", "sqlite")
          .ifPresent(
              it ->
                  given(use, columns(attribute, use)).forEach(member -> backfills.put(member, it)));
    }
    for (AnnotationUse use : attribute.all(USING, USING + SEVERAL)) {
      conversion(use)
          .ifPresent(
              it -> given(use, columns(attribute, use)).forEach(that -> conversions.put(that, it)));
    }
  }

  /** Columns that no attribute defines: discriminators, and the keys of joined tables. */
  private void addOfClass(JavaClass type) {
    for (AnnotationUse use : type.all(BACKFILL, BACKFILL + SEVERAL)) {
      expression(use, "value", "postgresql", "sqlite")
          .ifPresent(it -> columns(type, use).forEach(that -> backfills.put(that, it)));
    }
    for (AnnotationUse use : type.all(USING, USING + SEVERAL)) {
      conversion(use)
          .ifPresent(it -> columns(type, use).forEach(that -> conversions.put(that, it)));
    }
  }

  private List<TableMember> columns(JavaClass type, AnnotationUse use) {
    List<TableMember> own = columns(type.site());
    List<TableMember> meant =
        own.stream().filter(it -> it.name().equals(use.text("column"))).toList();
    if (meant.isEmpty()) {
      problems.error(
          "answer-without-column",
          use.site(),
          own.isEmpty()
              ? "@%s on class '%s' means a column that no attribute defines, but each has an attribute. Write it there."
                  .formatted(use.simpleName(), type.simpleName())
              : "@%s on class '%s' means a column that no attribute defines: %s. Add column = \"…\" with one of them."
                  .formatted(use.simpleName(), type.simpleName(), names(own)));
    }
    return meant;
  }

  /** What is in an id class, or in an element of a collection, no entity lists. */
  private void addOfMember(Member member) {
    for (AnnotationUse use : member.all(BACKFILL, BACKFILL + SEVERAL)) {
      expression(use, "value", "postgresql", "sqlite")
          .ifPresent(
              it ->
                  given(use, columns(member, use))
                      .forEach(that -> backfills.putIfAbsent(that, it)));
    }
    for (AnnotationUse use : member.all(USING, USING + SEVERAL)) {
      conversion(use)
          .ifPresent(
              it ->
                  given(use, columns(member, use))
                      .forEach(that -> conversions.putIfAbsent(that, it)));
    }
  }

  private List<TableMember> given(AnnotationUse use, List<TableMember> columns) {
    values.add(new Answers.Given(use.simpleName(), columns, use.site()));
    return columns;
  }

  private Optional<Answers.Conversion> conversion(AnnotationUse use) {
    Optional<SqlText> back =
        BACK.stream().anyMatch(use::gives)
            ? expression(use, BACK.get(0), BACK.get(1), BACK.get(2))
            : Optional.empty();
    return expression(use, "value", "postgresql", "sqlite")
        .map(forth -> new Answers.Conversion(forth, back));
  }

  private List<TableMember> columns(Member member, AnnotationUse use) {
    return columns(member.site()).stream()
        .filter(it -> !use.gives("column") || it.name().equals(use.text("column")))
        .toList();
  }

  private static Set<String> names(List<TableMember> columns) {
    return columns.stream().map(TableMember::name).collect(toCollection(TreeSet::new));
  }

  /** All columns that one element defines. */
  private List<TableMember> columns(Site site) {
    return schema.tables().stream()
        .flatMap(
            table ->
                table.columns().values().stream()
                    .filter(column -> column.origin().site().element().equals(site.element()))
                    .map(column -> new TableMember(table.name(), column.name())))
        .toList();
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
              .filter(
                  column ->
                      use.gives("column")
                          ? isPartOf(attribute, column) && column.name().equals(use.text("column"))
                          : isOf(attribute, column))
              .toList();
      found.forEach(column -> columns.add(new TableMember(table.name(), column.name())));
      most = Math.max(most, found.size());
      own += (int) found.stream().filter(it -> !table.isInherited(it.name())).count();
    }
    boolean isAnothers =
        most == 0
            && use.gives("column")
            && columns(attribute.site()).stream()
                .anyMatch(it -> it.name().equals(use.text("column")));
    if (isAnothers) {
      return List.of();
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
          .filter(column -> isPartOf(attribute, column))
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

  /** Whether it is one of all columns that the attribute has, keys and numbers of elements too. */
  private static boolean isPartOf(Attribute attribute, MappedColumn column) {
    return isOf(attribute, column)
        || (column.origin().site().equals(attribute.site())
            && column.origin().hint().startsWith(attribute.hint() + '('));
  }
}
