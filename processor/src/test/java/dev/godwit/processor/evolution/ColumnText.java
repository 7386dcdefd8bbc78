package dev.godwit.processor.evolution;

import java.util.ArrayList;
import java.util.List;

/**
 * What the annotations of one column say; empty texts, and numbers below one, are left out.
 *
 * @param check a condition in which {@code {}} is the column
 * @param isText whether an enum is stored by name
 */
record ColumnText(
    String name,
    boolean isRequired,
    boolean isUnique,
    int length,
    int precision,
    int scale,
    String table,
    String defaultValue,
    String comment,
    String check,
    boolean isText) {

  static final ColumnText NONE = new ColumnText("", false, false, 0, 0, 0, "", "", "", "", false);

  ColumnText withName(String other) {
    return new ColumnText(
        other,
        isRequired,
        isUnique,
        length,
        precision,
        scale,
        table,
        defaultValue,
        comment,
        check,
        isText);
  }

  ColumnText required(boolean other) {
    return new ColumnText(
        name,
        other,
        isUnique,
        length,
        precision,
        scale,
        table,
        defaultValue,
        comment,
        check,
        isText);
  }

  ColumnText unique(boolean other) {
    return new ColumnText(
        name,
        isRequired,
        other,
        length,
        precision,
        scale,
        table,
        defaultValue,
        comment,
        check,
        isText);
  }

  ColumnText withLength(int other) {
    return new ColumnText(
        name,
        isRequired,
        isUnique,
        other,
        precision,
        scale,
        table,
        defaultValue,
        comment,
        check,
        isText);
  }

  ColumnText withPrecision(int digits, int fraction) {
    return new ColumnText(
        name,
        isRequired,
        isUnique,
        length,
        digits,
        fraction,
        table,
        defaultValue,
        comment,
        check,
        isText);
  }

  ColumnText in(String other) {
    return new ColumnText(
        name,
        isRequired,
        isUnique,
        length,
        precision,
        scale,
        other,
        defaultValue,
        comment,
        check,
        isText);
  }

  ColumnText withDefault(String other) {
    return new ColumnText(
        name, isRequired, isUnique, length, precision, scale, table, other, comment, check, isText);
  }

  ColumnText withComment(String other) {
    return new ColumnText(
        name,
        isRequired,
        isUnique,
        length,
        precision,
        scale,
        table,
        defaultValue,
        other,
        check,
        isText);
  }

  ColumnText withCheck(String other) {
    return new ColumnText(
        name,
        isRequired,
        isUnique,
        length,
        precision,
        scale,
        table,
        defaultValue,
        comment,
        other,
        isText);
  }

  ColumnText text(boolean other) {
    return new ColumnText(
        name,
        isRequired,
        isUnique,
        length,
        precision,
        scale,
        table,
        defaultValue,
        comment,
        check,
        other);
  }

  /**
   * The members of {@code @Column}.
   *
   * @param attribute the name of the attribute, which is the column's unless it has its own
   */
  List<String> members(String attribute) {
    List<String> members = new ArrayList<>();
    text(members, "name", name);
    text(members, "table", table);
    text(members, "comment", comment);
    if (isRequired) {
      members.add("nullable = false");
    }
    if (isUnique) {
      members.add("unique = true");
    }
    number(members, "length", length);
    number(members, "precision", precision);
    number(members, "scale", scale);
    if (!check.isEmpty()) {
      members.add(
          "check = @CheckConstraint(constraint = \""
              + check.replace("{}", (name.isEmpty() ? attribute : name).replace("\"", "\\\""))
              + "\")");
    }
    return members;
  }

  private static void text(List<String> members, String member, String text) {
    if (!text.isEmpty()) {
      members.add(member + " = \"" + text.replace("\"", "\\\"") + '"');
    }
  }

  private static void number(List<String> members, String member, int number) {
    if (number > 0) {
      members.add(member + " = " + number);
    }
  }
}
