package dev.godwit.annotations;

/** How the names of tables and columns follow from the names of classes and attributes. */
public enum Naming {

  /**
   * The defaults of the Jakarta Persistence specification, as Hibernate implements them without
   * further configuration: class {@code OrderLine} is table {@code OrderLine}.
   */
  JPA,

  /**
   * Spring Boot's default strategy: the specification's names with {@code _} between words, in
   * lower case; class {@code OrderLine} is table {@code order_line}. It applies to explicit names
   * too.
   */
  SNAKE_CASE
}
