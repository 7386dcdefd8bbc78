package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.TableBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Leaves out what Hibernate computes with SQL when it reads: no column holds it. */
public final class FormulaRule {

  private FormulaRule() {}

  /** Whether the attribute is computed, and so has no column. */
  public static boolean isComputed(Attribute attribute) {
    return attribute.has(Hibernate.FORMULA)
        || attribute.has(Hibernate.PACKAGE + "DialectOverride.Formula")
        || (isJoined(attribute) && joinColumns(attribute).isEmpty());
  }

  /** Whether a relation finds its partner by a formula, at least in part. */
  public static boolean isJoined(Attribute attribute) {
    return attribute.has(Hibernate.JOIN_FORMULA)
        || pieces(attribute).anyMatch(FormulaRule::isFormula);
  }

  /** The join columns that stand beside formulas. */
  public static List<AnnotationUse> joinColumns(Attribute attribute) {
    return pieces(attribute)
        .filter(piece -> !isFormula(piece))
        .flatMap(piece -> piece.annotation("column").stream())
        .toList();
  }

  /** Makes the columns unique that a relation refers to, those of its formulas among them. */
  public static void makeUnique(Attribute attribute, TableBuilder target) {
    List<String> columns =
        pieces(attribute)
            .map(piece -> piece.annotation(isFormula(piece) ? "formula" : "column"))
            .flatMap(Optional::stream)
            .flatMap(part -> target.find(part.text("referencedColumnName")).stream())
            .map(MappedColumn::name)
            .toList();
    if (!columns.isEmpty() && columns.size() == pieces(attribute).count()) {
      target.addUnique(new TableBuilder.Unique(Optional.empty(), columns));
    }
  }

  private static boolean isFormula(AnnotationUse piece) {
    return hasText(piece, "formula", "value");
  }

  private static Stream<AnnotationUse> pieces(Attribute attribute) {
    return attribute
        .all(Hibernate.JOIN_COLUMN_OR_FORMULA, Hibernate.JOIN_COLUMNS_OR_FORMULAS)
        .stream();
  }

  private static boolean hasText(AnnotationUse use, String member, String inner) {
    Optional<AnnotationUse> nested = use.annotation(member);
    return nested.filter(at -> !at.text(inner).isBlank()).isPresent();
  }
}
