package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.sqlite.ClauseText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a table's rows and automatic indexes in the file depend on. If two texts of a table have the
 * same one, either can stand in the schema over the same rows. Defaults belong to it: rows older
 * than their column take its value from there.
 *
 * @param facts each in words of its own, in the order that counts
 */
record StoredForm(List<String> facts) {

  /** Only these say nothing about how rows are stored: what they forbid is tested at each write. */
  private static final Set<Kind> RULES =
      Set.of(Kind.NOT_NULL, Kind.NULL, Kind.CHECK, Kind.FOREIGN_KEY);

  /** Copies. */
  StoredForm {
    facts = List.copyOf(facts);
  }

  static StoredForm of(TableText text) {
    List<String> facts = new ArrayList<>();
    for (ColumnText column : text.columns()) {
      facts.add("column " + Identifiers.fold(column.name()) + ' ' + type(column, text));
      facts.addAll(facts(column.clauses()));
    }
    facts.addAll(facts(text.constraints()));
    text.rowidAlias().ifPresent(alias -> facts.add("rowid " + Identifiers.fold(alias.name())));
    facts.add(SqlTokens.normalize(text.tail(), SqlSyntax.SQLITE));
    return new StoredForm(facts);
  }

  /** Types of STRICT tables are tested too: there the words themselves count. */
  private static String type(ColumnText column, TableText text) {
    return text.isStrict()
        ? column.type().strip().toLowerCase(Locale.ROOT)
        : Affinity.of(column.type()).name();
  }

  private static List<String> facts(List<ClauseText> clauses) {
    return clauses.stream()
        .filter(clause -> !RULES.contains(clause.kind()))
        .map(clause -> clause.kind() + " " + clause.unnamed())
        .toList();
  }
}
