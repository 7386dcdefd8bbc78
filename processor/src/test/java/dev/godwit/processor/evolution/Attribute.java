package dev.godwit.processor.evolution;

import java.util.List;
import java.util.Optional;

/** A persistent attribute of a class. */
sealed interface Attribute {

  String name();

  Attribute withName(String other);

  /** The entity that it refers to. */
  default Optional<String> target() {
    return Optional.empty();
  }

  /** The same attribute referring to an entity that got another name. */
  default Attribute retargeted(String from, String to) {
    return this;
  }

  /** Whether the database computes it from another. */
  default boolean isOver(String attribute) {
    return false;
  }

  /** The same attribute after another got another name. */
  default Attribute over(String from, String to) {
    return this;
  }

  /** A single value; the type is a Java type, or an enum of the domain. */
  record Basic(String name, String type, ColumnText column) implements Attribute {

    @Override
    public Basic withName(String other) {
      return new Basic(other, type, column);
    }

    /** The name of the column, in quotes if it needs them. */
    String columnName() {
      return column.name().isEmpty() ? name : column.name();
    }

    Basic withType(String other) {
      return new Basic(name, other, column);
    }

    Basic with(ColumnText other) {
      return new Basic(name, type, other);
    }
  }

  /**
   * A value that the database computes.
   *
   * @param expression SQL, with an attribute of the same class in braces
   */
  record Computed(String name, String type, String expression) implements Attribute {

    private static final List<String> WHOLE = List.of("Short", "Integer", "Long", "int", "long");

    @Override
    public Computed withName(String other) {
      return new Computed(other, type, expression);
    }

    Computed computing(String other) {
      return new Computed(name, type, other);
    }

    /** Whether it can be computed from an attribute, as that is. */
    boolean canBeOver(Attribute source) {
      return source instanceof Basic basic
          && basic.column().table().isEmpty()
          && (type.equals("String") ? basic.type().equals(type) : WHOLE.contains(basic.type()));
    }

    @Override
    public boolean isOver(String attribute) {
      return expression.contains('{' + attribute + '}');
    }

    @Override
    public Computed over(String from, String to) {
      return computing(expression.replace('{' + from + '}', '{' + to + '}'));
    }
  }

  /**
   * An embedded value.
   *
   * @param isPrefixed whether the columns are named after this attribute too
   */
  record Embedded(String name, String part, boolean isPrefixed) implements Attribute {

    @Override
    public Embedded withName(String other) {
      return new Embedded(other, part, isPrefixed);
    }
  }

  /** A relation to one entity. */
  record ToOne(
      String name, String entity, Place place, boolean isOne, ColumnText column, Reference key)
      implements Attribute {

    /** Where the relation stands. */
    enum Place {
      COLUMN,
      JOIN_TABLE
    }

    @Override
    public ToOne withName(String other) {
      return new ToOne(other, entity, place, isOne, column, key);
    }

    ToOne with(ColumnText other) {
      return new ToOne(name, entity, place, isOne, other, key);
    }

    ToOne with(Reference other) {
      return new ToOne(name, entity, place, isOne, column, other);
    }

    ToOne in(Place other) {
      return new ToOne(name, entity, other, isOne, column, key);
    }

    @Override
    public Optional<String> target() {
      return Optional.of(entity);
    }

    @Override
    public Attribute retargeted(String from, String to) {
      return entity.equals(from) ? new ToOne(name, to, place, isOne, column, key) : this;
    }
  }

  /** What a collection is. */
  enum Shape {
    SET,
    BAG,
    LIST,
    MAP
  }

  /**
   * A relation to many entities.
   *
   * @param table the join table's name; empty for the default
   */
  record ToMany(String name, String entity, Kind kind, Shape shape, String table)
      implements Attribute {

    /** Whether each of the others belongs to one, and how that is stored. */
    enum Kind {
      MANY_TO_MANY,
      ONE_TO_MANY,
      JOIN_COLUMN
    }

    @Override
    public ToMany withName(String other) {
      return new ToMany(other, entity, kind, shape, table);
    }

    ToMany as(Kind other) {
      return new ToMany(name, entity, other, shape, table);
    }

    ToMany shaped(Shape other) {
      return new ToMany(name, entity, kind, other, table);
    }

    ToMany in(String other) {
      return new ToMany(name, entity, kind, shape, other);
    }

    @Override
    public Optional<String> target() {
      return Optional.of(entity);
    }

    @Override
    public Attribute retargeted(String from, String to) {
      return entity.equals(from) ? new ToMany(name, to, kind, shape, table) : this;
    }
  }

  /**
   * A collection of values.
   *
   * @param type a Java type, an enum or an embeddable of the domain
   * @param table the table's name; empty for the default
   */
  record Elements(String name, String type, Shape shape, String table, ColumnText column)
      implements Attribute {

    @Override
    public Elements withName(String other) {
      return new Elements(other, type, shape, table, column);
    }

    Elements shaped(Shape other) {
      return new Elements(name, type, other, table, column);
    }

    Elements in(String other) {
      return new Elements(name, type, shape, other, column);
    }

    Elements with(ColumnText other) {
      return new Elements(name, type, shape, table, other);
    }
  }
}
