package dev.godwit.processor.rows;

import dev.godwit.operation.Conversion;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.mapping.Answers;
import dev.godwit.processor.mapping.Model;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the columns whose values mean something else, though their types stay. */
public final class Revaluations {

  private static final Set<Class<?>> LAST =
      Set.of(Operation.DropColumn.class, Operation.DropTable.class, Operation.DropSequence.class);
  private static final Set<Class<?>> CONSTRAINTS =
      Set.of(
          Operation.AddPrimaryKey.class,
          Operation.AddUnique.class,
          Operation.CreateIndex.class,
          Operation.AddCheck.class,
          Operation.AddForeignKey.class,
          Operation.AddRow.class);

  private final NavigableMap<TableMember, Revaluation> found = new TreeMap<>();
  private final Model model;

  private Revaluations(Model model) {
    this.model = model;
  }

  /**
   * The columns that the upgrade keeps.
   *
   * @param former what stood for the constants of enums, by the enum's binary name
   */
  public static Revaluations find(
      Map<String, Map<String, String>> former,
      Model model,
      List<SchemaChange> upgrade,
      CheckedValues checks) {
    Revaluations revaluations = new Revaluations(model);
    Set<TableMember> other = new HashSet<>();
    Set<QualifiedName> created = new HashSet<>();
    for (SchemaChange change : upgrade) {
      if (change instanceof Operation.CreateTable create) {
        created.add(create.table().name());
      } else if (change instanceof Operation.AddColumn add) {
        other.add(new TableMember(add.table(), add.column().name()));
      } else if (change instanceof Operation.AlterType alter) {
        other.add(new TableMember(alter.table(), alter.column()));
      }
    }
    checks.before().keySet().stream()
        .filter(it -> !other.contains(it) && checks.after().containsKey(it))
        .forEach(it -> revaluations.compare(it, checks));
    model.ordinals().entrySet().stream()
        .filter(it -> !other.contains(it.getKey()) && !created.contains(it.getKey().table()))
        .filter(it -> former.containsKey(it.getValue()))
        .forEach(it -> revaluations.compare(it.getKey(), former.get(it.getValue())));
    return revaluations;
  }

  /** By the ordinals, whose order the check does not tell. */
  private void compare(TableMember member, Map<String, String> former) {
    Map<String, String> now = model.enums().get(model.ordinals().get(member));
    NavigableMap<Integer, Integer> forth = new TreeMap<>();
    List<String> facts = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    new TreeMap<>(former)
        .forEach(
            (constant, ordinal) -> {
              String other = now.get(constant);
              if (other == null) {
                gone.add("%s was %s and is gone".formatted(constant, ordinal));
                return;
              }
              forth.put(Integer.valueOf(ordinal), Integer.valueOf(other));
              if (!other.equals(ordinal)) {
                facts.add("%s was %s and is %s".formatted(constant, ordinal, other));
              }
            });
    if (!facts.isEmpty()) {
      facts.addAll(gone);
      NavigableMap<Integer, Integer> back = new TreeMap<>();
      forth.forEach((from, to) -> back.put(to, from));
      add(
          member,
          String.join(", ", facts),
          "",
          cases(member, forth),
          cases(member, back),
          Revaluation.Kind.SILENT);
    }
  }

  private static String cases(TableMember member, Map<Integer, Integer> values) {
    StringBuilder text = new StringBuilder("case ").append(SqlWords.name(member.name()));
    values.forEach((from, to) -> text.append(" when %d then %d".formatted(from, to)));
    return text.append(" end").toString();
  }

  /** By the texts that a check lists. */
  private void compare(TableMember member, CheckedValues checks) {
    List<String> gone = new ArrayList<>(checks.before().get(member).values());
    List<String> fresh = new ArrayList<>(checks.after().get(member).values());
    gone.removeAll(checks.after().get(member).values());
    fresh.removeAll(checks.before().get(member).values());
    if (!gone.isEmpty() && !fresh.isEmpty()) {
      String column = SqlWords.name(member.name());
      add(
          member,
          "%s gone, and %s new".formatted(counted(gone), counted(fresh)),
          gone.get(0),
          "case %1$s when %2$s then %3$s else %1$s end"
              .formatted(column, gone.get(0), fresh.get(0)),
          "case %1$s when %3$s then %2$s else %1$s end"
              .formatted(column, gone.get(0), fresh.get(0)),
          Revaluation.Kind.CHECKED);
    }
  }

  private static String counted(List<String> values) {
    return String.join(", ", values) + (values.size() == 1 ? " is" : " are");
  }

  private void add(
      TableMember member,
      String fact,
      String gone,
      String forth,
      String back,
      Revaluation.Kind kind) {
    found.put(
        member,
        new Revaluation(
            member,
            model.schema().table(member.table()).column(member.name()).type(),
            fact,
            gone,
            forth,
            back,
            kind));
  }

  /** Takes note of one that was found elsewhere. */
  void add(Revaluation revaluation) {
    found.putIfAbsent(revaluation.column(), revaluation);
  }

  Collection<Revaluation> all() {
    return found.values();
  }

  Optional<Revaluation> of(TableMember column) {
    return Optional.ofNullable(found.get(column));
  }

  /** The upgrade with the changes of values that the sources ask for, before new constraints. */
  public List<SchemaChange> insertInto(List<SchemaChange> upgrade, Answers answers) {
    List<SchemaChange> changes = new ArrayList<>(upgrade);
    int at = 0;
    while (at < changes.size() && !CONSTRAINTS.contains(changes.get(at).getClass())) {
      at++;
    }
    if (at == changes.size()) {
      while (at > 0 && LAST.contains(changes.get(at - 1).getClass())) {
        at--;
      }
    }
    for (Revaluation revaluation : found.values()) {
      TableMember member = revaluation.column();
      Answers.Conversion answer = answers.conversions().get(member);
      if (answer != null && upgrade.stream().noneMatch(it -> isOfType(it, member))) {
        changes.add(
            at++,
            new Operation.AlterType(
                member.table(),
                member.name(),
                revaluation.type(),
                revaluation.type(),
                Optional.of(new Conversion(answer.forth()))));
      }
    }
    return List.copyOf(changes);
  }

  private static boolean isOfType(SchemaChange change, TableMember member) {
    return change instanceof Operation.AlterType alter
        && new TableMember(alter.table(), alter.column()).equals(member);
  }
}
