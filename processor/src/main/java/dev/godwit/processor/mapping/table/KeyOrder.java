package dev.godwit.processor.mapping.table;

import dev.godwit.processor.mapping.name.NamingStrategy;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.QualifiedName;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Orders the columns of keys as Hibernate does when it creates tables: the small ones first, those
 * of like size by name; unless a unique constraint on the same columns has an order of its own.
 * What refers to a key follows it.
 */
public final class KeyOrder {

  private static final int LARGE = 2048;

  private final NamingStrategy naming;

  public KeyOrder(NamingStrategy naming) {
    this.naming = naming;
  }

  /** Orders the keys of tables, and the references among them. */
  public void apply(Collection<TableBuilder> tables) {
    Map<QualifiedName, List<String>> keys = new HashMap<>();
    for (TableBuilder table : tables) {
      if (table.primaryKey().size() > 1) {
        table.primaryKey(order(table));
      }
      keys.putIfAbsent(table.name(), table.primaryKey());
    }
    tables.forEach(table -> table.orderReferences(keys));
  }

  private List<String> order(TableBuilder table) {
    return table.uniqueOnKey().map(TableBuilder.Unique::columns).orElseGet(() -> bySize(table));
  }

  private List<String> bySize(TableBuilder table) {
    return table.primaryKey().stream()
        .map(table.columns()::get)
        .sorted(
            Comparator.<MappedColumn>comparingLong(
                    column -> Math.max(size(column.column().type()), Integer.BYTES))
                .thenComparing(column -> size(column.column().type()) > LARGE)
                .thenComparing(column -> naming.physical(column.logical()).text()))
        .map(MappedColumn::name)
        .toList();
  }

  /** The bytes that Hibernate reckons with for a value. */
  private static long size(ColumnType type) {
    return type.accept(new Bytes());
  }

  /** Hibernate's {@code ColumnOrderingStrategyStandard}, in its words for PostgreSQL. */
  private static final class Bytes implements ColumnType.Visitor<Long> {

    private static final int DEFAULT_LENGTH = 255;
    private static final long MAX_LENGTH = 10_485_760;
    private static final double DIGITS_PER_BYTE = Math.log(10) / Math.log(2) * 8;

    @Override
    public Long plain(ColumnType.Plain type) {
      return switch (type.kind()) {
        case BOOLEAN, TINYINT -> 1L;
        case SMALLINT -> 2L;
        case INTEGER, REAL, DATE -> 4L;
        case BIGINT, DOUBLE -> 8L;
        case UUID -> 16L;
        case TEXT -> MAX_LENGTH;
        case CLOB, BLOB, JSON -> unknown();
      };
    }

    @Override
    public Long sized(ColumnType.Sized type) {
      return type.length() == DEFAULT_LENGTH ? MAX_LENGTH : type.length();
    }

    @Override
    public Long decimal(ColumnType.Decimal type) {
      return (long) Math.ceil(type.precision() / DIGITS_PER_BYTE);
    }

    @Override
    public Long temporal(ColumnType.Temporal type) {
      return switch (type.kind()) {
        case TIME, TIMETZ -> 4L;
        case TIMESTAMP, TIMESTAMPTZ -> 8L;
      };
    }

    @Override
    public Long array(ColumnType.Array type) {
      return unknown();
    }

    /**
     * Of a type that the source spells itself, Hibernate sees only the Java type: the usual one.
     */
    @Override
    public Long verbatim(ColumnType.Native type) {
      String name = type.sql().postgresql().toLowerCase(Locale.ROOT).split("\\W", 2)[0];
      return switch (name) {
        case "boolean", "bool", "smallint", "int2", "integer", "int", "int4", "serial", "date" ->
            4L;
        case "bigint", "int8", "bigserial", "double", "float8", "timestamp", "timestamptz" -> 8L;
        case "uuid" -> 16L;
        case "inet" -> 19L;
        case "char", "character", "varchar", "text", "bytea" -> MAX_LENGTH;
        default -> unknown();
      };
    }

    private static long unknown() {
      return Integer.MAX_VALUE;
    }
  }
}
