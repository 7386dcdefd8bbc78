package dev.godwit.processor.draft;

import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnType.Decimal;
import dev.godwit.schema.ColumnType.Plain;
import dev.godwit.schema.ColumnType.Plain.Kind;
import dev.godwit.schema.ColumnType.Sized;
import dev.godwit.schema.ColumnType.Temporal;
import java.util.List;

/** How far a column's values survive a change of its type. */
enum TypeChange {
  /** Every value fits. */
  WIDER,
  /** Some values may not fit. */
  NARROWER,
  /** The values are of another kind. */
  OTHER;

  private static final List<Kind> INTEGERS =
      List.of(Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT);
  private static final List<Kind> FLOATS = List.of(Kind.REAL, Kind.DOUBLE);

  static TypeChange of(ColumnType from, ColumnType to) {
    if (from instanceof Plain before && to instanceof Plain after) {
      return plain(before.kind(), after.kind());
    } else if (from instanceof Sized before && to instanceof Sized after) {
      return before.kind() == after.kind() ? wider(before.length() <= after.length()) : OTHER;
    } else if (from instanceof Sized before && to.equals(new Plain(Kind.TEXT))) {
      return before.kind() == Sized.Kind.VARCHAR ? WIDER : OTHER;
    } else if (from.equals(new Plain(Kind.TEXT)) && to instanceof Sized after) {
      return after.kind() == Sized.Kind.VARCHAR ? NARROWER : OTHER;
    } else if (from instanceof Decimal before && to instanceof Decimal after) {
      return wider(
          before.scale() <= after.scale()
              && before.precision() - before.scale() <= after.precision() - after.scale());
    } else if (from instanceof Temporal before && to instanceof Temporal after) {
      return before.kind() == after.kind() ? wider(before.precision() <= after.precision()) : OTHER;
    } else {
      return OTHER;
    }
  }

  private static TypeChange plain(Kind before, Kind after) {
    for (List<Kind> family : List.of(INTEGERS, FLOATS)) {
      if (family.contains(before) && family.contains(after)) {
        return wider(family.indexOf(before) <= family.indexOf(after));
      }
    }
    return OTHER;
  }

  private static TypeChange wider(boolean isWider) {
    return isWider ? WIDER : NARROWER;
  }
}
