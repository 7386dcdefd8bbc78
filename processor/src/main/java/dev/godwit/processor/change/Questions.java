package dev.godwit.processor.change;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.Guard;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.intent.DropAnswers;
import dev.godwit.processor.intent.IntentFinder;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.rows.AllowedValues;
import dev.godwit.processor.rows.AnswerText;
import dev.godwit.processor.rows.Conversions;
import dev.godwit.processor.rows.GuardFinder;
import dev.godwit.processor.rows.ReferenceValues;
import dev.godwit.processor.rows.Requirement;
import dev.godwit.processor.rows.TypeQuestions;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the developer where a change could lose data or fail on tables that hold rows: by errors
 * where it cannot go on without an answer, by warnings where it can.
 */
final class Questions {

  private final Schema base;
  private final Model model;
  private final DropAnswers drops;
  private final Map<TableMember, QualifiedName> partly;
  private final Problems problems;
  private final Site site;
  private final Conversions conversions;
  private final TypeQuestions types;
  private final ReferenceValues references;

  Questions(
      Schema base,
      Model model,
      IntentFinder intents,
      Conversions conversions,
      ReferenceValues references,
      Problems problems,
      Site site) {
    this.base = base;
    this.model = model;
    this.drops = intents.drops();
    this.partly = intents.relocations().partly();
    this.problems = problems;
    this.site = site;
    this.conversions = conversions;
    this.references = references;
    this.types = new TypeQuestions(conversions, model, problems);
  }

  void ask(List<SchemaChange> upgrade) {
    Map<SchemaChange, Guard> guards = GuardFinder.find(base, upgrade, Set.of());
    for (SchemaChange change : upgrade) {
      if (change instanceof Operation.AddColumn add) {
        askForValue(add);
        askForRequired(add, upgrade);
      } else if (change instanceof Operation.SetNotNull set) {
        askForValue(set);
      } else if (change instanceof Operation.DropTable drop) {
        warnOfDrop(drop);
      } else if (change instanceof Operation.DropColumn drop) {
        warnOfDrop(drop);
      } else if (change instanceof Operation.AlterType alter) {
        types.ask(alter, site(new TableMember(alter.table(), alter.column())));
      } else if (guards.containsKey(change)) {
        warnOfGuard(change, upgrade);
      }
    }
  }

  private void askForValue(Operation.AddColumn add) {
    Column column = add.column();
    boolean hasValue =
        column.nullable()
            || !column.value().equals(ColumnValue.GIVEN)
            || add.backfill().isPresent();
    TableMember member = new TableMember(add.table(), column.name());
    if (!hasValue) {
      problems.error(
          "not-null-without-value",
          site(member),
          "Column '%s' is NOT NULL, but rows that exist have no value for it. Write %s with an SQL expression on %s, or allow NULL."
              .formatted(
                  member,
                  backfill(member, references.proposal(add)),
                  AnswerText.place(member, model)));
    } else if (!column.nullable()
        && partly.containsKey(member)
        && !model.answers().backfills().containsKey(member)) {
      problems.warning(
          "value-of-some-rows",
          site(member),
          "Column '%s' is NOT NULL and takes its values from '%s'; the upgrade fails, and changes nothing, if a row has none there. Write %s with an SQL expression on %s for such rows."
              .formatted(
                  member,
                  partly.get(member),
                  backfill(member, Optional.empty()),
                  AnswerText.place(member, model)));
    } else if (add.backfill().isEmpty() && references.successor(add).isPresent()) {
      problems.error(
          "reference-without-value",
          site(member),
          "Column '%s' becomes a part of the reference to '%s', and rows that exist would refer to nothing. Write (1) %s on %s to keep what they refer to, or (2) %s to give it up."
              .formatted(
                  member,
                  references.successor(add).orElseThrow().now().target(),
                  backfill(member, references.proposal(add)),
                  AnswerText.place(member, model),
                  backfill(member, Optional.of(SqlText.of("null")))));
    }
  }

