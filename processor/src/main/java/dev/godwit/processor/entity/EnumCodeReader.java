package dev.godwit.processor.entity;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads from an enum's source what its {@code @EnumeratedValue} field holds for each constant. A
 * class file does not tell it: then what is remembered of the same constants holds.
 */
final class EnumCodeReader {

  private static final String VALUE = "jakarta.persistence.EnumeratedValue";

  private final Optional<Trees> trees;
  private final Map<String, Map<String, String>> remembered;

  private EnumCodeReader(Optional<Trees> trees, Map<String, Map<String, String>> remembered) {
    this.trees = trees;
    this.remembered = Map.copyOf(remembered);
  }

  /**
   * A reader for a compile.
   *
   * @param remembered what stands for each constant, by the enum's binary name
   */
  static EnumCodeReader of(
      ProcessingEnvironment environment, Map<String, Map<String, String>> remembered) {
    try {
      return new EnumCodeReader(Optional.of(Trees.instance(environment)), remembered);
    } catch (IllegalArgumentException e) {
      // Not javac's own environment.
      return new EnumCodeReader(Optional.empty(), remembered);
    }
  }

  /** What the enum stores, if it says so. */
  Optional<EnumCode> read(TypeElement type, String binaryName, List<String> constants) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(EnumCodeReader::isValue)
        .findFirst()
        .map(
            field ->
                new EnumCode(
                    field.getSimpleName().toString(),
                    field.asType().toString(),
                    values(type, field)
                        .or(() -> Optional.ofNullable(remembered.get(binaryName)))
                        .filter(values -> values.keySet().containsAll(constants))
                        .map(values -> inOrder(values, constants))
                        .orElse(Map.of())));
  }

  private static boolean isValue(VariableElement field) {
    return field.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(VALUE));
  }

  private static Map<String, String> inOrder(Map<String, String> values, List<String> constants) {
    Map<String, String> ordered = new LinkedHashMap<>();
    constants.forEach(constant -> ordered.put(constant, values.get(constant)));
    return ordered;
  }

  /** The values in the source; empty if there is none, or one of them is computed. */
  private Optional<Map<String, String>> values(TypeElement type, VariableElement field) {
    Optional<ClassTree> source = trees.map(it -> it.getTree(type));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<MethodTree> constructors =
        members(source.get(), MethodTree.class).stream()
            .filter(method -> method.getReturnType() == null)
            .toList();
    List<VariableTree> variables = members(source.get(), VariableTree.class);
    Map<String, ExpressionTree> initial = new HashMap<>();
    variables.stream()
        .filter(variable -> variable.getInitializer() != null)
        .forEach(variable -> initial.put(variable.getName().toString(), variable.getInitializer()));
    Map<String, String> values = new LinkedHashMap<>();
    for (VariableElement constant : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
        String name = constant.getSimpleName().toString();
        Optional<String> value =
            initial.get(name) instanceof NewClassTree creation
                ? new EnumConstantReader(
                        name, field.getSimpleName().toString(), constructors, initial)
                    .value(creation.getArguments())
                : Optional.empty();
        if (value.isEmpty()) {
          return Optional.empty();
        }
        values.put(name, value.get());
      }
    }
    return Optional.of(values);
  }

  private static <T extends Tree> List<T> members(ClassTree source, Class<T> kind) {
    return source.getMembers().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
