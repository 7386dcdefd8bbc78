package dev.godwit.processor.rows;

import dev.godwit.operation.Conversion;
import dev.godwit.operation.Operation.AlterType;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.mapping.Answers;
import dev.godwit.processor.rows.TypeChange.Unknown;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the values of columns follow their types in one change, there and back. */
public final class Conversions {

  private final Answers answers;

  private final CheckedValues checks;
  private final Revaluations revaluations;

  public Conversions(CheckedValues checks, Revaluations revaluations, Answers answers) {
    this.checks = checks;
    this.revaluations = revaluations;
    this.answers = answers;
  }

  /** What becomes of a column's values by the rules. */
  TypeChange forth(AlterType alter) {
    if (alter.from().equals(alter.to())) {
      return new Unknown(revaluations.of(member(alter)).map(Revaluation::forth).map(SqlText::of));
    }
    return change(alter, alter.from(), alter.to(), checks.before(), checks.after());
  }

  /** What becomes of them on the way back. */
  TypeChange back(AlterType alter) {
    if (alter.from().equals(alter.to())) {
      return new Unknown(revaluations.of(member(alter)).map(Revaluation::back).map(SqlText::of));
    }
    return change(alter, alter.to(), alter.from(), checks.after(), checks.before());
  }

  private static TypeChange change(
      AlterType alter,
      ColumnType from,
      ColumnType to,
      Map<TableMember, AllowedValues> former,
      Map<TableMember, AllowedValues> later) {
    TableMember member = new TableMember(alter.table(), alter.column());
    String column = SqlWords.name(alter.column());
    TypeChange change = TypeRules.of(from, to, column);
    if (former.containsKey(member) && later.containsKey(member)) {
      List<String> values = former.get(member).each();
      List<String> others = later.get(member).each();
      boolean isNumber = IntegerRange.of(from).isPresent();
      if (values.size() == others.size() && isNumber != IntegerRange.of(to).isPresent()) {
        return TypeChange.unless(SqlText.of(cases(column, values, others)));
      }
    }
    return change;
  }

  /** The value of an enum's constant for what stood for it before. */
  private static String cases(String column, List<String> values, List<String> others) {
    List<String> parts = new ArrayList<>(List.of("case", column));
    for (int i = 0; i < values.size(); i++) {
      parts.add("when %s then %s".formatted(values.get(i), others.get(i)));
    }
    parts.add("end");
    return String.join(" ", parts);
  }

  /** The operation of a downgrade, with the way back that the sources give, or that is known. */
  public SchemaChange returning(SchemaChange change) {
    if (!(change instanceof AlterType back)) {
      return change;
    }
    AlterType forth = back.inverse();
    Optional<SqlText> given =
        answer(forth).flatMap(Answers.Conversion::back).or(() -> known(forth));
    return new AlterType(
        back.table(), back.column(), back.from(), back.to(), given.map(Conversion::new));
  }

  /** The way back that belongs to the way that the values went. */
  private Optional<SqlText> known(AlterType forth) {
    return isWayBackKnown(forth) && back(forth) instanceof Unknown unknown
        ? unknown.proposal()
        : Optional.empty();
  }

  /** Whether the way back follows from the way there. */
  boolean isWayBackKnown(AlterType forth) {
    if (!(back(forth) instanceof Unknown back)) {
      return true;
    }
    Optional<SqlText> answer = answer(forth).map(Answers.Conversion::forth);
    Optional<SqlText> proposed =
        forth(forth) instanceof Unknown unknown ? unknown.proposal() : Optional.empty();
    return back.proposal().isPresent() && (answer.isEmpty() || answer.equals(proposed));
  }

  /** Whether the values of a column that a check lists are spoken of elsewhere. */
  public boolean speaksOf(QualifiedName table, AllowedValues values) {
    TableMember member = new TableMember(table, values.storedColumn());
    return answers.conversions().containsKey(member) || revaluations.of(member).isPresent();
  }

  /** What the sources say of a column. */
  Optional<Answers.Conversion> answer(AlterType alter) {
    return Optional.ofNullable(answers.conversions().get(member(alter)));
  }

  private static TableMember member(AlterType alter) {
    return new TableMember(alter.table(), alter.column());
  }
}
