package dev.godwit.processor.snapshot;

import dev.godwit.schema.Check;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaException;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableComment;
import dev.godwit.schema.TableElement;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import dev.godwit.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what {@link SnapshotWriter} writes. */
public final class SnapshotParser {

  private final Map<QualifiedName, List<TableElement>> tables = new LinkedHashMap<>();
  private final Map<QualifiedName, List<TableElement>> elements = new HashMap<>();
  private final List<TableMember> owners = new ArrayList<>();
  private final List<Sequence> sequences = new ArrayList<>();
  private final Map<QualifiedName, String> tableHints = new HashMap<>();
  private final Map<TableMember, String> columnHints = new HashMap<>();
  private final Map<QualifiedName, String> sequenceHints = new HashMap<>();
  private final Map<TableRow, String> rowHints = new HashMap<>();
  private final TreeMap<String, List<String>> revisions = new TreeMap<>();
  private final TreeSet<String> converters = new TreeSet<>();
  private final TreeMap<String, Map<String, String>> enums = new TreeMap<>();

  private SnapshotParser() {}

  /**
   * The snapshot that a text says.
   *
   * @param text the text; lines may end with CR LF
   * @throws SnapshotException if it is no snapshot, of a later version, or damaged
   */
  public static Snapshot parse(String text) {
    SnapshotParser parser = read(text);
    return parser.snapshot(parser.schema());
  }

  private static SnapshotParser read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(SnapshotWriter.HEADER)) {
      throw new SnapshotException(
          "schema.snapshot begins with '%s', but this release reads '%s'. Restore the file from git, or use the release that wrote it."
              .formatted(lines.isEmpty() ? "" : lines.get(0), SnapshotWriter.HEADER));
    }
    SnapshotParser parser = new SnapshotParser();
    for (int index = 1; index < lines.size(); index++) {
      if (!lines.get(index).isBlank()) {
        parser.line(new LineTokens(index + 1, lines.get(index)));
      }
    }
    return parser;
  }

  /**
   * The snapshot that a text says, or those that it says where git has left both sides of a merge
   * in it. A side has no schema: git may have merged a part of it, and a part may be the other's.
   *
   * @throws SnapshotException if a side is no snapshot, of a later version, or damaged
   */
  public static List<Snapshot> sides(String text) {
    return MergedText.isMarked(text)
        ? MergedText.sides(text).stream().map(it -> read(it).snapshot(Schema.empty())).toList()
        : List.of(parse(text));
  }

  private Snapshot snapshot(Schema schema) {
    return new Snapshot(
        schema,
        new Hints(tableHints, columnHints, sequenceHints, rowHints),
        revisions,
        new Recollection(converters, enums));
  }

  private Schema schema() {
    for (TableMember owner : owners) {
      if (!tables.containsKey(owner.table())) {
        throw new SnapshotException(
            "schema.snapshot defines '%s', but no line says 'table %s'. Restore the file from git."
                .formatted(owner, owner.table()));
      }
    }
    try {
      List<Table> complete = new ArrayList<>();
      tables.forEach((name, parts) -> complete.add(Table.of(name, parts)));
      return new Schema(NamedList.of(complete), NamedList.of(sequences));
    } catch (SchemaException e) {
      throw new SnapshotException(
          "schema.snapshot contradicts itself: " + e.getMessage() + " Restore the file from git.");
    }
  }

  private void line(LineTokens line) {
    String kind = line.word();
    switch (kind) {
      case "table" -> table(line);
      case "column" -> column(line);
      case "primary-key" ->
          element(line, name -> new PrimaryKey(name, DefinitionParser.columns(line)));
      case "unique" ->
          element(line, name -> new UniqueConstraint(name, DefinitionParser.columns(line)));
      case "foreign-key" -> element(line, name -> DefinitionParser.foreignKey(line, name));
      case "index" -> element(line, name -> DefinitionParser.index(line, name));
      case "check" -> element(line, name -> new Check(name, TypeParser.sql(line)));
      case "row" -> row(line);
      case "sequence" -> sequence(line);
      case "revision" -> revision(line);
      case "converter" -> converters.add(String.join(".", DefinitionParser.parts(line)));
      case "enum" -> constants(line);
      default -> throw line.unreadable("'" + kind + "' is no kind of fact");
    }
    if (!line.isAtEnd()) {
      throw line.unreadable("Nothing is expected before '" + line.name() + "'");
    }
  }

  private void table(LineTokens line) {
    QualifiedName name = DefinitionParser.qualified(DefinitionParser.parts(line), line);
    List<TableElement> parts = elements(name);
    if (line.takes("comment")) {
      parts.add(new TableComment(line.text()));
    }
    if (tables.putIfAbsent(name, parts) != null) {
      throw line.unreadable("The table is there twice");
    }
    if (!line.hint().isEmpty()) {
      tableHints.put(name, line.hint());
    }
  }

  private List<TableElement> elements(QualifiedName table) {
    return elements.computeIfAbsent(table, name -> new ArrayList<>());
  }

  private interface ElementOf {
    TableElement named(String name);
  }

  private TableMember element(LineTokens line, ElementOf element) {
    List<String> parts = DefinitionParser.parts(line);
    if (parts.size() < 2) {
      throw line.unreadable("A name of the form table.name is expected");
    }
    String name = parts.get(parts.size() - 1);
    TableMember member =
        new TableMember(DefinitionParser.qualified(parts.subList(0, parts.size() - 1), line), name);
    try {
      elements(member.table()).add(element.named(name));
    } catch (SchemaException e) {
      throw line.unreadable(e.getMessage());
    }
    owners.add(member);
    return member;
  }

  private void column(LineTokens line) {
    TableMember member = element(line, name -> DefinitionParser.column(line, name));
    if (!line.hint().isEmpty()) {
      columnHints.put(member, line.hint());
    }
  }

  private void row(LineTokens line) {
    QualifiedName table = DefinitionParser.qualified(DefinitionParser.parts(line), line);
    Row row = new Row(DefinitionParser.cell(line), NamedList.empty());
    while (!line.isAtEnd()) {
      try {
        row = row.with(DefinitionParser.cell(line));
      } catch (SchemaException e) {
        throw line.unreadable(e.getMessage());
      }
    }
    elements(table).add(row);
    owners.add(new TableMember(table, row.key().toString()));
    if (!line.hint().isEmpty()) {
      rowHints.put(new TableRow(table, row.key()), line.hint());
    }
  }

  private void sequence(LineTokens line) {
    QualifiedName name = DefinitionParser.qualified(DefinitionParser.parts(line), line);
    line.expect("start");
    long start = line.number();
    line.expect("increment");
    sequences.add(new Sequence(name, start, line.number()));
    if (!line.hint().isEmpty()) {
      sequenceHints.put(name, line.hint());
    }
  }

  private void revision(LineTokens line) {
    String revision = line.word();
    List<String> parents = new ArrayList<>();
    if (line.takes("after")) {
      while (!line.isAtEnd()) {
        parents.add(line.word());
      }
    }
    revisions.put(revision, List.copyOf(parents));
  }

  private void constants(LineTokens line) {
    String name = String.join(".", DefinitionParser.parts(line));
    Map<String, String> values = new TreeMap<>();
    while (!line.isAtEnd()) {
      values.put(line.word(), line.text());
    }
    enums.put(name, values);
  }
}
