package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.TableBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An entity with its table.
 *
 * @param name the name that queries use; default names are formed from it
 * @param parent the binary name of the entity that it inherits from
 * @param attributes all that are mapped to its table, those of mapped superclasses and embeddables
 *     included
 */
public record EntityClass(
    JavaClass javaClass,
    String name,
    Standing standing,
    Optional<String> parent,
    TableBuilder table,
    List<Attribute> attributes) {

  /** Who makes an entity's table. */
  public enum Standing {
    MANAGED,
    /** Somebody else does, as {@code @Unmanaged} says. */
    UNMANAGED,
    /** It is not among the entities that the compilation manages. */
    FOREIGN
  }

  /** Copies and checks. */
  public EntityClass {
    Objects.requireNonNull(javaClass, "javaClass");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(table, "table");
    attributes = List.copyOf(attributes);
  }

  /** The attributes that are no part of the identifier. */
  public List<Attribute> state() {
    return attributes.stream()
        .filter(attribute -> attribute.role() != Attribute.Role.IDENTIFIER)
        .toList();
  }

  /** The columns of the primary key, in order. */
  public List<MappedColumn> key() {
    return table.primaryKey().stream().map(table.columns()::get).toList();
  }
}
