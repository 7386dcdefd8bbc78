package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.Jpa;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The column definitions that enclosing classes and attributes put in place of an attribute's own
 * (Jakarta Persistence 3.2 §11.1.2 and §11.1.4). The outermost wins.
 *
 * @param levels from the outside in
 */
public record Overrides(List<Level> levels) {

  /** Nothing overridden. */
  public static final Overrides NONE = new Overrides(List.of());

  /**
   * Something that may carry overrides.
   *
   * @param prefix the path from it to the attributes at hand, with a dot at its end; or empty
   */
  record Level(Annotated source, String prefix) {}

  /** Copies. */
  public Overrides {
    levels = List.copyOf(levels);
  }

  /** These overrides, after those of a class that the attributes at hand are inherited by. */
  public Overrides and(Annotated source) {
    List<Level> more = new ArrayList<>(levels);
    more.add(new Level(source, ""));
    return new Overrides(more);
  }

  /** These overrides for the parts of an attribute, with those that the attribute carries. */
  public Overrides inside(String attribute, Annotated source) {
    List<Level> inner = new ArrayList<>();
    levels.forEach(level -> inner.add(new Level(level.source(), level.prefix() + attribute + '.')));
    return new Overrides(inner).and(source);
  }

  /** The column that replaces a basic attribute's own. */
  public Optional<AnnotationUse> column(String attribute) {
    return find(Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES, attribute)
        .flatMap(use -> use.annotation("column"));
  }

  /** What replaces a relation's own join columns or join table. */
  public Optional<AnnotationUse> association(String attribute) {
    return find(Jpa.ASSOCIATION_OVERRIDE, Jpa.ASSOCIATION_OVERRIDES, attribute);
  }

  /** The conversion that applies to the attribute from outside. */
  public Optional<AnnotationUse> conversion(String attribute) {
    return levels.stream()
        .flatMap(
            level ->
                level.source().all(Jpa.CONVERT, Jpa.CONVERTS).stream()
                    .filter(use -> use.text("attributeName").equals(level.prefix() + attribute)))
        .findFirst();
  }

  /** The annotation of the outermost embedded attribute around that carries it. */
  public Optional<AnnotationUse> enclosing(String type) {
    return levels.stream()
        .map(Level::source)
        .filter(Attribute.class::isInstance)
        .flatMap(source -> source.find(type).stream())
        .findFirst();
  }

  private Optional<AnnotationUse> find(String type, String container, String attribute) {
    return levels.stream()
        .flatMap(
            level ->
                level.source().all(type, container).stream()
                    .filter(use -> use.text("name").equals(level.prefix() + attribute)))
        .findFirst();
  }
}
