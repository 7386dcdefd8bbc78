package dev.godwit.processor.hibernate;

import dev.godwit.MigrationIndex;
import dev.godwit.annotations.Naming;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** A unit's classes, its own and those of its migrations. */
final class CompiledUnit {

  private static final List<Class<? extends Annotation>> MANAGED =
      List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class);

  private final CatalogueUnit unit;
  private final Path output;
  private final ClassLoader loader;

  /**
   * Creates a unit.
   *
   * @param output the directory of its class files
   */
  CompiledUnit(CatalogueUnit unit, Path output) throws IOException {
    this.unit = unit;
    this.output = output;
    this.loader =
        new URLClassLoader(new URL[] {output.toUri().toURL()}, CompiledUnit.class.getClassLoader());
  }

  /** The package of the migrations in a naming. */
  static String migrations(Naming naming) {
    return "migrations_" + naming.name().toLowerCase(Locale.ROOT);
  }

  CatalogueUnit unit() {
    return unit;
  }

  ClassLoader loader() {
    return loader;
  }

  /** The directory of the class files. */
  Path output() {
    return output;
  }

  /** The migrations in a naming. */
  MigrationIndex index(Naming naming) {
    return ServiceLoader.load(MigrationIndex.class, loader).stream()
        .filter(it -> it.type().getPackageName().equals(migrations(naming)))
        .map(ServiceLoader.Provider::get)
        .findFirst()
        .orElseThrow();
  }

  /** The entities, mapped superclasses, embeddables and converters, in order of their names. */
  List<Class<?>> managed() throws IOException, ClassNotFoundException {
    List<Class<?>> managed = new ArrayList<>();
    for (String name : names()) {
      Class<?> type = loader.loadClass(name);
      if (MANAGED.stream().anyMatch(type::isAnnotationPresent)) {
        managed.add(type);
      }
    }
    return managed;
  }

  private List<String> names() throws IOException {
    Path classes = output.resolve(unit.packageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(classes)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> unit.packageName() + "." + name.replace(".class", ""))
          .sorted()
          .toList();
    }
  }
}
