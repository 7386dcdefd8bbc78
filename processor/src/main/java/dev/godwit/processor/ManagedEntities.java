package dev.godwit.processor;

import dev.godwit.processor.entity.EntityReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Finds the entities of a migrations package: those that are compiled, those of dependencies that
 * are asked for by package, and those that the history knows though this compile leaves them out.
 */
final class ManagedEntities {

  private static final String ENTITY = "jakarta.persistence.Entity";

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final List<String> packages;
  private final Optional<Path> sourceRoot;
  private final SubPackages subPackages;
  private final NavigableMap<String, TypeElement> found = new TreeMap<>();

  /**
   * Creates a finder.
   *
   * @param packages the packages of entities to manage; empty for all
   * @param sourceRoot the root of the source tree, by which deleted sources are told
   */
  ManagedEntities(
      ProcessingEnvironment environment, List<String> packages, Optional<Path> sourceRoot) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.packages = packages;
    this.sourceRoot = sourceRoot;
    subPackages = new SubPackages(environment.getFiler(), elements);
  }

  /**
   * The entities by qualified name.
   *
   * @param compiled the names of all classes compiled so far
   * @param known the binary names of the entities that the history knows
   */
  List<TypeElement> find(Set<String> compiled, Collection<String> known) {
    among(compiled);
    for (String name : packages) {
      addPackage(name, compiled);
      subPackages.inModules(name).forEach(below -> addPackage(below, compiled));
    }
    for (String name : known) {
      TypeElement type = elements.getTypeElement(name.replace('$', '.'));
      if (type != null && !found.containsKey(name(type)) && !isLeftOver(type, compiled)) {
        add(type);
      }
    }
    return all();
  }

  /**
   * Adds the entities that others refer to or inherit from, as far as their packages are managed,
   * and what is in such packages where these come from.
   *
   * @param reached the binary names of entities
   * @return whether there were any that had not been found
   */
  boolean addReached(Collection<String> reached, Set<String> compiled) {
    int before = found.size();
    for (String name : packages.isEmpty() ? List.<String>of() : reached) {
      TypeElement type = elements.getTypeElement(name.replace('$', '.'));
      if (type != null && !found.containsKey(name(type)) && !isLeftOver(type, compiled)) {
        add(type);
        if (found.containsKey(name(type))) {
          addBesides(topLevel(type), compiled);
        }
      }
    }
    return found.size() > before;
  }

  /** All entities found so far, by qualified name. */
  List<TypeElement> all() {
    return List.copyOf(found.values());
  }

  /**
   * The converters that apply by themselves: those that are compiled, those of the packages that
   * are asked for, and those that the history knows.
   *
   * @param compiled the names of all classes compiled so far
   * @param known the binary names of the converters that the history knows
   */
  List<TypeElement> converters(Set<String> compiled, Collection<String> known) {
    NavigableMap<String, TypeElement> converters = new TreeMap<>();
    List<TypeElement> candidates = new ArrayList<>();
    compiled.forEach(name -> candidates.add(elements.getTypeElement(name)));
    for (String name : packages) {
      PackageElement element = elements.getPackageElement(name);
      if (element != null) {
        candidates.addAll(ElementFilter.typesIn(element.getEnclosedElements()));
      }
    }
    known.stream()
        .map(name -> elements.getTypeElement(name.replace('$', '.')))
        .filter(type -> type != null && !isLeftOver(type, compiled))
        .forEach(candidates::add);
    candidates.forEach(type -> addConverters(type, converters));
    return List.copyOf(converters.values());
  }

  private static void addConverters(TypeElement type, Map<String, TypeElement> converters) {
    if (type != null) {
      if (EntityReader.isAutoConverter(type)) {
        converters.put(name(type), type);
      }
      ElementFilter.typesIn(type.getEnclosedElements())
          .forEach(nested -> addConverters(nested, converters));
    }
  }

  private void addPackage(String name, Set<String> compiled) {
    PackageElement element = elements.getPackageElement(name);
    if (element == null) {
      return;
    }
    for (TypeElement type : ElementFilter.typesIn(element.getEnclosedElements())) {
      if (!isLeftOver(type, compiled)) {
        addWithNested(type);
        addBesides(type, compiled);
      }
    }
  }

  /** Adds what is in the managed packages of the dependency that a class comes from. */
  private void addBesides(TypeElement type, Set<String> compiled) {
    if (!compiled.contains(name(type))) {
      packages.stream()
          .flatMap(it -> subPackages.besides(name(type), it).stream())
          .forEach(below -> addPackage(below, compiled));
    }
  }

  /** The entities among these classes and those nested in them. */
  List<TypeElement> among(Set<String> names) {
    names.forEach(name -> addWithNested(elements.getTypeElement(name)));
    return List.copyOf(found.values());
  }

  /**
   * Whether an entity that the history knows was not found: it is gone, or another processor is
   * about to make it.
   */
  boolean lackOneOf(Collection<String> known) {
    return known.stream()
        .filter(name -> known.stream().noneMatch(it -> name.startsWith(it + ".")))
        .anyMatch(name -> !found.containsKey(name.replace('$', '.')));
  }

  /**
   * The packages to manage that are not there, neither themselves nor above one that is known.
   *
   * @param packageName the migrations package
   */
  List<String> unknownPackages(String packageName) {
    return packages.stream()
        .filter(it -> elements.getPackageElement(it) == null)
        .filter(it -> !packageName.startsWith(it + "."))
        .filter(it -> found.keySet().stream().noneMatch(type -> type.startsWith(it + ".")))
        .toList();
  }

  private void addWithNested(TypeElement type) {
    if (type != null) {
      add(type);
      ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::addWithNested);
    }
  }

  private void add(TypeElement type) {
    boolean isEntity =
        type.getKind() == ElementKind.CLASS
            && type.getAnnotationMirrors().stream()
                .anyMatch(it -> it.getAnnotationType().toString().equals(ENTITY));
    if (isEntity && isManaged(type)) {
      found.put(name(type), type);
    }
  }

  private boolean isManaged(TypeElement type) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    return packages.isEmpty()
        || packages.stream()
            .anyMatch(it -> packageName.equals(it) || packageName.startsWith(it + "."));
  }

  /** Whether only a class file of an earlier compile is left of a class: its source is gone. */
  private boolean isLeftOver(TypeElement type, Set<String> compiled) {
    TypeElement topLevel = topLevel(type);
    if (compiled.contains(name(topLevel)) || sourceRoot.isEmpty()) {
      return false;
    }
    String packageName = elements.getPackageOf(topLevel).getQualifiedName().toString();
    String simpleName = topLevel.getSimpleName().toString();
    Path directory = sourceRoot.get().resolve(packageName.replace('.', '/'));
    return isInOutput(packageName, simpleName)
        && Files.isDirectory(directory)
        && !isDeclaredIn(directory, simpleName);
  }

  /** Whether a source in a package's directory declares a class, as its own or beside another. */
  private static boolean isDeclaredIn(Path directory, String simpleName) {
    if (Files.exists(directory.resolve(simpleName + ".java"))) {
      return true;
    }
    Pattern declaration = Pattern.compile("\\bclass\\s+" + Pattern.quote(simpleName) + "\\b");
    try (Stream<Path> sources = Files.list(directory)) {
      for (Path source : sources.filter(it -> it.toString().endsWith(".java")).toList()) {
        if (declaration.matcher(Files.readString(source)).find()) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      // What cannot be read may well declare it: nothing is dropped for that.
      return true;
    }
  }

  private boolean isInOutput(String packageName, String simpleName) {
    try {
      FileObject file =
          environment
              .getFiler()
              .getResource(StandardLocation.CLASS_OUTPUT, packageName, simpleName + ".class");
      return Files.exists(Path.of(file.toUri()));
    } catch (IOException | IllegalArgumentException e) {
      // Not there, or the output is no directory: then the class comes from elsewhere.
      return false;
    }
  }

  private static TypeElement topLevel(TypeElement type) {
    Element element = type;
    while (element.getEnclosingElement() instanceof TypeElement outer) {
      element = outer;
    }
    return (TypeElement) element;
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
