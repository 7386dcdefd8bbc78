package dev.godwit.processor.snapshot;

import dev.godwit.schema.Check;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.ForeignKey.Action;
import dev.godwit.schema.Index;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableComment;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import dev.godwit.schema.UniqueConstraint;
import dev.godwit.schema.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a snapshot: sorted lines, each complete in itself. */
public final class SnapshotWriter {

  /** The first line; the number is the format's version. */
  static final String HEADER = "godwit-snapshot 1";

  private static final int HINT_COLUMN = 56;
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

  private final List<String> lines = new ArrayList<>();

  private SnapshotWriter() {}

  /** The text of a snapshot, with {@code \n} at the end of each line. */
  public static String write(Snapshot snapshot) {
    SnapshotWriter writer = new SnapshotWriter();
    for (Table table : snapshot.schema().tables()) {
      writer.add(table, snapshot);
    }
    snapshot.schema().sequences().forEach(it -> writer.add(it, snapshot));
    snapshot.revisions().forEach(writer::add);
    snapshot.recollection().converters().forEach(it -> writer.lines.add("converter " + it));
    snapshot.recollection().enums().forEach(writer::addEnum);
    Collections.sort(writer.lines);
    return HEADER + "\n" + writer.lines.stream().map(it -> it + "\n").collect(Collectors.joining());
  }

  private void add(Table table, Snapshot snapshot) {
    String comment =
        table.comment().equals(TableComment.NONE)
            ? ""
            : " comment " + literal(table.comment().text());
    String hint = snapshot.hints().tables().getOrDefault(table.name(), "");
    lines.add(withHint("table " + name(table.name()) + comment, hint));
    for (Column column : table.columns()) {
      TableMember member = new TableMember(table.name(), column.name());
      String columnHint = snapshot.hints().columns().getOrDefault(member, "");
      lines.add(withHint("column " + member(table, column.name()) + column(column), columnHint));
    }
    table.primaryKey().ifPresent(key -> lines.add(primaryKey(table, key)));
    table.foreignKeys().forEach(key -> lines.add(foreignKey(table, key)));
    table.uniqueConstraints().forEach(constraint -> lines.add(unique(table, constraint)));
    table.indexes().forEach(index -> lines.add(index(table, index)));
    table.checks().forEach(check -> lines.add(check(table, check)));
    table
        .rows()
        .forEach(
            row ->
                lines.add(
                    withHint(
                        row(table, row),
                        snapshot
                            .hints()
                            .rows()
                            .getOrDefault(new TableRow(table.name(), row.key()), ""))));
  }

  private void add(Sequence sequence, Snapshot snapshot) {
    lines.add(
        withHint(
            "sequence %s start %d increment %d"
                .formatted(name(sequence.name()), sequence.start(), sequence.increment()),
            snapshot.hints().sequences().getOrDefault(sequence.name(), "")));
  }

  private void add(String revision, List<String> parents) {
    lines.add(
        "revision " + revision + (parents.isEmpty() ? "" : " after " + String.join(" ", parents)));
  }

  private void addEnum(String name, Map<String, String> values) {
    lines.add(
        new TreeMap<>(values)
            .entrySet().stream()
                .map(value -> value.getKey() + " " + literal(value.getValue()))
                .collect(Collectors.joining(" ", "enum " + name + " ", "")));
  }

  private static String column(Column column) {
    String nullability = column.nullable() ? "" : " not null";
    String comment = column.comment().isEmpty() ? "" : " comment " + literal(column.comment());
    return " " + type(column.type()) + nullability + column.value().accept(new Values()) + comment;
  }

  private static String primaryKey(Table table, PrimaryKey key) {
    return "primary-key " + member(table, key.name()) + columns(key.columns());
  }

  private static String unique(Table table, UniqueConstraint constraint) {
    return "unique " + member(table, constraint.name()) + columns(constraint.columns());
  }

  private static String foreignKey(Table table, ForeignKey key) {
    return "foreign-key "
        + member(table, key.name())
        + columns(key.columns())
        + " -> "
        + name(key.target())
        + columns(key.targetColumns())
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate());
  }

  private static String action(String clause, Action action) {
    return action == Action.NO_ACTION ? "" : clause + action.sql();
  }

  private static String index(Table table, Index index) {
    return "index "
        + member(table, index.name())
        + index.columns().stream()
            .map(
                part ->
                    name(part.column()) + (part.order() == Index.Order.DESCENDING ? " desc" : ""))
            .collect(Collectors.joining(", ", " (", ")"))
        + (index.unique() ? " unique" : "");
  }

  private static String check(Table table, Check check) {
    return "check " + member(table, check.name()) + " " + sql(check.condition());
  }

  private static String row(Table table, Row row) {
    return "row "
        + name(table.name())
        + row.cells().stream()
            .map(cell -> " (" + name(cell.column()) + ' ' + cell.value().accept(new Constants()))
            .collect(Collectors.joining(")", "", ")"));
  }

  private record Constants() implements Value.Visitor<String> {
    @Override
    public String text(Value.Text value) {
      return literal(value.text());
    }

    @Override
    public String flag(Value.Flag value) {
      throw unexpected(value);
    }

    @Override
    public String nothing(Value.Nothing value) {
      throw unexpected(value);
    }

    @Override
    public String typed(Value.Typed value) {
      throw unexpected(value);
    }

    private static IllegalStateException unexpected(Value value) {
      return new IllegalStateException("No row of a schema holds " + value);
    }

    @Override
    public String whole(Value.Whole value) {
      return Long.toString(value.number());
    }
  }

  private static String columns(List<String> columns) {
    return columns.stream().map(SnapshotWriter::name).collect(Collectors.joining(", ", " (", ")"));
  }

  private static String member(Table table, String member) {
    return name(table.name()) + "." + name(member);
  }

  private static String name(QualifiedName name) {
    return name.schema().isEmpty()
        ? name(name.name())
        : name(name.schema()) + "." + name(name.name());
  }

  private static String name(String name) {
    return PLAIN.matcher(name).matches() ? name : '"' + escape(name).replace("\"", "\"\"") + '"';
  }

  private static String literal(String text) {
    return "'" + escape(text).replace("'", "''") + "'";
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }

  private static String sql(SqlText text) {
    return text.isPortable()
        ? literal(text.postgresql())
        : "postgresql " + literal(text.postgresql()) + " sqlite " + literal(text.sqlite());
  }

  private static String withHint(String line, String hint) {
    if (hint.isEmpty()) {
      return line;
    }
    return line + " ".repeat(Math.max(1, HINT_COLUMN - line.length())) + "# " + hint;
  }

  private static String type(ColumnType type) {
    if (type instanceof ColumnType.Native verbatim) {
      return "native(" + sql(verbatim.sql()) + ")";
    } else if (type instanceof ColumnType.Array array) {
      return "array(" + type(array.element()) + ")";
    } else {
      return type.toString();
    }
  }

  private record Values() implements ColumnValue.Visitor<String> {
    @Override
    public String given(ColumnValue.Given value) {
      return "";
    }

    @Override
    public String defaulted(ColumnValue.Default value) {
      return " default " + sql(value.expression());
    }

    @Override
    public String identity(ColumnValue.Identity value) {
      return " identity";
    }

    @Override
    public String computed(ColumnValue.Computed value) {
      return " computed " + sql(value.expression());
    }
  }
}