  /** One class of several in the table may require what the column itself does not. */
  private void askForRequired(Operation.AddColumn add, List<SchemaChange> upgrade) {
    if (!add.column().nullable() || add.backfill().isPresent()) {
      return;
    }
    TableMember member = new TableMember(add.table(), add.column().name());
    base.tables()
        .find(add.table())
        .map(before -> Requirement.on(add, before, upgrade))
        .filter(requirements -> !requirements.isEmpty())
        .ifPresent(
            requirements ->
                problems.error(
                    "not-null-without-value",
                    site(member),
                    "Column '%s' is required where %s, but such rows that exist have no value for it. Write %s with an SQL expression on %s, or make it optional."
                        .formatted(
                            member,
                            requirements.get(0).condition(),
                            backfill(member, Optional.empty()),
                            AnswerText.place(member, model))));
  }

  private void askForValue(Operation.SetNotNull set) {
    TableMember member = new TableMember(set.table(), set.column());
    if (set.backfill().isEmpty()) {
      problems.error(
          "not-null-without-value",
          site(member),
          "Column '%s' becomes NOT NULL, but rows that exist may hold NULL. Write %s with an SQL expression on %s."
              .formatted(
                  member, backfill(member, Optional.empty()), AnswerText.place(member, model)));
    }
  }

  private String backfill(TableMember column, Optional<SqlText> proposal) {
    return AnswerText.of("Backfill").with(proposal).on(column, model);
  }

  private void warnOfDrop(Operation.DropTable drop) {
    QualifiedName name = drop.table().name();
    if (!drops.allow(name)) {
      problems.warning(
          "table-dropped",
          site,
          "Table '%s' is dropped with its rows. If that is meant, write @Dropped(\"%s\") on the migrations package."
              .formatted(name, name));
    }
  }

  private void warnOfDrop(Operation.DropColumn drop) {
    TableMember member = new TableMember(drop.table(), drop.column().name());
    if (!drops.allow(member)) {
      problems.warning(
          "column-dropped",
          site(drop.table()),
          "Column '%s' is dropped with its values. If that is meant, write @Dropped(\"%s\") on the class."
              .formatted(member, member.name()));
    }
  }

  /** Rows that are counted before anything changes may stop the migration. */
  private void warnOfGuard(SchemaChange change, List<SchemaChange> upgrade) {
    if (change instanceof Operation.AddUnique add) {
      warnOfUnique(add.table(), add.constraint().columns());
    } else if (change instanceof Operation.CreateIndex create) {
      warnOfUnique(create.table(), create.index().columnNames());
    } else if (change instanceof Operation.AddPrimaryKey add) {
      warnOfUnique(add.table(), add.key().columns());
    } else if (change instanceof Operation.AddCheck add
        && !isSpokenOf(add)
        && !Requirement.isMet(add, upgrade)) {
      problems.warning(
          "check-added",
          site(add.table()),
          "Table '%s' gets the check '%s'; the upgrade fails, and changes nothing, if a row does not meet it."
              .formatted(add.table(), add.check().condition()));
    } else if (change instanceof Operation.AddForeignKey add) {
      problems.warning(
          "foreign-key-added",
          site(new TableMember(add.table(), add.key().columns().get(0))),
          "Columns %s of table '%s' will refer to '%s'; the upgrade fails, and changes nothing, if a row refers to none there."
              .formatted(add.key().columns(), add.table(), add.key().target()));
    }
  }

  private boolean isSpokenOf(Operation.AddCheck add) {
    return AllowedValues.of(add.check().condition().postgresql())
        .filter(it -> conversions.speaksOf(add.table(), it))
        .isPresent();
  }

  private void warnOfUnique(QualifiedName table, List<String> columns) {
    TableMember first = new TableMember(table, columns.get(0));
    boolean isOne = columns.size() == 1;
    problems.warning(
        "unique-added",
        isOne ? site(first) : site(table),
        isOne
            ? "Column '%s' becomes unique; the upgrade fails, and changes nothing, if two rows agree in it."
                .formatted(first)
            : "Columns %s of table '%s' become unique; the upgrade fails, and changes nothing, if two rows agree in them."
                .formatted(columns, table));
  }

  private Site site(QualifiedName table) {
    return Optional.ofNullable(model.tables().get(table)).map(Origin::site).orElse(site);
  }

  private Site site(TableMember column) {
    return Optional.ofNullable(model.columns().get(column))
        .map(Origin::site)
        .orElseGet(() -> site(column.table()));
  }
}
