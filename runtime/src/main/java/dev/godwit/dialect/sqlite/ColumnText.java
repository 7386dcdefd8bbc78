package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.sqlite.ClauseText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of CREATE TABLE, as it is written.
 *
 * @param name the name, quotes taken off
 * @param head the name as written, with the blanks and comments before it
 * @param type the type as written, with the blanks before it; empty for none
 * @param clauses what follows, in order
 * @param tail blanks and comments behind
 */
record ColumnText(String name, String head, String type, List<ClauseText> clauses, String tail) {

  /** Copies. */
  ColumnText {
    clauses = List.copyOf(clauses);
  }

  /** The whole text. */
  String text() {
    StringBuilder text = new StringBuilder(head).append(type);
    clauses.forEach(clause -> text.append(clause.text()));
    return text.append(tail).toString();
  }

  boolean isNamed(String other) {
    return Identifiers.isSame(name, other);
  }

  boolean has(Kind kind) {
    return find(kind).isPresent();
  }

  Optional<ClauseText> find(Kind kind) {
    return clauses.stream().filter(clause -> clause.kind() == kind).findFirst();
  }

  /** Whether the type is exactly {@code integer}, which alone makes a key the row's number. */
  boolean isInteger() {
    return type.strip().equalsIgnoreCase("integer");
  }

  ColumnText withType(String other) {
    return new ColumnText(name, head, other.isEmpty() ? "" : ' ' + other, clauses, tail);
  }

  ColumnText without(Kind kind) {
    return withClauses(clauses.stream().filter(clause -> clause.kind() != kind).toList());
  }

  ColumnText without(ClauseText clause) {
    return withClauses(clauses.stream().filter(it -> !it.equals(clause)).toList());
  }

  /** This column with a clause replaced in its place. */
  ColumnText replacing(ClauseText from, ClauseText to) {
    return withClauses(TableText.replacing(clauses, from, to));
  }

  private ColumnText withClauses(List<ClauseText> other) {
    return new ColumnText(name, head, type, other, tail);
  }

  /** This column with one more clause, given without the blank before it. */
  ColumnText with(Kind kind, String text) {
    List<ClauseText> longer = new ArrayList<>(clauses);
    longer.add(new ClauseText(kind, ' ' + text));
    return withClauses(longer);
  }
}
