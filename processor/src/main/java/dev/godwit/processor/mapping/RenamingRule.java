package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Hierarchy;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.SimilarName;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads {@code @RenamedFrom}: what tables, columns and sequences one may be about. */
final class RenamingRule {

  private static final String RENAMED_FROM = "dev.godwit.annotations.RenamedFrom";
  private static final String SEVERAL = RENAMED_FROM + ".List";

  private final SchemaBuilder schema;
  private final Problems problems;

  RenamingRule(SchemaBuilder schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  /** The renamings on the managed entities, what they inherit from, and all embeddables. */
  List<Renaming> renamings(Entities entities, Collection<EntityClass> managed) {
    List<Renaming> found = new ArrayList<>();
    for (JavaClass type : AnsweringClasses.of(entities, managed)) {
      for (AnnotationUse use : uses(type)) {
        List<EntityClass> users = AnsweringClasses.users(type, managed);
        add(ofClass(type, users, use), !users.isEmpty(), use, found);
      }
      for (Member member : AnsweringClasses.members(type)) {
        for (AnnotationUse use : uses(member)) {
          List<EntityClass> users = AnsweringClasses.users(type, managed);
          add(ofMember(type, member, users, use), !users.isEmpty(), use, found);
        }
      }
    }
    return found;
  }

  private static List<AnnotationUse> uses(Annotated place) {
    return place.all(RENAMED_FROM, SEVERAL);
  }

  private Renaming ofClass(JavaClass type, List<EntityClass> users, AnnotationUse use) {
    List<QualifiedName> tables =
        users.stream()
            .filter(it -> it.javaClass().equals(type) && !Hierarchy.sharesTable(type))
            .flatMap(it -> it.table().withSecondaries().stream())
            .map(TableBuilder::name)
            .toList();
    String name = type.simpleName();
    return new Renaming(
        use.text("value"),
        Stream.concat(tables.stream(), generatorTables(type).stream()).toList(),
        columns(it -> it.hint().startsWith(name + "(") || it.hint().startsWith(name + ".(")),
        sequences(type),
        name,
        use.site());
  }

  private Renaming ofMember(
      JavaClass type, Member member, List<EntityClass> users, AnnotationUse use) {
    List<String> paths =
        users.stream().map(it -> it.javaClass().simpleName() + '.' + member.name()).toList();
    List<QualifiedName> tables = new ArrayList<>();
    List<QualifiedName> sequences = new ArrayList<>();
    schema.tables().stream()
        .filter(it -> it.origin().site().equals(member.site()))
        .forEach(it -> tables.add(it.name()));
    if (member.has(Jpa.GENERATED_VALUE)) {
      users.forEach(it -> tables.addAll(generatorTables(it.javaClass())));
      users.forEach(it -> sequences.addAll(sequences(it.javaClass())));
    }
    return new Renaming(
        use.text("value"),
        tables,
        columns(
            it ->
                it.site().equals(member.site())
                    || paths.stream().anyMatch(path -> it.hint().startsWith(path + '.'))),
        sequences,
        type.simpleName() + '.' + member.name(),
        use.site());
  }

  private List<TableMember> columns(Predicate<Origin> condition) {
    Map<TableMember, MappedColumn> found = new LinkedHashMap<>();
    for (TableBuilder table : schema.tables()) {
      table.columns().values().stream()
          .filter(it -> condition.test(it.origin()))
          .forEach(it -> found.put(new TableMember(table.name(), it.name()), it));
    }
    return List.copyOf(found.keySet());
  }

  private List<QualifiedName> generatorTables(JavaClass type) {
    return schema.tableOrigins().entrySet().stream()
        .filter(it -> isUser(it.getValue(), type.name() + "(generator)"))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private List<QualifiedName> sequences(JavaClass type) {
    return schema.sequenceOrigins().entrySet().stream()
        .filter(it -> isUser(it.getValue(), type.name()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean isUser(Origin origin, String user) {
    return List.of(origin.hint().split(", ")).contains(user);
  }

  /** Adds a renaming; one on an embeddable that nothing embeds is about nothing yet. */
  private void add(Renaming renaming, boolean isOfEntity, AnnotationUse use, List<Renaming> found) {
    if (renaming.isEmpty()) {
      if (isOfEntity) {
        refuse(renaming.owner(), use.site());
      }
      return;
    }
    String to = use.text("to");
    if (to.isEmpty()) {
      found.add(renaming);
      return;
    }
    Renaming exact = only(renaming, to);
    if (exact.isEmpty()) {
      refuseTo(renaming, to, use);
    } else {
      found.add(exact);
    }
  }

  /** A table or sequence of the name, or else the column of it. */
  private static Renaming only(Renaming renaming, String to) {
    String name = Identifier.parse(to).stored();
    List<QualifiedName> tables = named(renaming.tables(), to, name);
    List<QualifiedName> sequences = named(renaming.sequences(), to, name);
    List<TableMember> columns =
        renaming.columns().stream()
            .filter(
                it -> it.name().equals(to) || it.name().equals(name) || it.toString().equals(to))
            .toList();
    boolean isRelation = !tables.isEmpty() || !sequences.isEmpty();
    return new Renaming(
        renaming.former(),
        tables,
        isRelation ? List.of() : columns,
        sequences,
        renaming.owner(),
        renaming.site());
  }

  private static List<QualifiedName> named(
      List<QualifiedName> names, String written, String stored) {
    return names.stream()
        .filter(it -> it.toString().equals(written) || it.toString().equals(stored))
        .toList();
  }

  private void refuse(String owner, Site site) {
    problems.error(
        "answer-without-column",
        site,
        "@RenamedFrom stands on '%s', which has no table, column or sequence of its own. Move it to what has, or remove it."
            .formatted(owner));
  }

  private void refuseTo(Renaming renaming, String to, AnnotationUse use) {
    List<String> names =
        Stream.of(
                renaming.tables().stream().map(QualifiedName::toString),
                renaming.columns().stream().map(TableMember::name),
                renaming.sequences().stream().map(QualifiedName::toString))
            .flatMap(it -> it)
            .distinct()
            .toList();
    problems.error(
        "renamed-to-unknown",
        use.site("to"),
        "'%s' has no table, column or sequence '%s'. %s"
            .formatted(
                renaming.owner(),
                to,
                SimilarName.of(to, names)
                    .map("Did you mean '%s'?"::formatted)
                    .orElseGet(() -> "Write one of " + String.join(", ", names) + ".")));
  }
}
