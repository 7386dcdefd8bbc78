package dev.godwit.processor.write;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a migration does in a few words, from which its names are made.
 *
 * @param verb the verb: {@code add}
 * @param rest what follows it: {@code phone to user}
 */
public record MigrationTitle(String verb, String rest) {

  private static final int LONGEST = 50;

  /** The title of a merge that stands for this revision where it was never applied. */
  public static MigrationTitle merging(String revision) {
    return new MigrationTitle("merge", revision);
  }

  /** The title of a migration of these operations, of which there is at least one. */
  public static MigrationTitle of(List<SchemaChange> operations) {
    List<SchemaChange> main = main(operations);
    Set<Class<?>> kinds = main.stream().map(Object::getClass).collect(Collectors.toSet());
    Set<String> tables = new TreeSet<>();
    operations.forEach(
        operation -> ChangedTable.of(operation).ifPresent(table -> tables.add(table.name())));
    // Names that something has only on its way to another one say nothing.
    tables.removeIf(it -> it.endsWith("__moved"));
    if (tables.isEmpty()) {
      operations.forEach(operation -> sequence(operation).ifPresent(tables::add));
    }
    if (kinds.size() == 1 && (main.size() == 1 || tables.size() == 1 || !isColumns(main))) {
      return ofOneKind(main, tables);
    }
    return new MigrationTitle("change", list(List.copyOf(tables), "tables"));
  }

  private static Optional<String> sequence(SchemaChange operation) {
    if (operation instanceof Operation.RenameSequence rename) {
      return Optional.of(rename.to().name());
    } else if (operation instanceof Operation.AlterSequence alter) {
      return Optional.of(alter.to().name().name());
    } else {
      return Optional.empty();
    }
  }

  /** Without what only comes along: keys, checks and indexes of new tables and columns. */
  private static List<SchemaChange> main(List<SchemaChange> operations) {
    for (Class<?> leading :
        List.of(
            Operation.CreateTable.class,
            Operation.AddColumn.class,
            Operation.DropTable.class,
            Operation.DropColumn.class,
            Operation.RenameTable.class,
            Operation.RenameColumn.class)) {
      List<SchemaChange> found = operations.stream().filter(leading::isInstance).toList();
      if (!found.isEmpty() && operations.stream().allMatch(it -> comesAlong(it, leading))) {
        return found;
      }
    }
    return operations;
  }

  private static boolean comesAlong(SchemaChange operation, Class<?> leading) {
    return leading.isInstance(operation)
        || Stream.of(
                Operation.AddForeignKey.class,
                Operation.AddUnique.class,
                Operation.AddCheck.class,
                Operation.RenameConstraint.class,
                Operation.CreateIndex.class,
                Operation.RenameIndex.class,
                Operation.CreateSequence.class,
                Operation.AddRow.class,
                Operation.DropForeignKey.class,
                Operation.DropUnique.class,
                Operation.DropCheck.class,
                Operation.DropIndex.class,
                Operation.DropSequence.class,
                Operation.DropRow.class)
            .anyMatch(kind -> kind.isInstance(operation));
  }

  private static boolean isColumns(List<SchemaChange> operations) {
    return !(operations.get(0) instanceof Operation.CreateTable
        || operations.get(0) instanceof Operation.DropTable
        || operations.get(0) instanceof Operation.CreateSequence);
  }

  private static MigrationTitle ofOneKind(List<SchemaChange> main, Set<String> tables) {
    SchemaChange first = main.get(0);
    String table = list(List.copyOf(tables), "tables");
    if (first instanceof Operation.CreateTable) {
      return new MigrationTitle("create", list(names(main), "tables"));
    } else if (first instanceof Operation.DropTable) {
      return new MigrationTitle("drop", list(names(main), "tables"));
    } else if (first instanceof Operation.RenameTable rename) {
      Operation.RenameTable last = (Operation.RenameTable) main.get(main.size() - 1);
      return new MigrationTitle("rename", rename.from().name() + " to " + last.to().name());
    } else if (first instanceof Operation.AddColumn) {
      return new MigrationTitle("add", list(names(main), "columns") + " to " + table);
    } else if (first instanceof Operation.DropColumn) {
      return new MigrationTitle("drop", list(names(main), "columns") + " from " + table);
    } else if (first instanceof Operation.RenameColumn rename && main.size() == 1) {
      return new MigrationTitle("rename", rename.from() + " to " + rename.to() + " in " + table);
    } else if (first instanceof Operation.RenameConstraint rename && main.size() == 1) {
      return new MigrationTitle("rename", rename.from() + " to " + rename.to() + " in " + table);
    } else if (first instanceof Operation.RenameIndex rename && main.size() == 1) {
      return new MigrationTitle("rename", rename.from() + " to " + rename.to() + " in " + table);
    } else if (first instanceof Operation.AlterType alter && alter.from().equals(alter.to())) {
      return new MigrationTitle(
          "change", "values of " + list(names(main), "columns") + " in " + table);
    } else if (first instanceof Operation.AlterType) {
      return new MigrationTitle(
          "change", "type of " + list(names(main), "columns") + " in " + table);
    } else if (first instanceof Operation.SetNotNull) {
      return new MigrationTitle("require", list(names(main), "columns") + " in " + table);
    } else if (first instanceof Operation.DropNotNull) {
      return new MigrationTitle("make", list(names(main), "columns") + " optional in " + table);
    } else if (first instanceof Operation.CreateIndex create && main.size() == 1) {
      Index index = create.index();
      return new MigrationTitle("index", list(index.columnNames(), "columns") + " of " + table);
    } else if (first instanceof Operation.AddUnique add && main.size() == 1) {
      return new MigrationTitle(
          "make", list(add.constraint().columns(), "columns") + " unique in " + table);
    } else if (first instanceof Operation.AddForeignKey add && main.size() == 1) {
      return new MigrationTitle(
          "reference", add.key().target().name() + " from " + add.table().name());
    } else if (first instanceof Operation.CreateSequence) {
      return new MigrationTitle("create", list(names(main), "sequences"));
    } else {
      return new MigrationTitle("change", table.isEmpty() ? "sequences" : table);
    }
  }

  private static List<String> names(List<SchemaChange> operations) {
    List<String> names = new ArrayList<>();
    for (SchemaChange operation : operations) {
      if (operation instanceof Operation.CreateTable it) {
        names.add(it.table().name().name());
      } else if (operation instanceof Operation.DropTable it) {
        names.add(it.table().name().name());
      } else if (operation instanceof Operation.AddColumn it) {
        names.add(it.column().name());
      } else if (operation instanceof Operation.DropColumn it) {
        names.add(it.column().name());
      } else if (operation instanceof Operation.AlterType it) {
        names.add(it.column());
      } else if (operation instanceof Operation.SetNotNull it) {
        names.add(it.column());
      } else if (operation instanceof Operation.DropNotNull it) {
        names.add(it.column());
      } else if (operation instanceof Operation.CreateSequence it) {
        names.add(it.sequence().name().name());
      }
    }
    return names;
  }

  private static String list(List<String> names, String kind) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.get(0);
      case 2 -> names.get(0) + " and " + names.get(1);
      default -> names.size() + " " + kind;
    };
  }

  /** The title as a sentence: {@code Adds phone to user.} */
  public String sentence() {
    String start = verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1);
    String ending = start.endsWith("x") ? "es " : "s ";
    return start + ending + rest + ".";
  }

  /** The title as a part of a revision's identifier: {@code add_phone_to_user}. */
  public String slug() {
    String slug =
        (verb + " " + rest)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_|_$", "");
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("_[^_]*$", "");
  }
}
