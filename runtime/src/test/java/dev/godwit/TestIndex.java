package dev.godwit;

import java.util.ArrayList;
import java.util.List;

/** An index of migrations written in the test, which remembers what was loaded. */
final class TestIndex implements MigrationIndex {

  private final String history;
  private final List<TestMigration> migrations;
  private final List<String> loaded = new ArrayList<>();

  private TestIndex(String history, List<TestMigration> migrations) {
    this.history = history;
    this.migrations = List.copyOf(migrations);
  }

  static TestIndex of(TestMigration... migrations) {
    return named("shop", migrations);
  }

  static TestIndex named(String history, TestMigration... migrations) {
    return new TestIndex(history, List.of(migrations));
  }

  /** The revisions whose classes were asked for. */
  List<String> loaded() {
    return List.copyOf(loaded);
  }

  @Override
  public String history() {
    return history;
  }

  @Override
  public List<Entry> entries() {
    return migrations.stream().map(TestMigration::entry).toList();
  }

  @Override
  public Migration create(String revision) {
    loaded.add(revision);
    return migrations.stream()
        .filter(migration -> migration.revision().equals(revision))
        .findFirst()
        .map(TestMigration::create)
        .orElseThrow(() -> new IllegalArgumentException(revision));
  }
}
