package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.mapping.name.SqlNames;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import dev.godwit.schema.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets the constraints of Bean Validation shape the columns, as Hibernate does after it has mapped
 * everything else (Jakarta Persistence 3.2 §3.7): columns that refer to one keep the type they had.
 */
public final class ConstraintRule {

  private static final String VALID = "jakarta.validation.Valid";

  private final Entities entities;
  private final BasicRule basics;
  private final Problems problems;
  private final Set<Site> reported = new HashSet<>();

  public ConstraintRule(Entities entities, BasicRule basics, Problems problems) {
    this.entities = entities;
    this.basics = basics;
    this.problems = problems;
  }

  /** Whether a value must be there for those around it to be. */
  private enum Presence {
    REQUIRED,
    OPTIONAL
  }

  /** Changes the columns of the entity, and those that it inherits. */
  public void apply(EntityClass entity) {
    apply(entity, entity.javaClass(), List.of(), Presence.REQUIRED);
  }

  private void apply(
      EntityClass entity, JavaClass type, List<String> enclosing, Presence presence) {
    annotations(type)
        .forEach(
            (property, annotations) -> {
              List<String> path = new ArrayList<>(enclosing);
              path.add(property);
              apply(entity, path, annotations, presence);
            });
  }

  /** The annotations on all fields and getters of the class and those above it, by property. */
  private static Map<String, List<AnnotationUse>> annotations(JavaClass start) {
    Map<String, List<AnnotationUse>> annotations = new LinkedHashMap<>();
    for (JavaClass type : start.lineage()) {
      Stream.concat(type.fields().stream(), type.properties().stream())
          .filter(member -> !member.annotations().isEmpty())
          .forEach(
              member ->
                  annotations
                      .computeIfAbsent(member.name(), name -> new ArrayList<>())
                      .addAll(member.annotations()));
    }
    return annotations;
  }

  private void apply(
      EntityClass entity, List<String> path, List<AnnotationUse> annotations, Presence presence) {
    PropertyConstraints constraints =
        new PropertyConstraints(annotations, entities.model().constraints());
    boolean required = presence == Presence.REQUIRED && constraints.required();
    for (EntityClass holder : entities.lineage(entity)) {
      List<Attribute> found =
          holder.attributes().stream()
              .filter(attribute -> startsWith(attribute.path(), path))
              .toList();
      for (Attribute attribute : found) {
        if (attribute.path().size() == path.size() && !isPartOfKey(holder, attribute)) {
          shape(holder, attribute, constraints, required);
        }
      }
      boolean isCascaded = annotations.stream().anyMatch(use -> use.type().equals(VALID));
      if (isCascaded && found.stream().anyMatch(each -> each.path().size() > path.size())) {
        embeddable(holder.javaClass(), path)
            .ifPresent(
                type ->
                    apply(entity, type, path, required ? Presence.REQUIRED : Presence.OPTIONAL));
      }
    }
  }

  /** Hibernate keeps a key of several attributes apart, where no constraint reaches it. */
  private static boolean isPartOfKey(EntityClass entity, Attribute attribute) {
    if (!attribute.has(Jpa.ID)) {
      return false;
    }
    long parts = entity.attributes().stream().filter(each -> each.has(Jpa.ID)).count();
    return parts > 1
        || entity.javaClass().lineage().stream().anyMatch(type -> type.has(Jpa.ID_CLASS));
  }

  private static boolean startsWith(List<String> path, List<String> start) {
    return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
  }

  /** The class of the attribute that a path leads to. */
  private Optional<JavaClass> embeddable(JavaClass start, List<String> path) {
    Optional<JavaClass> at = Optional.of(start);
    for (String name : path) {
      at = at.flatMap(type -> type(type, name)).flatMap(entities::find);
    }
    return at;
  }

  private static Optional<JavaType> type(JavaClass holder, String name) {
    return holder.lineage().stream()
        .flatMap(type -> Stream.concat(type.fields().stream(), type.properties().stream()))
        .filter(member -> member.name().equals(name))
        .map(Member::type)
        .findFirst();
  }

  private void shape(
      EntityClass entity, Attribute attribute, PropertyConstraints constraints, boolean required) {
    for (TableBuilder table : entity.table().withSecondaries()) {
      for (MappedColumn column : table.definedBy(attribute.origin())) {
        if (required && attribute.role() != Attribute.Role.SUBCLASS_STATE) {
          table.change(column.name(), each -> each.notNull());
        }
        if (Relation.of(attribute).isEmpty()) {
          type(attribute, constraints)
              .ifPresent(type -> table.change(column.name(), each -> each.withType(type)));
        }
        addChecks(attribute, constraints, column.name(), table);
      }
    }
  }

  private Optional<ColumnType> type(Attribute attribute, PropertyConstraints constraints) {
    OptionalInt length =
        attribute.type().is("java.lang.String") ? constraints.length() : OptionalInt.empty();
    Optional<PropertyConstraints.Digits> digits = constraints.digits();
    if (length.isEmpty() && digits.isEmpty()) {
      return Optional.empty();
    }
    Optional<ColumnType> type =
        basics.resized(
            attribute,
            size ->
                new ColumnSize(
                    length.isPresent() ? length : size.length(),
                    digits.isPresent()
                        ? OptionalInt.of(digits.get().precision())
                        : size.precision(),
                    digits.isPresent() ? OptionalInt.of(digits.get().scale()) : size.scale(),
                    size.secondPrecision()));
    digits
        .filter(at -> at.scale() > 0 && type.map(ConstraintRule::isFloating).orElse(false))
        .filter(at -> reported.add(at.use().site()))
        .ifPresent(at -> refuse(attribute, at));
    return type;
  }

  private static boolean isFloating(ColumnType type) {
    return type.equals(Definitions.real()) || type.equals(Definitions.doublePrecision());
  }

  private void refuse(Attribute attribute, PropertyConstraints.Digits digits) {
    problems.error(
        "fraction-of-float",
        digits.use().site(),
        "'%s' is a floating-point number, whose column cannot have %d digits behind the point. Make it a BigDecimal, or its fraction 0."
            .formatted(attribute.hint(), digits.scale()));
  }

  private void addChecks(
      Attribute attribute, PropertyConstraints constraints, String column, TableBuilder table) {
    for (PropertyConstraints.Limit limit : constraints.limits()) {
      if (attribute.type().is("java.lang.CharSequence")) {
        warn(attribute, limit);
        continue;
      }
      String condition = SqlNames.inCondition(column) + limit.operator() + limit.value();
      boolean isNew =
          table.checks().stream()
              .filter(check -> check.column().equals(column))
              .map(TableBuilder.CheckDraft::condition)
              .noneMatch(present -> isSame(present, condition));
      if (isNew) {
        table.addCheck(TableBuilder.columnCheck(column, condition));
      }
    }
  }

  private static boolean isSame(SqlText present, String condition) {
    return present.toString().toLowerCase(Locale.ROOT).equals(condition.toLowerCase(Locale.ROOT));
  }

  private void warn(Attribute attribute, PropertyConstraints.Limit limit) {
    if (reported.add(limit.use().site())) {
      problems.warning(
          "limit-of-text",
          limit.use().site(),
          "'%s' is a text, which PostgreSQL compares with no number, so its column gets no check that it is %s %d. Make it a number, or say so with @SuppressWarnings(\"godwit:limit-of-text\")."
              .formatted(attribute.hint(), limit.operator(), limit.value()));
    }
  }
}
