package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import java.util.Optional;
import java.util.Set;

/** Keeps or drops the time zone of a value, as {@code @TimeZoneStorage} says. */
final class TimeZoneRule {

  private static final Set<String> WITH_ZONE =
      Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime");
  private static final Set<String> WITH_COLUMN = Set.of("COLUMN", "AUTO");

  private final ColumnRule columns;
  private final Problems problems;

  TimeZoneRule(ColumnRule columns, Problems problems) {
    this.columns = columns;
    this.problems = problems;
  }

  private static Optional<String> storage(Attribute attribute) {
    return attribute
        .find(Hibernate.TIME_ZONE_STORAGE)
        .filter(use -> WITH_ZONE.contains(attribute.type().name()))
        .map(use -> use.text("value"))
        .filter(value -> !value.equals("DEFAULT"));
  }

  /** The type of the column for the time; empty if nothing is said about the zone. */
  static Optional<ColumnType> type(JavaType type, Attribute attribute, ColumnSize size) {
    boolean isTime = type.name().equals("java.time.OffsetTime");
    return storage(attribute)
        .map(
            storage -> {
              if (isTime) {
                int digits = size.secondPrecision(0);
                return storage.equals("NATIVE")
                    ? Definitions.timetz(digits)
                    : Definitions.time(digits);
              }
              int digits = size.secondPrecision(6);
              return storage.equals("NORMALIZE")
                  ? Definitions.timestamp(digits)
                  : Definitions.timestamptz(digits);
            });
  }

  /** Whether the zone has a column of its own; the time's then obeys the attribute alone. */
  static boolean hasColumn(Attribute attribute) {
    return storage(attribute).filter(WITH_COLUMN::contains).isPresent();
  }

  /** Adds the column for the zone's offset, beside that for the time. */
  void addColumn(Attribute attribute, Identifier time, boolean nullable, TableBuilder table) {
    if (!hasColumn(attribute)) {
      return;
    }
    Optional<AnnotationUse> use = attribute.find(Hibernate.TIME_ZONE_COLUMN);
    Identifier logical = columns.logicalName(use, time.withText(time.text() + "_tz"));
    Column column = columns.column(use, logical, Definitions.integer());
    table.add(
        new MappedColumn(
            logical,
            column.withNullable(nullable),
            ColumnRule.use(use),
            new Origin(attribute.hint() + ".zoneOffset", attribute.site())),
        problems);
    ColumnRule.addChecks(use, column.name(), table);
  }
}
