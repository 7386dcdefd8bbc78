package dev.godwit.schema;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a table or sequence, with the database schema that holds it.
 *
 * @param schema the database schema; empty for the connection's own
 * @param name the name as the database stores it
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

  private static final Comparator<QualifiedName> ORDER =
      Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);
  private static final String PART = "(\"(?:[^\"]|\"\")+\"|[^\".]+)";
  private static final Pattern TEXT = Pattern.compile("(?:" + PART + "\\.)?" + PART);

  /** Checks that there is a name. */
  public QualifiedName {
    Objects.requireNonNull(schema, "schema");
    if (name.isEmpty()) {
      throw new SchemaException("A table or sequence needs a name.");
    }
  }

  /** The name in the connection's own schema. */
  public static QualifiedName of(String name) {
    return new QualifiedName("", name);
  }

  /**
   * Reads {@code name} or {@code schema.name}; a part that holds a dot or a quote stands in double
   * quotes, with quotes doubled.
   *
   * @throws SchemaException if the text is neither
   */
  public static QualifiedName parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new SchemaException(
          "'"
              + text
              + "' is no name. Write name or schema.name, with \"…\" around dots and quotes.");
    }
    return new QualifiedName(unquote(matcher.group(1)), unquote(matcher.group(2)));
  }

  private static String unquote(String part) {
    if (part == null) {
      return "";
    }
    return part.startsWith("\"")
        ? part.substring(1, part.length() - 1).replace("\"\"", "\"")
        : part;
  }

  private static String quote(String part) {
    return part.indexOf('.') < 0 && part.indexOf('"') < 0
        ? part
        : '"' + part.replace("\"", "\"\"") + '"';
  }

  /** This name in the same schema with another last part. */
  public QualifiedName withName(String other) {
    return new QualifiedName(schema, other);
  }

  @Override
  public int compareTo(QualifiedName other) {
    return ORDER.compare(this, other);
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    return schema.isEmpty() ? quote(name) : quote(schema) + '.' + quote(name);
  }
}
