package dev.godwit.processor.mapping.table;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.DialectOverrides;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.schema.SqlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes constraints of Hibernate's {@code @Check} on classes and attributes. */
public final class CheckRule {

  private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

  private CheckRule() {}

  /** Adds the conditions on a class, each to the table that has the columns it names. */
  public static void addToEntity(Annotated type, TableBuilder table) {
    for (TableBuilder.CheckDraft check : checks(type, "")) {
      holder(check.condition(), table).addCheck(check);
    }
  }

  /** Adds the conditions on an attribute, for its column; or, if that is empty, its table. */
  public static void add(Annotated annotated, String column, TableBuilder table) {
    checks(annotated, column).forEach(table::addCheck);
  }

  private static List<TableBuilder.CheckDraft> checks(Annotated annotated, String column) {
    List<AnnotationUse> uses = annotated.all(Hibernate.CHECK, Hibernate.CHECKS);
    Optional<SqlText> single = DialectOverrides.text(annotated, Hibernate.CHECK, "constraints");
    return single.isPresent()
        ? List.of(
            new TableBuilder.CheckDraft(
                uses.stream().findFirst().flatMap(NameRule::constraint), column, single.get()))
        : uses.stream()
            .map(
                use ->
                    new TableBuilder.CheckDraft(
                        NameRule.constraint(use), column, SqlText.of(use.text("constraints"))))
            .toList();
  }

  /** A secondary table if the condition names columns that only that one has. */
  private static TableBuilder holder(SqlText condition, TableBuilder table) {
    Set<String> named =
        WORD.matcher(TEXT.matcher(condition.postgresql()).replaceAll(""))
            .results()
            .map(MatchResult::group)
            .map(Identifier::fold)
            .collect(Collectors.toSet());
    return table.columns().keySet().stream().anyMatch(named::contains)
        ? table
        : table.secondaries().stream()
            .filter(other -> other.columns().keySet().stream().anyMatch(named::contains))
            .findFirst()
            .orElse(table);
  }
}
