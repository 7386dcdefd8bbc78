package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.name.SqlNames;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.ColumnType;
import java.util.Optional;

/** Chooses the column type that {@code @JdbcTypeCode} or {@code @JdbcType} asks for. */
public final class JdbcTypeRule {

  private final Problems problems;

  JdbcTypeRule(Problems problems) {
    this.problems = problems;
  }

  /** What the attribute asks for; empty if it leaves the choice to its Java type. */
  static Optional<JdbcCode> code(Attribute attribute) {
    return use(attribute).flatMap(JdbcTypeRule::code);
  }

  private static Optional<AnnotationUse> use(Attribute attribute) {
    return attribute.find(Hibernate.JDBC_TYPE_CODE).or(() -> attribute.find(Hibernate.JDBC_TYPE));
  }

  private static Optional<JdbcCode> code(AnnotationUse use) {
    return use.number("value").isPresent()
        ? JdbcCode.of(use.number("value").getAsInt())
        : use.javaClass("value").flatMap(type -> JdbcCode.ofDescriptor(type.name()));
  }

  /** Whether the attribute, whatever its parts, stands in one column as a document. */
  public static boolean isDocument(Attribute attribute) {
    return !attribute.isElementCollection()
        && code(attribute).filter(JdbcCode::isDocument).isPresent();
  }

  /** The type asked for; empty if the Java type decides. */
  static Optional<ColumnType> type(JavaType type, Attribute attribute, ColumnSize size) {
    return code(attribute).flatMap(code -> code.type(type, size));
  }

  /** Reports what has no known type, unless the column's definition says it. */
  void check(JavaType type, Attribute attribute, Optional<AnnotationUse> column) {
    if (column.filter(at -> !at.text("columnDefinition").isBlank()).isPresent()) {
      return;
    }
    Optional<AnnotationUse> custom = attribute.find(Hibernate.TYPE);
    Optional<AnnotationUse> use = custom.or(() -> use(attribute));
    Optional<JdbcCode> code = custom.isPresent() ? Optional.empty() : code(attribute);
    if (use.isPresent() && code.isEmpty()) {
      problems.warning(
          "unknown-jdbc-type",
          use.get().site(),
          "Godwit does not know which column type '@%s' chooses for '%s', and takes that of '%s'. Name the type with @Column(columnDefinition = …)."
              .formatted(use.get().simpleName(), attribute.hint(), type.simpleName()));
    }
    code.flatMap(JdbcCode::refusal)
        .ifPresent(
            reason ->
                problems.error(
                    "unsupported-jdbc-type",
                    use.get().site(),
                    "'%s' has the type %s, %s".formatted(attribute.hint(), code.get(), reason)));
  }

  /** The type of the key of an {@code @Any}; empty if its Java class decides. */
  public static Optional<ColumnType> anyKey(Attribute attribute, JavaType key, ColumnSize size) {
    return attribute
        .find(Hibernate.PACKAGE + "AnyKeyJdbcTypeCode")
        .flatMap(JdbcTypeRule::code)
        .flatMap(code -> code.type(key, size));
  }

  /** The check on a truth value that stands in a column of another type. */
  static void addCheck(JavaType type, Attribute attribute, String column, TableBuilder table) {
    boolean isBoolean = type.name().equals("boolean") || type.name().equals("java.lang.Boolean");
    if (isBoolean) {
      code(attribute)
          .flatMap(JdbcCode::truthValues)
          .map(values -> SqlNames.inCondition(column) + " in (" + values + ')')
          .ifPresent(condition -> table.addCheck(TableBuilder.columnCheck(column, condition)));
    }
  }
}
