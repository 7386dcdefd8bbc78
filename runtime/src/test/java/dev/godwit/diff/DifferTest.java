package dev.godwit.diff;

import static dev.godwit.schema.Definitions.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Conversion;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.operation.notation.Drops;
import dev.godwit.operation.notation.ExpressionText;
import dev.godwit.operation.notation.OperationWriter;
import dev.godwit.schema.Cell;
import dev.godwit.schema.Column;
import dev.godwit.schema.ForeignKey.Action;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableElement;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import dev.godwit.schema.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DifferTest {

  private static final Table USER =
      Table.of(
          "user",
          column("id", bigint()).identity(),
          column("name", varchar(50)).notNull(),
          primaryKey("user_pkey", "id"));

  private static Table user(TableElement... more) {
    List<TableElement> elements = new java.util.ArrayList<>(USER.elements());
    elements.addAll(List.of(more));
    return Table.of(USER.name(), elements);
  }

  private static Table order(TableElement... more) {
    List<TableElement> elements =
        new java.util.ArrayList<>(
            List.of(
                column("id", bigint()).identity(),
                column("user_id", bigint()),
                primaryKey("order_pkey", "id")));
    elements.addAll(List.of(more));
    return Table.of(QualifiedName.of("order"), elements);
  }

  /** Asserts the upgrade's text, and for every case what must always hold. */
  private static void assertDiff(Schema base, Schema model, Intent intent, String upgrade) {
    List<SchemaChange> up = Differ.diff(base, model, intent);
    List<SchemaChange> down = Differ.inverse(up);

    assertThat(text(up)).isEqualTo(upgrade);
    assertThat(replay(base, up)).isEqualTo(model);
    assertThat(replay(model, down)).isEqualTo(base);
    assertThat(text(Differ.inverse(down))).as("the inverse's inverse").isEqualTo(text(up));
    assertThat(Differ.diff(base, base, Intent.NONE)).isEmpty();
    assertThat(Differ.diff(model, model, Intent.NONE)).isEmpty();
    assertThat(replay(model, Differ.diff(model, base, Intent.NONE))).isEqualTo(base);
  }

  private static Schema replay(Schema schema, List<SchemaChange> operations) {
    for (Operation operation : operations) {
      schema = operation.applyTo(schema);
    }
    return schema;
  }

  private static String text(List<SchemaChange> operations) {
    return operations.stream()
        .map(it -> ExpressionText.write(it.accept(new OperationWriter(Drops.BY_NAME))) + "\n")
        .collect(Collectors.joining());
  }

  private static Intent renamedColumn(String table, String column, String from) {
    return new Intent(
        Map.of(),
        Map.of(new TableMember(QualifiedName.of(table), column), from),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static Intent renamedTables(Map<QualifiedName, QualifiedName> renamed) {
    return new Intent(renamed, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
  }

  private static Intent renamedTable(String table, String from) {
    return new Intent(
        Map.of(QualifiedName.of(table), QualifiedName.of(from)),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  @Test
  void newTablesComeParentsFirstWithTheirForeignKeys() {
    assertDiff(
        Schema.empty(),
        Schema.of(order(foreignKey("fk_order_user", "user_id").references("user", "id")), user()),
        Intent.NONE,
        """
        createTable("user", column("id", bigint()).identity(), column("name", varchar(50)).notNull(), primaryKey("user_pkey", "id"))
        createTable("order", column("id", bigint()).identity(), column("user_id", bigint()), primaryKey("order_pkey", "id"), foreignKey("fk_order_user", "user_id").references("user", "id"))
        """);
  }

  @Test
  void tablesThatReferToEachOtherGetTheLastForeignKeyApart() {
    assertDiff(
        Schema.empty(),
        Schema.of(
            order(foreignKey("fk_order_user", "user_id").references("user", "id")),
            user(
                column("last_order", bigint()),
                foreignKey("fk_user_order", "last_order").references("order", "id"))),
        Intent.NONE,
        """
        createTable("user", column("id", bigint()).identity(), column("name", varchar(50)).notNull(), column("last_order", bigint()), primaryKey("user_pkey", "id"))
        createTable("order", column("id", bigint()).identity(), column("user_id", bigint()), primaryKey("order_pkey", "id"), foreignKey("fk_order_user", "user_id").references("user", "id"))
        addForeignKey("user", foreignKey("fk_user_order", "last_order").references("order", "id"))
        """);
  }

  @Test
  void tablesInACircleAreDroppedAfterTheForeignKeyThatClosesIt() {
    assertDiff(
        Schema.of(
            order(foreignKey("fk_order_user", "user_id").references("user", "id")),
            user(
                column("last_order", bigint()),
                foreignKey("fk_user_order", "last_order").references("order", "id"))),
        Schema.empty(),
        Intent.NONE,
        """
        dropForeignKey("user", "fk_user_order")
        dropTable("order")
        dropTable("user")
        """);
  }

  @Test
  void aThousandTablesMayReferToEachOtherInARow() {
    List<Table> tables = new java.util.ArrayList<>();
    for (int number = 0; number < 5000; number++) {
      tables.add(
          Table.of(
              "t" + number,
              column("id", bigint()).notNull(),
              primaryKey("pk" + number, "id"),
              foreignKey("fk", "id").references("t" + (number + 1) % 5000, "id")));
    }

    assertThat(TableOrder.parentsFirst(tables)).hasSize(5000).startsWith(tables.get(4999));
  }

  @Test
  void newColumnIsAdded() {
    assertDiff(
        Schema.of(USER),
        Schema.of(user(column("phone", varchar(20)))),
        Intent.NONE,
        """
        addColumn("user", column("phone", varchar(20)))
        """);
  }

  @Test
  void newNotNullColumnTakesItsBackfill() {
    Intent intent =
        new Intent(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(new TableMember(USER.name(), "age"), Backfill.backfill("0")),
            Map.of());
    assertDiff(
        Schema.of(USER),
        Schema.of(user(column("age", integer()).notNull())),
        intent,
        """
        addColumn("user", column("age", integer()).notNull(), backfill("0"))
        """);
  }

  @Test
  void columnThatIsGoneIsDropped() {
    assertDiff(
        Schema.of(user(column("phone", varchar(20)).notNull())),
        Schema.of(USER),
        Intent.NONE,
        """
        dropColumn("user", "phone")
        """);
  }

  @Test
  void renamedColumnTakesItsKeysAndIndexesAlong() {
    assertDiff(
        Schema.of(
            user(
                column("mail", varchar(20)),
                unique("uk_user_mail", "mail"),
                index("ix_mail", descending("mail")))),
        Schema.of(
            user(
                column("email", varchar(20)),
                unique("uk_user_mail", "email"),
                index("ix_mail", descending("email")))),
        renamedColumn("user", "email", "mail"),
        """
        renameColumn("user", "mail", "email")
        """);
  }

  @Test
  void columnIsRenamedAndChangedAtOnce() {
    assertDiff(
        Schema.of(user(column("mail", varchar(20)).defaultValue("''"))),
        Schema.of(user(column("email", varchar(40)).defaultValue("'none'").notNull())),
        renamedColumn("user", "email", "mail"),
        """
        renameColumn("user", "mail", "email")
        alterValue("user", "email", defaultValue("''"), noDefault())
        alterType("user", "email", varchar(20), varchar(40))
        alterValue("user", "email", noDefault(), defaultValue("'none'"))
        setNotNull("user", "email")
        """);
  }

  @Test
  void columnsSwapTheirNames() {
    Schema base = Schema.of(user(column("a", integer()), column("b", varchar(9))));
    Schema model = Schema.of(user(column("b", integer()), column("a", varchar(9))));
    Intent swap =
        new Intent(
            Map.of(),
            Map.of(new TableMember(USER.name(), "a"), "b", new TableMember(USER.name(), "b"), "a"),
            Map.of(),
            Map.of(),
            Map.of());
    assertDiff(
        base,
        model,
        swap,
        """
        renameColumn("user", "a", "a__moved")
        renameColumn("user", "b", "a")
        renameColumn("user", "a__moved", "b")
        """);
  }

  @Test
  void columnTakesTheNameOfADroppedOne() {
    assertDiff(
        Schema.of(user(column("a", integer()), column("b", integer()))),
        Schema.of(user(column("a", integer()))),
        renamedColumn("user", "a", "b"),
        """
        dropColumn("user", "a")
        renameColumn("user", "b", "a")
        """);
  }

  @Test
  void renamedTableTakesForeignKeysAlong() {
    assertDiff(
        Schema.of(USER, order(foreignKey("fk", "user_id").references("user", "id"))),
        Schema.of(
            USER.withName(QualifiedName.of("member")),
            order(foreignKey("fk", "user_id").references("member", "id"))),
        renamedTable("member", "user"),
        """
        renameTable("user", "member")
        """);
  }

  @Test
  void tableTakesTheNameOfADroppedOne() {
    assertDiff(
        Schema.of(USER, order()),
        Schema.of(order().withName(USER.name())),
        renamedTable("user", "order"),
        """
        dropTable("user")
        renameTable("order", "user")
        """);
  }

  @Test
  void newTableTakesTheNameOfARenamedOne() {
    assertDiff(
        Schema.of(USER),
        Schema.of(USER.withName(QualifiedName.of("member")), order().withName(USER.name())),
        renamedTable("member", "user"),
        """
        renameTable("user", "member")
        createTable("user", column("id", bigint()).identity(), column("user_id", bigint()), primaryKey("order_pkey", "id"))
        """);
  }

  @Test
  void foreignKeyStandsAsideWhileTypesChange() {
    Table parent = Table.of("p", column("id", integer()).notNull(), primaryKey("p_pkey", "id"));
    Table child =
        Table.of(
            "c",
            column("p_id", integer()),
            foreignKey("fk", "p_id").references("p", "id").onDelete(Action.CASCADE));
    assertDiff(
        Schema.of(parent, child),
        Schema.of(
            parent.withColumn("id", it -> it.withType(bigint())),
            child.withColumn("p_id", it -> it.withType(bigint()))),
        Intent.NONE,
        """
        dropForeignKey("c", "fk")
        alterType("p", "id", integer(), bigint())
        alterType("c", "p_id", integer(), bigint())
        addForeignKey("c", foreignKey("fk", "p_id").references("p", "id").onDelete(CASCADE))
        """);
  }

  @Test
  void foreignKeyStaysWhileTheKeyItRefersToGetsAnotherName() {
    Table code = user(column("code", varchar(9)), unique("uk_a", "code"));
    Table child =
        Table.of(
            "c", column("code", varchar(9)), foreignKey("fk", "code").references("user", "code"));
    assertDiff(
        Schema.of(code, child),
        Schema.of(user(column("code", varchar(9)), unique("uk_b", "code")), child),
        Intent.NONE,
        """
        renameConstraint("user", "uk_a", "uk_b")
        """);
  }

  @Test
  void foreignKeyStandsAsideWhileTheKeyItRefersToIsReplaced() {
    Column code = column("code", varchar(9));
    Column area = column("area", varchar(9));
    Table child = Table.of("c", code, foreignKey("fk", "code").references("user", "code"));
    assertDiff(
        Schema.of(user(code, area, unique("uk_a", "code"), unique("uk_b", "area")), child),
        Schema.of(user(code, area, unique("uk_b", "code"), unique("uk_a", "area")), child),
        Intent.NONE,
        """
        dropForeignKey("c", "fk")
        dropUnique("user", "uk_a")
        dropUnique("user", "uk_b")
        addUnique("user", unique("uk_b", "code"))
        addUnique("user", unique("uk_a", "area"))
        addForeignKey("c", foreignKey("fk", "code").references("user", "code"))
        """);
  }

  @Test
  void constraintsThatDifferInNothingButTheirNamesAreRenamed() {
    Column parent = column("parent", bigint());
    assertDiff(
        Schema.of(
            user(
                parent,
                unique("uk_a", "name", "id"),
                check("ck_a", "id > 0"),
                foreignKey("fk_a", "parent").references("user", "id"))),
        Schema.of(
            user(
                parent,
                unique("uk_b", "name", "id"),
                check("ck_b", "id > 0"),
                foreignKey("fk_b", "parent").references("user", "id"))),
        Intent.NONE,
        """
        renameConstraint("user", "uk_a", "uk_b")
        renameConstraint("user", "fk_a", "fk_b")
        renameConstraint("user", "ck_a", "ck_b")
        """);
  }

  @Test
  void constraintFollowsItsColumnAndGetsAnotherName() {
    assertDiff(
        Schema.of(user(column("mail", varchar(99)), check("ck_mail", "mail <> ''"))),
        Schema.of(user(column("email", varchar(99)), check("ck_email", "email <> ''"))),
        renamedColumn("user", "email", "mail"),
        """
        renameColumn("user", "mail", "email")
        renameConstraint("user", "ck_mail", "ck_email")
        """);
  }

  @Test
  void nameThatIsFreeAfterARenameIsTakenByAnother() {
    assertDiff(
        Schema.of(user(index("ix_a", "name"))),
        Schema.of(user(index("ix_a", "id"), index("ix_b", "name"))),
        Intent.NONE,
        """
        renameIndex("user", "ix_a", "ix_b")
        createIndex("user", index("ix_a", "id"))
        """);
  }

  @Test
  void onlyOneOfTwoThatAreTheSameIsRenamed() {
    assertDiff(
        Schema.of(user(index("ix_a", "name"), index("ix_b", "name"))),
        Schema.of(user(index("ix_c", "name"))),
        Intent.NONE,
        """
        dropIndex("user", "ix_b")
        renameIndex("user", "ix_a", "ix_c")
        """);
  }

  @Test
  void checkOfOneDatabaseIsDroppedAndAddedUnderAnotherName() {
    assertDiff(
        Schema.of(user(check("ck_a", onPostgresql("id > 0")))),
        Schema.of(user(check("ck_b", onPostgresql("id > 0")))),
        Intent.NONE,
        """
        dropCheck("user", "ck_a")
        addCheck("user", check("ck_b", onPostgresql("id > 0")))
        """);
  }

  @Test
  void changedCheckIsDroppedAndAdded() {
    assertDiff(
        Schema.of(user(check("ck", "name in ('a')"))),
        Schema.of(user(check("ck", "name in ('a','b')"))),
        Intent.NONE,
        """
        dropCheck("user", "ck")
        addCheck("user", check("ck", "name in ('a','b')"))
        """);
  }

  @Test
  void checkFollowsARenamedColumn() {
    assertDiff(
        Schema.of(user(column("a", integer()), check("ck", "a > 0"))),
        Schema.of(user(column("b", integer()), check("ck", "b > 0"))),
        renamedColumn("user", "b", "a"),
        """
        renameColumn("user", "a", "b")
        """);
  }

  @Test
  void checkThatCannotFollowGoesBeforeAndComesAfterTheRename() {
    assertDiff(
        Schema.of(user(column("a", integer()), check("ck", "cast(a as date) is null"))),
        Schema.of(user(column("date", integer()), check("ck", "cast(date as date) is null"))),
        renamedColumn("user", "date", "a"),
        """
        dropCheck("user", "ck")
        renameColumn("user", "a", "date")
        addCheck("user", check("ck", "cast(date as date) is null"))
        """);
  }

  @Test
  void tablesThatChangeNamesAcrossSchemasStandAsideWhereOnlyTheirSchemasDiffer() {
    Table one = Table.of(QualifiedName.of("a"), List.of(column("id", bigint())));
    Table other = Table.of(new QualifiedName("stock", "b"), List.of(column("id", bigint())));
    assertDiff(
        Schema.of(one, other),
        Schema.of(
            one.withName(QualifiedName.of("b")), other.withName(new QualifiedName("stock", "a"))),
        renamedTables(
            Map.of(
                QualifiedName.of("b"), one.name(), new QualifiedName("stock", "a"), other.name())),
        """
        renameTable("a", "a__moved")
        renameTable("stock.b", "stock.a")
        renameTable("a__moved", "b")
        """);
  }

  @Test
  void tableMovesToAnotherSchemaAtOnce() {
    Table table = Table.of(QualifiedName.of("a"), List.of(column("id", bigint())));
    QualifiedName moved = new QualifiedName("stock", "a");
    assertDiff(
        Schema.of(table),
        Schema.of(table.withName(moved)),
        renamedTables(Map.of(moved, table.name())),
        """
        renameTable("a", "stock.a")
        """);
  }

  @Test
  void droppedTableGivesItsNameAndThoseOfItsIndexesFreeEarly() {
    Table gone =
        Table.of(
            new QualifiedName("stock", "A"), List.of(column("id", bigint()), index("by_id", "id")));
    Table wanted = Table.of(QualifiedName.of("a"), List.of(column("id", bigint())));
    Table other =
        Table.of(QualifiedName.of("b"), List.of(column("id", bigint()), index("by_id", "id")));
    assertDiff(
        Schema.of(gone),
        Schema.of(wanted),
        Intent.NONE,
        """
        dropTable("stock.A")
        createTable("a", column("id", bigint()))
        """);
    assertDiff(
        Schema.of(gone),
        Schema.of(other),
        Intent.NONE,
        """
        dropTable("stock.A")
        createTable("b", column("id", bigint()), index("by_id", "id"))
        """);
  }

  @Test
  void computedColumnFollowsARenamedOne() {
    assertDiff(
        Schema.of(
            user(column("a", integer()), column("twice", integer()).computed("\"a\" + A + b(a)"))),
        Schema.of(
            user(column("c", integer()), column("twice", integer()).computed("\"c\" + c + b(c)"))),
        renamedColumn("user", "c", "a"),
        """
        renameColumn("user", "a", "c")
        """);
  }

  @Test
  void computedColumnStandsAsideWhileATypeThatItComputesWithChanges() {
    Column twice = column("twice", bigint()).computed("a * 2");
    TableElement[] rules = {
      unique("uk_twice", "twice"),
      index("ix_twice", "twice"),
      index("ix_a", "a"),
      check("ck_twice", "twice > 0"),
      check("ck_a", "a > 0")
    };
    Table before = user(rules(column("a", integer()), twice, rules));
    Table after = user(rules(twice, column("a", smallint()), rules));
    assertDiff(
        Schema.of(before),
        Schema.of(after),
        Intent.NONE,
        """
        dropCheck("user", "ck_twice")
        dropIndex("user", "ix_twice")
        dropUnique("user", "uk_twice")
        alterValue("user", "twice", computed("a * 2"), noDefault())
        alterType("user", "a", integer(), smallint())
        alterValue("user", "twice", noDefault(), computed("a * 2"))
        addUnique("user", unique("uk_twice", "twice"))
        createIndex("user", index("ix_twice", "twice"))
        addCheck("user", check("ck_twice", "twice > 0"))
        """);
  }

  private static TableElement[] rules(Column one, Column another, TableElement... rules) {
    List<TableElement> elements = new java.util.ArrayList<>(List.of(one, another));
    elements.addAll(List.of(rules));
    return elements.toArray(TableElement[]::new);
  }

  @Test
  void computedColumnThatGoesStandsAsideAsWell() {
    assertDiff(
        Schema.of(user(column("a", integer()), column("twice", bigint()).computed("a * 2"))),
        Schema.of(user(column("a", bigint()))),
        Intent.NONE,
        """
        alterValue("user", "twice", computed("a * 2"), noDefault())
        alterType("user", "a", integer(), bigint())
        dropColumn("user", "twice")
        """);
  }

  @Test
  void computedColumnGoesBeforeWhatItComputesWith() {
    assertDiff(
        Schema.of(
            user(
                column("a", integer()),
                column("twice", bigint()).computed("a * 2"),
                index("ix_twice", "twice"))),
        Schema.of(USER),
        Intent.NONE,
        """
        dropIndex("user", "ix_twice")
        dropColumn("user", "twice")
        dropColumn("user", "a")
        """);
  }

  @Test
  void computedColumnComesAfterWhatItComputesWith() {
    assertDiff(
        Schema.of(USER),
        Schema.of(user(column("twice", bigint()).computed("b * 2"), column("b", integer()))),
        Intent.NONE,
        """
        addColumn("user", column("b", integer()))
        addColumn("user", column("twice", bigint()).computed("b * 2"))
        """);
  }

  @Test
  void computedColumnComputesWithTheColumnThatTakesAName() {
    Column twice = column("twice", bigint()).computed("a * 2");
    TableElement unique = unique("uk_twice", "twice");
    TableElement check = check("ck_twice", "twice > 0");
    Column a = column("a", integer());
    assertDiff(
        Schema.of(user(a, column("b", integer()), twice, unique, check)),
        Schema.of(user(a, twice, unique, check)),
        renamedColumn("user", "a", "b"),
        """
        dropCheck("user", "ck_twice")
        dropUnique("user", "uk_twice")
        alterValue("user", "twice", computed("a * 2"), noDefault())
        dropColumn("user", "a")
        renameColumn("user", "b", "a")
        alterValue("user", "twice", noDefault(), computed("a * 2"))
        addUnique("user", unique("uk_twice", "twice"))
        addCheck("user", check("ck_twice", "twice > 0"))
        """);
  }

  @Test
  void computedColumnStandsAsideWhereItCannotFollowARenameBack() {
    assertDiff(
        Schema.of(user(column("a", integer()), column("twice", bigint()).computed("a * 2"))),
        Schema.of(user(column("Ab", integer()), column("twice", bigint()).computed("\"Ab\" * 2"))),
        renamedColumn("user", "Ab", "a"),
        """
        alterValue("user", "twice", computed("a * 2"), noDefault())
        renameColumn("user", "a", "Ab")
        alterValue("user", "twice", noDefault(), computed("\\"Ab\\" * 2"))
        """);
  }

  @Test
  void computedColumnGoesBeforeTheNameThatItComputesWithIsTaken() {
    assertDiff(
        Schema.of(
            user(
                column("a", integer()),
                column("b", integer()),
                column("twice", bigint()).computed("a * 2"))),
        Schema.of(user(column("a", integer()))),
        renamedColumn("user", "a", "b"),
        """
        dropColumn("user", "twice")
        dropColumn("user", "a")
        renameColumn("user", "b", "a")
        """);
  }

  @Test
  void nameThatChangesItsCaseGoesByWayOfAnother() {
    assertDiff(
        Schema.of(user(column("a", integer()))),
        Schema.of(user(column("A", integer()))),
        renamedColumn("user", "A", "a"),
        """
        renameColumn("user", "a", "a__moved")
        renameColumn("user", "a__moved", "A")
        """);
  }

  @Test
  void indexThatDiffersInNothingButItsNameIsRenamed() {
    assertDiff(
        Schema.of(user(index("ix_a", "name"))),
        Schema.of(user(index("ix_b", "name"))),
        Intent.NONE,
        """
        renameIndex("user", "ix_a", "ix_b")
        """);
  }

  @Test
  void primaryKeyBecomesComposite() {
    assertDiff(
        Schema.of(USER),
        Schema.of(
            USER.withPrimaryKey(java.util.Optional.of(primaryKey("user_pkey", "id", "name")))),
        Intent.NONE,
        """
        dropPrimaryKey("user")
        addPrimaryKey("user", primaryKey("user_pkey", "id", "name"))
        """);
  }

  @Test
  void typeChangesByTheConversionGiven() {
    Intent intent =
        new Intent(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(new TableMember(USER.name(), "name"), Conversion.using("length(name)")));
    List<SchemaChange> up =
        Differ.diff(
            Schema.of(USER),
            Schema.of(USER.withColumn("name", it -> it.withType(integer()))),
            intent);

    assertThat(text(up))
        .isEqualTo(
            """
            alterType("user", "name", varchar(50), integer(), using("length(name)"))
            """);
  }

  @Test
  void commentsChange() {
    assertDiff(
        Schema.of(USER),
        Schema.of(
            user(comment("people")).withColumn("name", it -> it.comment("as on the passport"))),
        Intent.NONE,
        """
        commentOnTable("user", "", "people")
        commentOnColumn("user", "name", "", "as on the passport")
        """);
  }

  @Test
  void sequencesComeChangeAndGo() {
    Sequence kept = sequence("a_seq");
    Schema base = new Schema(NamedList.empty(), NamedList.of(List.of(kept, sequence("old_seq"))));
    Schema model =
        new Schema(
            NamedList.empty(), NamedList.of(List.of(kept.increment(50), sequence("new_seq"))));
    assertDiff(
        base,
        model,
        Intent.NONE,
        """
        alterSequence(sequence("a_seq"), sequence("a_seq").increment(50))
        createSequence(sequence("new_seq"))
        dropSequence("old_seq")
        """);
  }

  @Test
  void sequenceTakesTheNameOfOneThatGoes() {
    Schema base =
        new Schema(NamedList.empty(), NamedList.of(List.of(sequence("a_seq"), sequence("b_seq"))));
    Schema model = new Schema(NamedList.empty(), NamedList.of(List.of(sequence("b_seq"))));
    Map<QualifiedName, QualifiedName> renamed =
        Map.of(QualifiedName.of("b_seq"), QualifiedName.of("a_seq"));
    assertDiff(
        base,
        model,
        new Intent(Map.of(), Map.of(), renamed, Map.of(), Map.of()),
        """
        dropSequence("b_seq")
        renameSequence("a_seq", "b_seq")
        """);
  }

  @Test
  void sequenceLeavesItsNameToANewOne() {
    Schema base = new Schema(NamedList.empty(), NamedList.of(List.of(sequence("a_seq"))));
    Schema model =
        new Schema(NamedList.empty(), NamedList.of(List.of(sequence("a_seq"), sequence("b_seq"))));
    Map<QualifiedName, QualifiedName> renamed =
        Map.of(QualifiedName.of("b_seq"), QualifiedName.of("a_seq"));
    assertDiff(
        base,
        model,
        new Intent(Map.of(), Map.of(), renamed, Map.of(), Map.of()),
        """
        renameSequence("a_seq", "b_seq")
        createSequence(sequence("a_seq"))
        """);
  }

  @Test
  void derivedNamesStayWhenTheirTableIsRenamed() {
    Schema base = Schema.of(user(unique("uk_user_name", "name")));
    Table member =
        Table.of(
            "member",
            column("id", bigint()).identity(),
            column("name", varchar(50)).notNull(),
            primaryKey("member_pkey", "id"),
            unique("uk_member_name", "name"));
    Intent intent = renamedTable("member", "user");
    Set<TableMember> derived =
        Set.of(
            new TableMember(member.name(), "member_pkey"),
            new TableMember(member.name(), "uk_member_name"));

    Schema model = StableNames.keep(base, Schema.of(member), intent, derived);

    assertDiff(
        base,
        model,
        intent,
        """
        renameTable("user", "member")
        """);
  }

  @Test
  void chosenNamesChangeEvenIfNothingElseDoes() {
    Schema base = Schema.of(user(unique("uk_old", "name")));
    Schema model = Schema.of(user(unique("uk_new", "name")));

    assertThat(StableNames.keep(base, model, Intent.NONE, Set.of())).isEqualTo(model);
    assertDiff(
        base,
        model,
        Intent.NONE,
        """
        renameConstraint("user", "uk_old", "uk_new")
        """);
  }

  @Test
  void theOrderOfColumnsAloneIsNoChange() {
    Schema model =
        Schema.of(
            Table.of(
                "user",
                column("name", varchar(50)).notNull(),
                column("id", bigint()).identity(),
                primaryKey("user_pkey", "id")));

    assertThat(Differ.diff(Schema.of(USER), model, Intent.NONE)).isEmpty();
  }

  private static Table counter(String column, TableElement... rows) {
    List<TableElement> elements =
        new java.util.ArrayList<>(
            List.of(
                column(column, varchar(50)).notNull(),
                column("next", bigint()),
                primaryKey("counter_pkey", column)));
    elements.addAll(List.of(rows));
    return Table.of(QualifiedName.of("counter"), elements);
  }

  @Test
  void newTableComesWithItsRows() {
    assertDiff(
        Schema.empty(),
        Schema.of(counter("name", row("name", "user").with("next", 0))),
        Intent.NONE,
        """
        createTable("counter", column("name", varchar(50)).notNull(), column("next", bigint()), primaryKey("counter_pkey", "name"), row("name", "user").with("next", 0))
        """);
  }

  @Test
  void rowsOfATableThatStaysComeGoAndChange() {
    assertDiff(
        Schema.of(
            counter(
                "name", row("name", "old").with("next", 0), row("name", "kept").with("next", 0))),
        Schema.of(
            counter(
                "name", row("name", "new").with("next", 0), row("name", "kept").with("next", 9))),
        Intent.NONE,
        """
        dropRow("counter", row("name", "old").with("next", 0))
        addRow("counter", row("name", "new").with("next", 0))
        changeRow("counter", row("name", "kept").with("next", 0), row("name", "kept").with("next", 9))
        """);
  }

  @Test
  void rowsFollowTheirColumnsToAnotherName() {
    assertDiff(
        Schema.of(counter("name", row("name", "user").with("next", 0))),
        Schema.of(counter("what", row("what", "user").with("next", 0))),
        renamedColumn("counter", "what", "name"),
        """
        renameColumn("counter", "name", "what")
        """);
  }

  @Test
  void rowsChangePlaces() {
    Intent intent =
        new Intent(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(
                new TableRow(QualifiedName.of("counter"), new Cell("name", new Value.Text("a"))),
                new Cell("name", new Value.Text("b")),
                new TableRow(QualifiedName.of("counter"), new Cell("name", new Value.Text("b"))),
                new Cell("name", new Value.Text("a"))),
            Map.of(),
            Map.of());
    assertDiff(
        Schema.of(
            counter("name", row("name", "a").with("next", 1), row("name", "b").with("next", 2))),
        Schema.of(
            counter("name", row("name", "b").with("next", 1), row("name", "a").with("next", 3))),
        intent,
        """
        changeRow("counter", row("name", "a").with("next", 1), row("name", "a__moved").with("next", 1))
        changeRow("counter", row("name", "b").with("next", 2), row("name", "a").with("next", 2))
        changeRow("counter", row("name", "a__moved").with("next", 1), row("name", "b").with("next", 1))
        changeRow("counter", row("name", "a").with("next", 2), row("name", "a").with("next", 3))
        """);
  }

  @Test
  void rowsWithAnotherKeyColumnAreOtherRows() {
    assertDiff(
        Schema.of(
            Table.of("t", column("a", bigint()), column("b", bigint()), row("a", 1).with("b", 2))),
        Schema.of(
            Table.of("t", column("a", bigint()), column("b", bigint()), row("b", 1).with("a", 2))),
        Intent.NONE,
        """
        dropRow("t", row("a", 1).with("b", 2))
        addRow("t", row("b", 1).with("a", 2))
        """);
  }
}
