package dev.godwit.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.operation.Reach;
import dev.godwit.operation.notation.OperationText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class MigrationParserTest {

  private static final String SOURCE =
      """
      package com.acme.migrations;

      import static dev.godwit.schema.Definitions.*;

      /**
       * Adds {@code user.phone}. And more.
       */
      @Revision(id = "0003_add_phone", after = {"0002_a", "0002_b"}, generated = "abc")
      public final class V0003_AddPhone implements Migration {
        private static final String SQL = "update user set " + "phone = ''";

        @Override
        public void upgrade(Operations op) {
          op.addColumn("user", column("phone", varchar(20)).notNull(), backfill("''"));
          rest(op);
        }

        private void rest(Operations op) {
          op.sql(SQL);
          op.sql(\"""
              delete from user
              where id < 0\""");
          op.createSequence(Definitions.sequence("s").start(-5L));
          op.addForeignKey("user", foreignKey("fk", "a").references("b", "c").onDelete(ForeignKey.Action.CASCADE));
        }

        @Override
        public void downgrade(Operations op) {
          for (String name : List.of("a")) {
            op.dropColumn("user", name);
          }
          op.run(connection -> {});
          op.dropTable("x" + System.nanoTime());
        }
      }
      """;

  private static MigrationSource parse(String source) {
    MigrationParser.Parsed parsed =
        MigrationParser.parse(new TreeMap<>(Map.of("V0003_AddPhone.java", source)));
    assertThat(parsed.broken()).isEmpty();
    assertThat(parsed.migrations()).hasSize(1);
    return parsed.migrations().get(0);
  }

  @Test
  void theClassTellsWhoItIs() {
    MigrationSource migration = parse(SOURCE);

    assertThat(migration.className()).isEqualTo("V0003_AddPhone");
    assertThat(migration.revision()).isEqualTo("0003_add_phone");
    assertThat(migration.parents()).containsExactly("0002_a", "0002_b");
    assertThat(migration.generated()).isEqualTo("abc");
    assertThat(migration.summary()).isEqualTo("Adds user.phone");
    assertThat(migration.isUntouched()).isFalse();
  }

  @Test
  void callsWithConstantArgumentsAreReadAlsoInPrivateMethods() {
    Operations operations = Operations.unchecked();
    Body upgrade = parse(SOURCE).upgrade();
    upgrade.record(operations);

    assertThat(upgrade.statements()).allMatch(Body.Step.class::isInstance);
    assertThat(OperationText.write(operations.recorded()))
        .isEqualTo(
            """
            godwit-operations 1
            addColumn("user", column("phone", varchar(20)).notNull(), backfill("''"))
            sql("update user set phone = ''")
            sql("delete from user\\nwhere id < 0")
            createSequence(sequence("s").start(-5))
            addForeignKey("user", foreignKey("fk", "a").references("b", "c").onDelete(CASCADE))
            """);
  }

  @Test
  void anythingElseIsOpaque() {
    Body downgrade = parse(SOURCE).downgrade();

    assertThat(downgrade.statements()).hasSize(3).allMatch(Body.Opaque.class::isInstance);
  }

  @Test
  void dataAndWhatCodeSaysOfItselfAreRead() {
    Operations operations = Operations.unchecked();
    parse(
            """
            @Revision(id = "1")
            class V0003_AddPhone {
              void upgrade(Operations op) {
                op.insert("t", row("id", 1).with("a", true).with("b", date("2026-01-31")));
                op.update("t", row("id", 1), row("a", nothing()));
                op.delete("t", row("id", 1));
                op.sql("drop table t").touches("t", "s");
                op.declare().dropTable("t", column("c", integer()));
                op.run(connection -> connection.createStatement()).touches("t");
                op.run(connection -> {}).touches(name());
                op.run(this::fill);
              }
            }
            """)
        .upgrade()
        .record(operations);

    assertThat(OperationText.write(operations.recorded()))
        .isEqualTo(
            """
            godwit-operations 1
            insert("t", row("id", 1).with("a", true).with("b", date("2026-01-31")))
            update("t", row("id", 1), row("a", nothing()))
            delete("t", row("id", 1))
            sql("drop table t").touches("t", "s")
            declare().dropTable("t", column("c", integer()))
            opaque("run")
            opaque("run")
            opaque("run")
            """);
    assertThat(operations.recorded().subList(5, 8))
        .map(it -> ((Operation.Run) it).reach())
        .containsExactly(Reach.of("t"), Reach.ANYTHING, Reach.ANYTHING);
  }

  @Test
  void layoutCommentsNamesAndParentsDoNotCountInTheChecksum() {
    String source =
        """
        package a;

        @Revision(id = "1", after = "0")
        class V1 {
          V1() {}

          void upgrade(Operations op) {
            op.sql("x");
          }
        }
        """;
    String same =
        """
        package b;
        import java.util.List;
        /** Javadoc. */
        @Revision(id = "2") public final class V2 { V2() { }
        void upgrade ( Operations op ) { /* here */ op . sql ( "x" ) ; // there
        } }
        """
            .replace("\n", "\r\n");

    assertThat(Checksum.of(same, "V2")).isEqualTo(Checksum.of(source, "V1"));
  }

  @Test
  void everyMemberCountsInTheChecksum() {
    assertThat(Checksum.of(SOURCE.replace("varchar(20)", "varchar(21)"), "V0003_AddPhone"))
        .isNotEqualTo(Checksum.of(SOURCE, "V0003_AddPhone"));
    assertThat(Checksum.of(SOURCE.replace("\"phone = ''\"", "\"phone = 'x'\""), "V0003_AddPhone"))
        .isNotEqualTo(Checksum.of(SOURCE, "V0003_AddPhone"));
  }

  @Test
  void aFileThatDoesNotParseIsNamedWithItsLine() {
    MigrationParser.Parsed parsed =
        MigrationParser.parse(
            new TreeMap<>(
                Map.of(
                    "A.java", "@Revision(id = \"a\") class A {\n  void f( {}\n}",
                    "B.java", "class B {")));

    assertThat(parsed.migrations()).isEmpty();
    assertThat(parsed.broken()).containsOnlyKeys("A.java");
    assertThat(parsed.broken().get("A.java")).startsWith("line 2: ");
  }

  @Test
  void tokensAreSplitAsJavaDoes() {
    assertThat(JavaTokens.of("a/*x*/=\"b\\\"//\"+'\"';// c\nint i2=0x1F;"))
        .isEqualTo(
            List.of("a", "=", "\"b\\\"//\"", "+", "'\"'", ";", "int", "i2", "=", "0x1F", ";"));
  }
}
