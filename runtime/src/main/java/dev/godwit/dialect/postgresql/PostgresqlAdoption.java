package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Completion;
import dev.godwit.dialect.Step;
import dev.godwit.live.Part;
import dev.godwit.live.SchemaDifference;
import dev.godwit.live.SchemaDifference.Kind;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives constraints and indexes their names, and adds those that are missing. */
final class PostgresqlAdoption {

  private final PostgresqlNames names = new PostgresqlNames();
  private final List<Step> steps = new ArrayList<>();

  private PostgresqlAdoption() {}

  static List<Step> of(Schema expected, List<SchemaDifference> differences) {
    PostgresqlAdoption adoption = new PostgresqlAdoption();
    adoption.rename(differences.stream().filter(it -> it.kind() == Kind.RENAMED).toList());
    Completion completion = Completion.of(expected, differences, PostgresqlFacts::kept);
    adoption.steps.addAll(PostgresqlPlan.of(completion.before(), completion.operations()));
    return List.copyOf(adoption.steps);
  }

  /** Where names change places, all take others first. */
  private void rename(List<SchemaDifference> renamed) {
    Set<String> taken = new HashSet<>();
    renamed.forEach(it -> taken.add(it.actual()));
    boolean inTwo = renamed.stream().anyMatch(it -> taken.contains(it.expected()));
    for (int i = 0; inTwo && i < renamed.size(); i++) {
      rename(renamed.get(i), renamed.get(i).actual(), "godwit_" + i);
    }
    for (int i = 0; i < renamed.size(); i++) {
      SchemaDifference it = renamed.get(i);
      rename(it, inTwo ? "godwit_" + i : it.actual(), it.expected());
    }
  }

  private void rename(SchemaDifference difference, String from, String to) {
    QualifiedName table = QualifiedName.parse(difference.table());
    String sql =
        difference.part() == Part.INDEX
            ? "alter index %s rename to %s"
                .formatted(names.qualified(table.withName(from)), names.quote(to))
            : "alter table %s rename constraint %s to %s"
                .formatted(names.qualified(table), names.quote(from), names.quote(to));
    steps.add(new Step.Statement(sql, List.of()));
  }
}
