package dev.godwit.processor.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * Reads entities, and whatever classes they are made of, from the compiler's model.
 *
 * <p>Superclasses, embeddables, targets of relations and id classes are followed from the entities,
 * whether they come from sources or from class files.
 */
public final class EntityReader {

  /** Annotations on a class that make it part of the mapping when an attribute has its type. */
  private static final Set<String> MAPPED =
      Set.of(
          "jakarta.persistence.Entity",
          "jakarta.persistence.Embeddable",
          "jakarta.persistence.MappedSuperclass");

  /** Annotations on an attribute that make the class of its type, or of its elements, a part. */
  private static final Set<String> STRUCTURED =
      Set.of(
          "jakarta.persistence.Embedded",
          "jakarta.persistence.EmbeddedId",
          "jakarta.persistence.ElementCollection");

  /** Annotations of Hibernate's whose classes are parts. */
  private static final Set<String> NAMING =
      Set.of(
          "org.hibernate.annotations.SoftDelete",
          "org.hibernate.annotations.Target",
          "org.hibernate.annotations.TargetEmbeddable");

  private final Elements elements;
  private final ClassReader reader;

  /** Creates a reader on the current round's model. */
  public EntityReader(ProcessingEnvironment environment) {
    this(environment, Map.of());
  }

  /**
   * Creates a reader on the current round's model.
   *
   * @param enums what stands for each constant of enums whose sources may not be compiled
   */
  public EntityReader(ProcessingEnvironment environment, Map<String, Map<String, String>> enums) {
    elements = environment.getElementUtils();
    reader =
        new ClassReader(
            elements, environment.getTypeUtils(), EnumCodeReader.of(environment, enums));
  }

  /**
   * Reads entities.
   *
   * @param entities the managed ones
   * @param compiled the qualified names of the top-level classes compiled with them
   * @param autoConverters the converters that apply by themselves
   * @param migrationsPackage the package that holds the migrations, for what it is annotated with
   */
  public EntityModel read(
      Collection<TypeElement> entities,
      Collection<String> compiled,
      Collection<TypeElement> autoConverters,
      Optional<PackageElement> migrationsPackage) {
    Map<String, JavaClass> classes = new LinkedHashMap<>();
    Map<String, ValueConverter> converters = new LinkedHashMap<>();
    Deque<JavaClass> unfollowed = new ArrayDeque<>();
    List<JavaClass> managed = new ArrayList<>();
    for (TypeElement entity : entities) {
      JavaClass read = reader.read((DeclaredType) entity.asType());
      if (classes.putIfAbsent(read.name(), read) == null) {
        managed.add(read);
        unfollowed.add(read);
      }
    }
    EmbeddableFinder embeddables = new EmbeddableFinder(elements, compiled);
    while (!unfollowed.isEmpty()) {
      for (JavaType type : references(unfollowed.remove()).toList()) {
        reader.converter(type).ifPresent(converter -> converters.put(converter.name(), converter));
        if (!classes.containsKey(type.key())) {
          DeclaredType declared = reader.declared(type).orElseThrow();
          add(type.key(), declared, classes, unfollowed);
          addBelow(declared, embeddables, classes, unfollowed);
        }
      }
    }
    return new EntityModel(
        managed,
        classes,
        converters,
        autoConverters.stream().flatMap(type -> reader.converter(type).stream()).toList(),
        new ConstraintReader(elements, reader::annotationsOf).read(classes.values()),
        packages(classes.values()),
        new EntityModel.PackageAnnotations(
            migrationsPackage.map(reader::annotationsOf).orElse(List.of())),
        Unresolved.in(classes.values()));
  }

  private void add(
      String key, DeclaredType type, Map<String, JavaClass> classes, Deque<JavaClass> unfollowed) {
    JavaClass found = reader.read(type);
    classes.put(key, found);
    unfollowed.add(found);
  }

  private void addBelow(
      DeclaredType embeddable,
      EmbeddableFinder embeddables,
      Map<String, JavaClass> classes,
      Deque<JavaClass> unfollowed) {
    for (DeclaredType type : embeddables.below(embeddable)) {
      String name = elements.getBinaryName((TypeElement) type.asElement()).toString();
      if (!classes.containsKey(name)) {
        add(name, type, classes, unfollowed);
        addBelow(type, embeddables, classes, unfollowed);
      }
    }
  }

  /** The annotations written on an element. */
  public List<AnnotationUse> annotations(Element element) {
    return reader.annotationsOf(element);
  }

  /** Whether a class is a converter that applies by itself. */
  public static boolean isAutoConverter(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(use -> use.getAnnotationType().toString().equals("jakarta.persistence.Converter"))
        .flatMap(use -> use.getElementValues().entrySet().stream())
        .anyMatch(
            value ->
                value.getKey().getSimpleName().contentEquals("autoApply")
                    && Boolean.TRUE.equals(value.getValue().getValue()));
  }

  private Map<String, List<AnnotationUse>> packages(Collection<JavaClass> classes) {
    Map<String, List<AnnotationUse>> packages = new LinkedHashMap<>();
    for (JavaClass found : classes) {
      for (JavaClass type : found.lineage()) {
        PackageElement element = elements.getPackageElement(type.packageName());
        if (element != null) {
          packages.computeIfAbsent(type.packageName(), name -> reader.annotationsOf(element));
        }
      }
    }
    return packages;
  }

  /** The types that a class refers to and that take part in its mapping. */
  private Stream<JavaType> references(JavaClass start) {
    return start.lineage().stream()
        .flatMap(
            type ->
                Stream.concat(
                    classValues(type.annotations()),
                    Stream.concat(type.fields().stream(), type.properties().stream())
                        .flatMap(this::references)));
  }

  private Stream<JavaType> references(Member member) {
    boolean structured = STRUCTURED.stream().anyMatch(member::has);
    return Stream.concat(
        withParts(member.type()).filter(type -> structured ? isReadable(type) : isMapped(type)),
        classValues(member.annotations()));
  }

  private Stream<JavaType> classValues(List<AnnotationUse> uses) {
    return uses.stream()
        .filter(use -> use.type().startsWith("jakarta.persistence.") || NAMING.contains(use.type()))
        .flatMap(EntityReader::classValues)
        .filter(this::isReadable);
  }

  private static Stream<JavaType> classValues(AnnotationUse use) {
    return use.members().values().stream().flatMap(argument -> classValues(argument.value()));
  }

  private static Stream<JavaType> classValues(Object value) {
    if (value instanceof JavaType type) {
      return Stream.of(type);
    }
    if (value instanceof AnnotationUse nested) {
      return classValues(nested);
    }
    return value instanceof List<?> list
        ? list.stream().flatMap(EntityReader::classValues)
        : Stream.empty();
  }

  private static Stream<JavaType> withParts(JavaType type) {
    return Stream.concat(
        Stream.of(type), type.arguments().stream().flatMap(EntityReader::withParts));
  }

  private boolean isReadable(JavaType type) {
    return type.kind() == JavaType.Kind.CLASS
        && !type.name().startsWith("java.")
        && reader.declared(type).isPresent();
  }

  private boolean isMapped(JavaType type) {
    return reader
        .declared(type)
        .map(found -> found.asElement())
        .filter(
            element -> element.getAnnotationMirrors().stream().anyMatch(EntityReader::isMappedBy))
        .isPresent();
  }

  private static boolean isMappedBy(AnnotationMirror mirror) {
    return MAPPED.contains(mirror.getAnnotationType().toString());
  }
}
