package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.EnumCode;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.name.SqlNames;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Maps an enum to its names, its ordinals, or what it says itself, and checks them (Jakarta
 * Persistence 3.2 §11.1.18, §11.1.19).
 */
public final class EnumRule {

  private static final int MANY_CONSTANTS = 128;
  private static final String TEXT = "java.lang.String";
  private static final List<String> NUMBERS = List.of("byte", "short", "int");

  private final EnumChecks checks;
  private final Problems problems;
  private final Map<String, Map<String, String>> codes = new TreeMap<>();
  private final Map<Place, String> ordinals = new HashMap<>();

  public EnumRule(EnumChecks checks, Problems problems) {
    this.checks = checks;
    this.problems = problems;
  }

  /**
   * A column as an attribute makes it, in whatever tables.
   *
   * @param attribute the attribute's place
   * @param column the column's name
   */
  public record Place(Site attribute, String column) {

    /** Checks that nothing is null. */
    public Place {
      Objects.requireNonNull(attribute, "attribute");
      Objects.requireNonNull(column, "column");
    }
  }

  /** The column type for the enum that the attribute holds. */
  ColumnType type(JavaType type, Attribute attribute, ColumnSize size) {
    Optional<EnumCode> code = type.code();
    if (code.isPresent()) {
      return type(code.get(), type, attribute, size);
    }
    if (!isByName(attribute)) {
      return type.constants().size() > MANY_CONSTANTS
          ? Definitions.smallint()
          : Definitions.tinyint();
    }
    return size.length().orElse(0) == 1 ? size.character() : size.varchar();
  }

  private ColumnType type(EnumCode code, JavaType type, Attribute attribute, ColumnSize size) {
    boolean isByName = isByName(attribute);
    if (!(isByName ? List.of(TEXT) : NUMBERS).contains(code.type())) {
      problems.error(
          "enumerated-value-type",
          attribute.site(),
          "'%s.%s' is a '%s', but '%s' stores the enum as %s. %s"
              .formatted(
                  type.simpleName(),
                  code.field(),
                  code.type().substring(code.type().lastIndexOf('.') + 1),
                  attribute.hint(),
                  isByName ? "STRING" : "ORDINAL",
                  isByName
                      ? "Make the field a String."
                      : "Annotate the attribute with @Enumerated(EnumType.STRING) and make the field a String, or make the field a byte, short or int."));
    }
    if (isByName) {
      return size.varchar();
    }
    return code.type().equals("byte") ? Definitions.tinyint() : Definitions.smallint();
  }

  /** Adds the check that the column holds one of the constants, as Hibernate does. */
  void addCheck(JavaType type, Attribute attribute, String column, TableBuilder table) {
    Optional<JdbcCode> asked = JdbcTypeRule.code(attribute);
    boolean isOther = asked.filter(it -> !it.isText() && !it.isWholeNumber()).isPresent();
    if (isOther || type.constants().isEmpty()) {
      return;
    }
    if (type.code().isEmpty() && !isByName(attribute)) {
      ordinals.put(new Place(attribute.site(), column), type.name());
      codes.put(type.name(), positions(type.constants()));
    }
    if (checks == EnumChecks.NONE) {
      return;
    }
    String name = SqlNames.inCondition(column);
    if (type.code().isPresent()) {
      addCheck(type, type.code().get(), attribute, column, table);
    } else if (isByName(attribute)) {
      table.addCheck(
          TableBuilder.columnCheck(column, name + " in (" + texts(type.constants()) + ")"));
    } else {
      table.addCheck(
          TableBuilder.columnCheck(
              column, name + " between 0 and " + (type.constants().size() - 1)));
    }
  }

  private void addCheck(
      JavaType type, EnumCode code, Attribute attribute, String column, TableBuilder table) {
    if (code.values().isEmpty()) {
      problems.warning(
          "enumerated-value-unknown",
          attribute.site(),
          "What '%s.%s' holds cannot be told without running it, so '%s' gets no check. Give the constants literal values in their source, or add @Column(check = …)."
              .formatted(type.simpleName(), code.field(), attribute.hint()));
      return;
    }
    codes.put(type.name(), code.values());
    Collection<String> values = code.values().values();
    String list = code.type().equals(TEXT) ? texts(values) : String.join(",", values);
    table.addCheck(
        TableBuilder.columnCheck(column, SqlNames.inCondition(column) + " in (" + list + ")"));
  }

  private static Map<String, String> positions(List<String> constants) {
    Map<String, String> positions = new LinkedHashMap<>();
    constants.forEach(it -> positions.put(it, String.valueOf(positions.size())));
    return positions;
  }

  private static String texts(Collection<String> values) {
    return values.stream()
        .map(value -> "'" + value.replace("'", "''") + "'")
        .collect(Collectors.joining(","));
  }

  /** The binary names of the enums whose ordinals are stored, by where. */
  public Map<Place, String> ordinals() {
    return ordinals;
  }

  /** What stands for each constant of enums where that is not its name, by binary name. */
  public Map<String, Map<String, String>> codes() {
    return codes;
  }

  /** Whether it is an enum of which the attribute stores the constants' names. */
  boolean isByName(JavaType type, Attribute attribute) {
    return type.kind() == JavaType.Kind.ENUM && isByName(attribute);
  }

  private static boolean isByName(Attribute attribute) {
    Optional<JdbcCode> code = JdbcTypeRule.code(attribute);
    if (code.filter(it -> it.isText() || it.isWholeNumber()).isPresent()) {
      return code.get().isText();
    }
    return attribute
        .find(Jpa.ENUMERATED)
        .map(use -> use.text("value").equals("STRING"))
        .orElse(false);
  }
}
