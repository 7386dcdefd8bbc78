package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Columns that refer to an entity's row (Jakarta Persistence 3.2 §11.1.25, §11.1.26). */
final class JoinColumnRule {

  /** Whether a reference may be missing. */
  enum Presence {
    OPTIONAL,
    REQUIRED
  }

  /** Which columns a foreign key is made for. */
  enum Reach {
    ANY_COLUMNS,
    /** References to other columns stay without one, as Hibernate leaves them. */
    PRIMARY_KEY
  }

  /**
   * A reference that is to be made of columns.
   *
   * @param uses the annotations that describe the columns; empty for the defaults
   * @param implied makes a column's default name of the name of the one it refers to
   * @param target the entity whose row is referred to
   * @param origin the attribute that refers
   */
  record Reference(
      List<AnnotationUse> uses,
      UnaryOperator<Identifier> implied,
      EntityClass target,
      Presence presence,
      Reach reach,
      MappedColumn.Use use,
      Origin origin) {}

  private final ColumnRule columns;
  private final Problems problems;

  JoinColumnRule(ColumnRule columns, Problems problems) {
    this.columns = columns;
    this.problems = problems;
  }

  /** Default names that start with the name of an attribute or entity. */
  static UnaryOperator<Identifier> startingWith(String prefix) {
    return referred -> referred.withText(prefix + '_' + referred.text());
  }

