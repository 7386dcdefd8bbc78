package dev.godwit.processor.mapping.relation;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.column.ColumnRule;
import dev.godwit.processor.mapping.column.FormulaRule;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Columns that refer to an entity's row (Jakarta Persistence 3.2 §11.1.26, §11.1.27). */
public final class JoinColumnRule {

  /** Whether a reference may be missing. */
  public enum Presence {
    OPTIONAL,
    REQUIRED
  }

  /** Which columns a foreign key is made for. */
  public enum Reach {
    ANY_COLUMNS,
    /** None: what is referred to may be missing. */
    NO_COLUMNS,
    /** None: formulas stand in place of others. */
    WITH_FORMULAS,
    /** References to other columns stay without one, as Hibernate leaves them. */
    PRIMARY_KEY
  }

  /**
   * A reference that is to be made of columns.
   *
   * @param uses the annotations that describe the columns; empty for the defaults
   * @param implied makes a column's default name of the name of the one it refers to
   * @param target the entity whose row is referred to
   * @param decoration what else the attribute says about its columns
   * @param origin the attribute that refers
   */
  public record Reference(
      List<AnnotationUse> uses,
      UnaryOperator<Identifier> implied,
      EntityClass target,
      Presence presence,
      Reach reach,
      ForeignKey.Action onDelete,
      UnaryOperator<Column> decoration,
      MappedColumn.Use use,
      Origin origin) {}

  private final ColumnRule columns;
  private final ColumnPairs pairs;
  private final ForeignKeyRule foreignKeys;
  private final Problems problems;

  public JoinColumnRule(
      ColumnRule columns, ColumnPairs pairs, ForeignKeyRule foreignKeys, Problems problems) {
    this.columns = columns;
    this.pairs = pairs;
    this.foreignKeys = foreignKeys;
    this.problems = problems;
  }

  /** Default names that start with the name of an attribute or entity. */
  public static UnaryOperator<Identifier> startingWith(String prefix) {
    return referred -> referred.withText(prefix + '_' + referred.text());
  }

  /** The {@code @JoinColumn}s in an annotated place. */
  public static List<AnnotationUse> uses(Attribute attribute) {
    return attribute
        .overrides()
        .association(attribute.name())
        .map(override -> override.annotations("joinColumns"))
        .filter(overridden -> !overridden.isEmpty())
        .orElseGet(
            () ->
                Stream.concat(own(attribute).stream(), FormulaRule.joinColumns(attribute).stream())
                    .toList());
  }

  /** Columns of the key that a relation gives may be named as those of the key, too. */
  private static List<AnnotationUse> own(Attribute attribute) {
    List<AnnotationUse> uses = attribute.all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
    return uses.isEmpty() && attribute.has(Jpa.MAPS_ID)
        ? attribute.all(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS)
        : uses;
  }

  /**
   * Whether the columns are the target's primary key; else they may not be known from the start.
   */
  public static boolean refersToKey(List<AnnotationUse> uses) {
    return uses.stream().allMatch(use -> use.text("referencedColumnName").isBlank());
  }

  /** The table that the annotations put the columns into. */
  public TableBuilder table(List<AnnotationUse> uses, TableBuilder primary) {
    return columns.table(uses.stream().findFirst(), primary);
  }

  /**
   * Adds the referring columns to the table or a secondary one; empty if the annotations do not fit
   * the target.
   */
  public List<MappedColumn> map(
      Reference reference, Optional<AnnotationUse> foreignKey, TableBuilder primary) {
    TableBuilder table = table(reference.uses(), primary);
    ColumnPairs.Pairs found = pairs.of(reference);
    refuseMixture(reference);
    List<MappedColumn> mapped = new ArrayList<>();
    for (ColumnPairs.Pair pair : found.list()) {
      MappedColumn column = column(reference, pair, found.list().size());
      boolean isShared = table.columns().containsKey(column.name());
      table.add(column, problems);
      mapped.add(column);
      if (pair.use().map(at -> at.flag("unique")).orElse(false)) {
        table.addUnique(new TableBuilder.Unique(Optional.empty(), List.of(column.name())));
      }
      if (!isShared) {
        ColumnRule.addChecks(pair.use(), column.name(), table);
      }
    }
    if (!mapped.isEmpty()) {
      if (reference.reach() != Reach.WITH_FORMULAS) {
        makeUnique(found.table(), found.targets());
      }
      foreignKeys.add(reference, found, foreignKey, mapped, table);
    }
    return mapped;
  }

  /** What is referred to must be unique: the primary key is, others are made so. */
  private static void makeUnique(TableBuilder table, List<MappedColumn> columns) {
    List<String> names = columns.stream().map(MappedColumn::name).toList();
    if (!Set.copyOf(names).equals(Set.copyOf(table.primaryKey()))) {
      table.addUnique(new TableBuilder.Unique(Optional.empty(), names));
    }
  }

  /** A reference is missing or written as a whole. */
  private void refuseMixture(Reference reference) {
    List<String> members =
        reference.presence() == Presence.OPTIONAL
            ? List.of("nullable", "insertable")
            : List.of("insertable");
    for (String member : members) {
      List<AnnotationUse> saying =
          reference.uses().stream().filter(use -> use.members().containsKey(member)).toList();
      saying.stream()
          .filter(use -> use.flag(member) != saying.get(0).flag(member))
          .findFirst()
          .ifPresent(
              use ->
                  problems.error(
                      "mixed-join-columns",
                      use.gives(member) ? use.site(member) : use.site(),
                      "The join columns of '%s' do not agree on '%s'. Write the same for all of them."
                          .formatted(reference.origin().hint(), member)));
    }
  }

  private MappedColumn column(Reference reference, ColumnPairs.Pair pair, int count) {
    Optional<AnnotationUse> use = pair.use();
    MappedColumn target = pair.target();
    Identifier logical = columns.logicalName(use, implied(reference, target));
    Column described = columns.column(use, logical, target.column().type());
    boolean isOptional =
        reference.presence() == Presence.OPTIONAL
            && use.map(at -> at.flag("nullable")).orElse(true);
    Column column = isOptional ? described : described.notNull();
    Origin origin =
        count == 1
            ? reference.origin()
            : new Origin(
                reference.origin().hint() + '.' + tail(target.origin().hint()),
                reference.origin().site());
    Column given =
        column.value().equals(ColumnValue.IDENTITY) ? column.withValue(ColumnValue.GIVEN) : column;
    return new MappedColumn(
        logical,
        reference.decoration().apply(given),
        reference.use() == MappedColumn.Use.SHARED ? MappedColumn.Use.SHARED : ColumnRule.use(use),
        origin);
  }

  /** Names that refer to what is quoted are quoted. */
  private static Identifier implied(Reference reference, MappedColumn target) {
    Identifier name = reference.implied().apply(target.logical());
    return new Identifier(
        name.text(), name.quoted() || reference.target().table().logical().quoted());
  }

  private static String tail(String hint) {
    return hint.substring(hint.indexOf('.') + 1);
  }
}
