package dev.godwit.processor.mapping.table;

import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.schema.Column;
import java.util.Objects;

/**
 * A column with what the mapping knows of it.
 *
 * @param logical the name before the naming strategy; other annotations refer to it
 * @param use whether other attributes may share the column
 * @param origin the attribute it comes from
 */
public record MappedColumn(Identifier logical, Column column, Use use, Origin origin) {

  /** What an attribute does with its column. */
  public enum Use {
    /** Writes it, so no other attribute may. */
    WRITTEN,
    /** Reads it, or is the other side of one that writes it. */
    SHARED
  }

  /** Checks that nothing is null. */
  public MappedColumn {
    Objects.requireNonNull(logical, "logical");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(use, "use");
    Objects.requireNonNull(origin, "origin");
  }

  /** The name as the database stores it. */
  public String name() {
    return column.name();
  }
}