  /** The {@code @JoinColumn}s in an annotated place. */
  static List<AnnotationUse> uses(Attribute attribute) {
    return attribute
        .overrides()
        .association(attribute.name())
        .map(override -> override.annotations("joinColumns"))
        .filter(overridden -> !overridden.isEmpty())
        .orElseGet(() -> attribute.all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS));
  }

  /** The {@code foreignKey} that counts for an attribute's join columns. */
  static Optional<AnnotationUse> foreignKey(Attribute attribute) {
    return attribute
        .overrides()
        .association(attribute.name())
        .or(() -> attribute.find(Jpa.JOIN_COLUMNS))
        .flatMap(use -> use.annotation("foreignKey"))
        .filter(JoinColumnRule::saysAnything)
        .or(() -> foreignKey(uses(attribute)));
  }

  /** The first {@code foreignKey} among join columns that says anything. */
  static Optional<AnnotationUse> foreignKey(List<AnnotationUse> joinColumns) {
    return joinColumns.stream()
        .flatMap(use -> use.annotation("foreignKey").stream())
        .filter(JoinColumnRule::saysAnything)
        .findFirst();
  }

  private static boolean saysAnything(AnnotationUse foreignKey) {
    return foreignKey.gives("name")
        || foreignKey.gives("value")
        || foreignKey.gives("foreignKeyDefinition")
        || foreignKey.gives("options");
  }

  /**
   * Whether the columns are the target's primary key; else they may not be known from the start.
   */
  static boolean refersToKey(List<AnnotationUse> uses) {
    return uses.stream().allMatch(use -> use.text("referencedColumnName").isBlank());
  }

  /** Adds the referring columns to the table; empty if the annotations do not fit the target. */
  List<MappedColumn> map(
      Reference reference, Optional<AnnotationUse> foreignKey, TableBuilder table) {
    List<MappedColumn> targets = targets(reference);
    List<MappedColumn> mapped = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Optional<AnnotationUse> use =
          reference.uses().isEmpty() ? Optional.empty() : Optional.of(reference.uses().get(i));
      MappedColumn column = column(reference, use, targets.get(i), targets.size());
      table.add(column, problems);
      mapped.add(column);
      if (use.map(at -> at.flag("unique")).orElse(false)) {
        table.addUnique(new TableBuilder.Unique(Optional.empty(), List.of(column.name())));
      }
      ColumnRule.addChecks(use, column.name(), table);
    }
    if (!mapped.isEmpty()) {
      addForeignKey(reference, foreignKey, mapped, targets, table);
    }
    return mapped;
  }

  private MappedColumn column(
      Reference reference, Optional<AnnotationUse> use, MappedColumn target, int count) {
    Identifier logical = columns.logicalName(use, reference.implied().apply(target.logical()));
    Column column =
        columns
            .column(use, logical, target.column().type())
            .withNullable(
                reference.presence() == Presence.OPTIONAL
                    && use.map(at -> at.flag("nullable")).orElse(true));
    Origin origin =
        count == 1
            ? reference.origin()
            : new Origin(
                reference.origin().hint() + '.' + tail(target.origin().hint()),
                reference.origin().site());
    return new MappedColumn(
        logical,
        column.value().equals(ColumnValue.IDENTITY) ? column.withValue(ColumnValue.GIVEN) : column,
        reference.use() == MappedColumn.Use.SHARED ? MappedColumn.Use.SHARED : ColumnRule.use(use),
        origin);
  }

  private static String tail(String hint) {
    return hint.substring(hint.indexOf('.') + 1);
  }

  /** The columns referred to, one for each annotation, or else the primary key. */
  private List<MappedColumn> targets(Reference reference) {
    List<MappedColumn> key = reference.target().key();
    List<AnnotationUse> uses = reference.uses();
    if (uses.isEmpty()) {
      return key;
    }
    if (refersToKey(uses) && uses.size() != key.size()) {
      problems.error(
          "join-columns-mismatch",
          reference.origin().site(),
          "'%s' has %d join columns, but the primary key of '%s' has %d. Write one @JoinColumn with referencedColumnName for each of %s."
              .formatted(
                  reference.origin().hint(),
                  uses.size(),
                  reference.target().javaClass().simpleName(),
                  key.size(),
                  String.join(", ", reference.target().table().primaryKey())));
      return List.of();
    }
    List<MappedColumn> targets = new ArrayList<>();
    for (int i = 0; i < uses.size(); i++) {
      String name = uses.get(i).text("referencedColumnName");
      Optional<MappedColumn> target =
          name.isBlank() ? key.stream().skip(i).findFirst() : reference.target().table().find(name);
      if (target.isEmpty()) {
        unknownTarget(reference, uses.get(i).site("referencedColumnName"), name);
        return List.of();
      }
      targets.add(target.get());
    }
    return targets;
  }

  private void unknownTarget(Reference reference, Site site, String name) {
    TableBuilder table = reference.target().table();
    problems.error(
        "unknown-column",
        site,
        "'%s' refers to the column '%s', which table '%s' does not have. It has %s."
            .formatted(
                reference.origin().hint(),
                name,
                table.name(),
                String.join(", ", table.columns().keySet())));
  }

  private void addForeignKey(
      Reference reference,
      Optional<AnnotationUse> foreignKey,
      List<MappedColumn> columns,
      List<MappedColumn> targets,
      TableBuilder table) {
    boolean unreferable =
        reference.reach() == Reach.PRIMARY_KEY
            && !Set.copyOf(targets).equals(Set.copyOf(reference.target().key()));
    boolean unconstrained =
        foreignKey.map(use -> use.text("value").equals("NO_CONSTRAINT")).orElse(false);
    foreignKey.ifPresent(this::refuse);
    if (!unconstrained
        && !unreferable
        && reference.target().standing() == EntityClass.Standing.MANAGED) {
      table.addReference(
          new TableBuilder.Reference(
              foreignKey.flatMap(NameRule::constraint),
              columns.stream().map(MappedColumn::name).toList(),
              reference.target().table().name(),
              targets.stream().map(MappedColumn::name).toList(),
              ForeignKey.Action.NO_ACTION));
    }
  }

  private void refuse(AnnotationUse foreignKey) {
    for (String member : List.of("foreignKeyDefinition", "options")) {
      if (!foreignKey.text(member).isBlank()) {
        problems.error(
            "unsupported-foreign-key-definition",
            foreignKey.site(member),
            "Godwit does not read the foreign key's own SQL, '%s'. Remove '%s', and write it into a migration by hand."
                .formatted(foreignKey.text(member), member));
      }
    }
  }
}
