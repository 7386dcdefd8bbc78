package catalogue.maps.sortedmaps;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

/** Sorted and ordered maps are maps to the schema. */
class SortedMaps {

  @Entity static class Entry { @Id Long id; String title; }

  @Entity static class Index {
    @Id Long id;
    @ElementCollection @SortNatural SortedMap<String, Integer> pages = new TreeMap<>();
    @ManyToMany @SortNatural SortedMap<Integer, Entry> entries = new TreeMap<>();
    @ElementCollection @OrderBy Map<String, Integer> ordered = new LinkedHashMap<>();
    @OneToMany @JoinTable(name = "titled") @OrderBy("title") Map<Integer, Entry> titled = new LinkedHashMap<>();
    @ElementCollection @SortNatural SortedSet<String> words = new TreeSet<>();
    @OneToMany @JoinTable(name = "sorted_entries") @SortComparator(ByTitle.class) SortedSet<Entry> sorted = new TreeSet<>(new ByTitle());
  }

  public static class ByTitle implements Comparator<Entry> {
    @Override public int compare(Entry one, Entry other) { return one.title.compareTo(other.title); }
  }
}
