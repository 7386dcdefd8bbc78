package dev.godwit.processor.hibernate;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.mapping.Property;

/** Creates objects of the catalogue's classes, and reaches their attributes as Hibernate does. */
final class Instances {

  private Instances() {}

  /** An object made by the constructor without parameters. */
  static Object create(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " cannot be created", e);
    }
  }

  /** A record of these components by name; those that are missing are null, or zero. */
  static Object record(Class<?> type, Map<String, Object> values) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(components)
              .map(it -> values.getOrDefault(it.getName(), empty(it.getType())))
              .toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " cannot be created", e);
    }
  }

  /** What a new array of the type holds. */
  private static Object empty(Class<?> type) {
    return Array.get(Array.newInstance(type, 1), 0);
  }

  /** An array or collection of one element, as an attribute of this type takes it. */
  static Object holding(Class<?> type, Object element) {
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 1);
      Array.set(array, 0, element);
      return array;
    }
    Collection<Object> collection =
        type.isAssignableFrom(ArrayList.class)
            ? new ArrayList<>()
            : type.isAssignableFrom(LinkedHashSet.class)
                ? new LinkedHashSet<>()
                : new TreeSet<>(Comparator.comparing(Object::hashCode));
    collection.add(element);
    return collection;
  }

  /** A map of one entry, as an attribute of this type takes it. */
  static Map<Object, Object> holding(Class<?> type, Object key, Object element) {
    Map<Object, Object> map =
        SortedMap.class.isAssignableFrom(type)
            ? new TreeMap<>(Comparator.comparing(Object::hashCode))
            : new java.util.HashMap<>();
    map.put(key, element);
    return map;
  }

  static Object read(Object instance, Property property) {
    return property.getGetter(instance.getClass()).get(instance);
  }

  static void write(Object instance, Property property, Object value) {
    property.getSetter(instance.getClass()).set(instance, value);
  }

  /** The declared type of an attribute. */
  static Class<?> type(Class<?> owner, Property property) {
    return property.getGetter(owner).getReturnTypeClass();
  }

  /** All constructors of a class, those with fewer parameters first. */
  static List<Constructor<?>> constructors(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .sorted(Comparator.comparing(Constructor::getParameterCount))
        .toList();
  }
}
