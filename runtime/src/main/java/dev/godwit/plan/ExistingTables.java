package dev.godwit.plan;

import dev.godwit.MigrationRefused;
import dev.godwit.code.Bodies;
import dev.godwit.message.Words;
import dev.godwit.operation.Operation;
import dev.godwit.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds tables and sequences that a database has already, without a history that made them. */
public final class ExistingTables {

  private final Bodies bodies;

  ExistingTables(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * Refuses a database that holds what these revisions create.
   *
   * @throws MigrationRefused if it holds any of it
   */
  void refuse(List<String> revisions, Inventory inventory) throws SQLException {
    Map<QualifiedName, String> creators = new LinkedHashMap<>();
    for (String revision : revisions) {
      for (Operation operation : bodies.upgrade(revision)) {
        created(operation).forEach(name -> creators.putIfAbsent(name, revision));
      }
    }
    Map<String, List<String>> existing = new LinkedHashMap<>();
    for (Map.Entry<QualifiedName, String> creator : creators.entrySet()) {
      if (inventory.holds(creator.getKey())) {
        existing
            .computeIfAbsent(creator.getValue(), key -> new ArrayList<>())
            .add(creator.getKey().toString());
      }
    }
    if (!existing.isEmpty()) {
      throw refusal(existing);
    }
  }

  private static List<QualifiedName> created(Operation operation) {
    if (operation instanceof Operation.CreateTable create) {
      return List.of(create.table().name());
    }
    if (operation instanceof Operation.Declared declared) {
      return created(declared.change());
    }
    if (operation instanceof Operation.CreateSequence create) {
      return List.of(create.sequence().name());
    }
    return List.of();
  }

  private static MigrationRefused refusal(Map<String, List<String>> existing) {
    List<String> parts = new ArrayList<>();
    existing.forEach(
        (revision, names) ->
            parts.add("%s, which '%s' creates".formatted(Words.quoted(names), revision)));
    return new MigrationRefused(
        "The database has no history yet, but holds %s. Nothing was changed. Start with an empty database; or, if something else made what it holds, call Migrator.baseline(revision) with the revision that it is at: it compares the database with what leads there, and records that as applied."
            .formatted(String.join("; and ", parts)),
        List.copyOf(existing.keySet()));
  }
}
