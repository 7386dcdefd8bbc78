package dev.godwit.processor.mapping.name;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Names for the constraints and indexes that the source does not name. */
public final class ConstraintNames {

  /** PostgreSQL cuts longer names, silently. */
  private static final int MAXIMUM_BYTES = 63;

  private ConstraintNames() {}

  public static String primaryKey(String table) {
    return cut(table + "_pkey");
  }

  public static String foreignKey(String table, List<String> columns) {
    return cut("fk_" + table + '_' + String.join("_", columns));
  }

  public static String unique(String table, List<String> columns) {
    return cut("uk_" + table + '_' + String.join("_", columns));
  }

  public static String index(String table, List<String> columns) {
    return cut("idx_" + table + '_' + String.join("_", columns));
  }

  public static String check(String table, String column) {
    return cut(table + '_' + column + "_check");
  }

  public static String tableCheck(String table) {
    return cut(table + "_check");
  }

  /** The name, or as much of it as fits with a hash of the whole. */
  public static String cut(String name) {
    return bytes(name) <= MAXIMUM_BYTES ? name : hashed(name, name);
  }

  /** The name, told apart from its like by a hash of what it is the name of. */
  public static String hashed(String name, String distinction) {
    String suffix = '_' + hash(distinction);
    String start = name;
    while (bytes(start) + suffix.length() > MAXIMUM_BYTES) {
      start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
    }
    return start + suffix;
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String hash(String text) {
    CRC32 hash = new CRC32();
    hash.update(text.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", hash.getValue());
  }
}
