package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SchemaException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code @Dropped}: what goes on purpose. */
final class DroppingRule {

  private static final String DROPPED = "dev.godwit.annotations.Dropped";

  private final SchemaBuilder schema;
  private final Problems problems;

  DroppingRule(SchemaBuilder schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  /** The names on the migrations package, the managed entities, and what they are made of. */
  List<Dropping> droppings(Entities entities, Collection<EntityClass> managed) {
    List<Dropping> found = new ArrayList<>();
    entities
        .model()
        .migrationsPackage()
        .find(DROPPED)
        .ifPresent(
            use ->
                use.texts("value").stream()
                    .filter(name -> isName(name, use))
                    .map(
                        name ->
                            new Dropping(
                                name, Optional.empty(), "the migrations package", use.site()))
                    .forEach(found::add));
    for (JavaClass type : AnsweringClasses.of(entities, managed)) {
      type.find(DROPPED)
          .ifPresent(
              use -> {
                Optional<List<QualifiedName>> tables = Optional.of(tables(type, managed));
                use.texts("value").stream()
                    .map(name -> new Dropping(name, tables, type.simpleName(), use.site()))
                    .forEach(found::add);
              });
    }
    return found;
  }

  /** The class's own tables, and those of others that its attributes have columns in. */
  private List<QualifiedName> tables(JavaClass type, Collection<EntityClass> managed) {
    Set<QualifiedName> tables = new LinkedHashSet<>();
    for (EntityClass user : AnsweringClasses.users(type, managed)) {
      user.table().withSecondaries().forEach(table -> tables.add(table.name()));
      schema.tables().stream()
          .filter(it -> it.origin().hint().startsWith(user.javaClass().name() + '.'))
          .forEach(it -> tables.add(it.name()));
    }
    Set<Site> sites =
        AnsweringClasses.members(type).stream().map(Member::site).collect(Collectors.toSet());
    schema.tables().stream()
        .filter(
            it -> it.columns().values().stream().anyMatch(at -> sites.contains(at.origin().site())))
        .map(TableBuilder::name)
        .forEach(tables::add);
    return List.copyOf(tables);
  }

  private boolean isName(String name, AnnotationUse use) {
    try {
      QualifiedName.parse(name);
      return true;
    } catch (SchemaException e) {
      problems.error("malformed-name", use.site("value"), e.getMessage());
      return false;
    }
  }
}
