package dev.godwit.processor.evolution;

import static java.util.stream.Collectors.joining;

import dev.godwit.processor.evolution.Attribute.Basic;
import dev.godwit.processor.evolution.Domain.Part;
import dev.godwit.processor.evolution.Entity.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The Java text of a domain; every attribute stands on a line of its own. */
final class Sources {

  private final AttributeText attributes;

  private Sources(Domain domain) {
    this.attributes = new AttributeText(domain);
  }

  /** The lines of each file, by its name. */
  static NavigableMap<String, List<String>> of(Domain domain) {
    Sources sources = new Sources(domain);
    NavigableMap<String, List<String>> files = new TreeMap<>();
    for (Entity entity : domain.entities()) {
      files.put(entity.name() + ".java", sources.entity(entity));
      entity
          .identity()
          .filter(it -> it.form() != Identity.Form.SINGLE)
          .ifPresent(it -> files.put(entity.name() + "Key.java", sources.key(entity, it)));
    }
    for (Part part : domain.parts()) {
      files.put(
          part.name() + ".java",
          sources.type("@Embeddable", part.name(), sources.attributes.lines(part.attributes())));
    }
    domain
        .choices()
        .forEach(
            it ->
                files.put(
                    it.name() + ".java",
                    List.of(
                        "package com.acme.shop;",
                        "public enum "
                            + it.name()
                            + " { "
                            + String.join(", ", it.constants())
                            + " }")));
    return files;
  }

  /** All of it in one text, without what stands at the head of every file. */
  static String text(Domain domain) {
    return of(domain).values().stream()
        .flatMap(List::stream)
        .filter(it -> !it.startsWith("package ") && !it.startsWith("import "))
        .collect(joining("\n"));
  }

  private List<String> type(String annotations, String name, List<String> members) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "package com.acme.shop;",
                "import dev.godwit.annotations.*;",
                "import jakarta.persistence.*;",
                "import org.hibernate.annotations.ColumnDefault; import"
                    + " org.hibernate.annotations.GeneratedColumn;",
                "import java.util.*;",
                annotations));
    String modifiers = annotations.contains("class ") ? "" : "public class ";
    lines.add(modifiers + name + " {");
    lines.addAll(members);
    lines.add("}");
    return lines;
  }

  private List<String> entity(Entity entity) {
    List<String> annotations = new ArrayList<>();
    annotations.add(entity.kind() == Entity.Kind.MAPPED ? "@MappedSuperclass" : "@Entity");
    table(entity, annotations);
    entity
        .strategy()
        .ifPresent(
            it -> annotations.add("@Inheritance(strategy = InheritanceType." + it.name() + ")"));
    annotations.add(entity.discriminator().annotations());
    entity
        .identity()
        .filter(it -> it.form() == Identity.Form.ID_CLASS)
        .ifPresent(it -> annotations.add("@IdClass(" + entity.name() + "Key.class)"));
    List<String> members = new ArrayList<>();
    entity.identity().ifPresent(it -> identity(entity, it, members));
    members.addAll(attributes.lines(entity.attributes()));
    String parent = entity.parent().map(it -> " extends " + it).orElse("");
    String modifier = entity.kind() == Entity.Kind.CONCRETE ? "public" : "public abstract";
    List<String> lines =
        new ArrayList<>(type(String.join(" ", annotations), entity.name(), members));
    lines.set(6, modifier + " class " + entity.name() + parent + " {");
    return lines;
  }

  private void table(Entity entity, List<String> annotations) {
    TableText table = entity.table();
    List<String> members = new ArrayList<>();
    text(members, "name", table.name());
    text(members, "schema", table.schema());
    text(members, "comment", table.comment());
    if (!table.check().isEmpty()) {
      members.add(
          "check = @CheckConstraint(constraint = "
              + quoted(AttributeText.resolved(table.check(), entity.attributes()))
              + ")");
    }
    groups(
        members,
        "uniqueConstraints",
        "@UniqueConstraint(%scolumnNames = {%s})",
        entity.uniques(),
        columns(entity, "\", \""));
    groups(
        members, "indexes", "@Index(%scolumnList = %s)", entity.indexes(), columns(entity, ", "));
    if (!members.isEmpty()) {
      annotations.add("@Table(" + String.join(", ", members) + ")");
    }
    table.secondary().forEach(it -> annotations.add("@SecondaryTable(name = \"" + it + "\")"));
  }

  private static Function<Group, String> columns(Entity entity, String separator) {
    return group ->
        group.attributes().stream()
            .map(it -> column(entity, it).replace("\"", "\\\""))
            .collect(joining(separator, "\"", "\""));
  }

  private static void groups(
      List<String> members,
      String member,
      String form,
      List<Group> groups,
      Function<Group, String> columns) {
    if (!groups.isEmpty()) {
      members.add(
          groups.stream()
              .map(
                  it ->
                      form.formatted(
                          it.name().isEmpty() ? "" : "name = " + quoted(it.name()) + ", ",
                          columns.apply(it)))
              .collect(joining(", ", member + " = {", "}")));
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\\\"") + '"';
  }

  /** The name of the column that a basic attribute is mapped to. */
  static String column(Entity entity, String attribute) {
    return ((Basic) entity.attribute(attribute).orElseThrow()).columnName();
  }

  private void identity(Entity entity, Identity identity, List<String> members) {
    switch (identity.form()) {
      case SINGLE ->
          members.add(
              "  @Id "
                  + identity.generator().annotations()
                  + attributes.line(identity.parts().get(0)));
      case ID_CLASS -> identity.parts().forEach(it -> members.add("  @Id " + attributes.line(it)));
      case EMBEDDED -> members.add("  @EmbeddedId " + entity.name() + "Key key;");
    }
  }

  private List<String> key(Entity entity, Identity identity) {
    String kind = identity.form() == Identity.Form.EMBEDDED ? "@Embeddable" : "";
    List<String> lines =
        new ArrayList<>(type(kind, entity.name() + "Key", attributes.lines(identity.parts())));
    lines.set(6, "public class " + entity.name() + "Key implements java.io.Serializable {");
    return lines;
  }

  private static void text(List<String> members, String member, String text) {
    if (!text.isEmpty()) {
      members.add(member + " = " + quoted(text));
    }
  }
}
