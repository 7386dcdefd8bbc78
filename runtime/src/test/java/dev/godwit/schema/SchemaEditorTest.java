package dev.godwit.schema;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas of which each is made from the one before. */
final class SchemaEditorTest {

  private static final int STEPS = 400;
  private static final int NAMES = 40;

  private final List<Table> expected = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everySchemaHoldsWhatAListOfItsTablesHolds(long seed) {
    Random random = new Random(seed);
    List<Schema> schemas = new ArrayList<>(List.of(Schema.empty()));
    List<List<Table>> lists = new ArrayList<>(List.of(List.of()));
    for (int step = 0; step < STEPS; step++) {
      SchemaEditor editor = new SchemaEditor(schemas.get(schemas.size() - 1));
      for (int change = random.nextInt(4); change >= 0; change--) {
        change(editor, "t" + random.nextInt(NAMES), "c" + step, random.nextBoolean());
      }
      schemas.add(editor.schema());
      lists.add(List.copyOf(expected));
      if (random.nextInt(5) == 0) {
        int earlier = random.nextInt(schemas.size());
        assertThat(schemas.get(earlier).tables().asList()).isEqualTo(lists.get(earlier));
      }
    }
    for (int step = 0; step <= STEPS; step++) {
      NamedList<QualifiedName, Table> tables = schemas.get(step).tables();
      List<Table> list = lists.get(step);
      assertThat(tables.size()).as("seed %d, step %d", seed, step).isEqualTo(list.size());
      for (int name = 0; name < NAMES; name++) {
        QualifiedName wanted = QualifiedName.of("t" + name);
        assertThat(tables.find(wanted))
            .isEqualTo(list.stream().filter(it -> it.name().equals(wanted)).findFirst());
      }
      assertThat(tables.asList()).as("seed %d, step %d", seed, step).isEqualTo(list);
      assertThat(tables).isEqualTo(NamedList.of(list)).hasSameHashCodeAs(NamedList.of(list));
    }
  }

  private void change(SchemaEditor editor, String name, String column, boolean removes) {
    Table table = Table.of(name, column(column, bigint()));
    int index = index(table.name());
    if (index < 0) {
      editor.add(table);
      expected.add(table);
    } else if (removes) {
      editor.removeTable(table.name());
      expected.remove(index);
    } else {
      editor.change(table.name(), before -> before.withColumns(table.columns()));
      expected.set(index, table);
    }
  }

  private int index(QualifiedName name) {
    return expected.stream().map(Table::name).toList().indexOf(name);
  }
}
