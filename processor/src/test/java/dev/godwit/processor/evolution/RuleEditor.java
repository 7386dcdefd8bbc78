package dev.godwit.processor.evolution;

import dev.godwit.processor.evolution.Attribute.Basic;
import dev.godwit.processor.evolution.Attribute.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Edits what tables and columns demand of their rows, and how rows are found. */
final class RuleEditor {

  private static final List<String> NUMBERS = List.of("int", "Integer", "long", "Long", "Short");

  private final Random random;
  private final Inventor inventor;

  RuleEditor(Random random, Inventor inventor) {
    this.random = random;
    this.inventor = inventor;
  }

  /** The entity with a unique constraint, an index or a check changed, where its table has any. */
  Entity edit(Entity entity) {
    if (entity.identity().isEmpty()) {
      return entity;
    }
    return switch (random.nextInt(6)) {
      case 0 -> group(entity).map(it -> toggleUnique(entity, it)).orElse(entity);
      case 1 -> group(entity).map(it -> toggleIndex(entity, it)).orElse(entity);
      case 2 -> entity.withUniques(renamed(entity.uniques()));
      case 3 -> entity.withIndexes(renamed(entity.indexes()));
      case 4 -> check(entity);
      default -> entity.withIndexes(List.of()).withUniques(List.of());
    };
  }

  private static Entity toggleUnique(Entity entity, Group group) {
    return entity.withUniques(Group.toggling(entity.uniques(), group));
  }

  private static Entity toggleIndex(Entity entity, Group group) {
    return entity.withIndexes(Group.toggling(entity.indexes(), group));
  }

  /** One attribute or two of which rows may differ. */
  private Optional<Group> group(Entity entity) {
    List<String> distinct =
        basics(entity).stream()
            .filter(it -> List.of("String", "int", "Integer", "Long", "UUID").contains(it.type()))
            .map(Basic::name)
            .toList();
    if (distinct.isEmpty()) {
      return Optional.empty();
    }
    String name = inventor.chance(3) ? inventor.name("rule") : "";
    String first = inventor.any(distinct);
    String second = inventor.any(distinct);
    return Optional.of(
        new Group(
            name,
            first.equals(second) || inventor.chance(2) ? List.of(first) : List.of(first, second)));
  }

  private static List<Basic> basics(Entity entity) {
    return entity.attributes().stream()
        .filter(Basic.class::isInstance)
        .map(Basic.class::cast)
        .filter(it -> it.column().table().isEmpty())
        .toList();
  }

  private List<Group> renamed(List<Group> groups) {
    if (groups.isEmpty()) {
      return groups;
    }
    List<Group> changed = new ArrayList<>(groups);
    changed.replaceAll(
        it ->
            inventor.chance(3) ? it : it.withName(inventor.chance(4) ? "" : inventor.name("rule")));
    return changed;
  }

  /** A condition on one column of the table or two, or none. */
  private Entity check(Entity entity) {
    List<String> numbers =
        basics(entity).stream()
            .filter(it -> NUMBERS.contains(it.type()))
            .map(it -> '{' + it.name() + '}')
            .toList();
    if (numbers.isEmpty() || inventor.chance(3)) {
      return entity.withTable(entity.table().withCheck(""));
    }
    String check =
        inventor.any(numbers)
            + " > "
            + random.nextInt(2)
            + " or "
            + inventor.any(numbers)
            + " < "
            + inventor.number(10, 99);
    return entity.withTable(entity.table().withCheck(check));
  }

  /** A default, a comment or a check of the column; or none. */
  Basic decorate(Basic basic) {
    ColumnText column = basic.column();
    boolean isNumber = NUMBERS.contains(basic.type());
    boolean isText = basic.type().equals("String");
    return basic.with(
        switch (random.nextInt(3)) {
          case 0 ->
              column.withComment(inventor.chance(3) ? "" : "It's " + inventor.name("number "));
          case 1 ->
              column.withDefault(
                  inventor.chance(3) || !(isNumber || isText)
                      ? ""
                      : isNumber ? "" + inventor.number(1, 9) : "'" + inventor.name("d") + "'");
          default ->
              column.withCheck(
                  inventor.chance(3) || !isNumber
                      ? ""
                      : inventor.chance(4) ? "{} > 1" : "{} < " + inventor.number(10, 99));
        });
  }

  /** Another name or action of a foreign key, or none at all. */
  Attribute refer(Attribute attribute) {
    if (!(attribute instanceof ToOne one)) {
      return attribute;
    }
    return one.with(
        switch (random.nextInt(3)) {
          case 0 -> one.key().withName(inventor.chance(3) ? "" : inventor.name("fk"));
          case 1 -> one.key().leftOut(!one.key().isLeftOut());
          default ->
              one.key().onDelete(inventor.any(List.of("", "CASCADE", "SET_NULL", "RESTRICT")));
        });
  }
}
