package dev.godwit.processor.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What shapes the schema and is not found through the entities: where only some classes are
 * compiled, it has to be remembered. It is no part of the schema.
 *
 * @param converters the binary names of the converters that apply by themselves
 * @param enums what stands in the database for each constant of an enum, by the enum's binary name:
 *     class files do not tell it
 */
public record Recollection(Set<String> converters, Map<String, Map<String, String>> enums) {

  /** Nothing remembered. */
  public static final Recollection NONE = new Recollection(Set.of(), Map.of());

  /** Copies. */
  public Recollection {
    converters = Set.copyOf(converters);
    enums = Map.copyOf(enums);
  }

  /** What several snapshots remember together; of an enum, the first. */
  public static Recollection of(List<Recollection> all) {
    Set<String> converters = new TreeSet<>();
    Map<String, Map<String, String>> enums = new TreeMap<>();
    for (Recollection each : all) {
      converters.addAll(each.converters());
      each.enums().forEach(enums::putIfAbsent);
    }
    return new Recollection(converters, enums);
  }
}
