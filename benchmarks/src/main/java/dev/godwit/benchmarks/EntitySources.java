package dev.godwit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sources of entities with ten attributes and two relations each, in a git repository. */
final class EntitySources {

  private static final String PACKAGE_INFO =
      """
      @Migrations
      package bench.migrations;

      import dev.godwit.annotations.Migrations;
      """;

  private final Path directory;
  private final int count;

  private EntitySources(Path directory, int count) {
    this.directory = directory;
    this.count = count;
  }

  /** Writes so many entities, and commits them. */
  static EntitySources write(Path directory, int count) throws IOException {
    EntitySources sources = new EntitySources(directory, count);
    Path model = Files.createDirectories(directory.resolve("bench/model"));
    Path migrations = Files.createDirectories(directory.resolve("bench/migrations"));
    Files.writeString(migrations.resolve("package-info.java"), PACKAGE_INFO);
    for (int number = 0; number < count; number++) {
      Files.writeString(model.resolve("Entity%d.java".formatted(number)), sources.entity(number));
    }
    Workplace.run(directory, List.of("git", "init", "--quiet", "."));
    sources.commit();
    return sources;
  }

  Path directory() {
    return directory;
  }

  /** Commits what is there. */
  void commit() throws IOException {
    Workplace.run(directory, List.of("git", "add", "--all", "bench"));
    Workplace.run(
        directory,
        List.of(
            "git",
            "-c",
            "user.name=Benchmark",
            "-c",
            "user.email=benchmark@localhost",
            "commit",
            "--quiet",
            "--allow-empty",
            "--message",
            "Benchmark"));
  }

  /** Takes back what was written since the last commit. */
  void restore() throws IOException {
    Workplace.run(directory, List.of("git", "clean", "--quiet", "--force", "-d", "bench"));
    Workplace.run(directory, List.of("git", "checkout", "--quiet", "."));
  }

  private String entity(int number) {
    StringBuilder accessors = new StringBuilder();
    String parent = "Entity" + (number * 7 + 3) % count;
    String other = "Entity" + (number * 11 + 5) % count;
    List<List<String>> attributes =
        List.of(
            List.of("Long", "id"),
            List.of("String", "name"),
            List.of("String", "description"),
            List.of("String", "code"),
            List.of("int", "quantity"),
            List.of("BigDecimal", "price"),
            List.of("boolean", "active"),
            List.of("LocalDate", "since"),
            List.of("Instant", "changedAt"),
            List.of("Kind", "kind"),
            List.of(parent, "parent"),
            List.of(other, "other"));
    attributes.forEach(it -> accessors.append(accessors(it.get(0), it.get(1))));
    return """
    package bench.model;

    import jakarta.persistence.*;
    import java.math.BigDecimal;
    import java.time.*;

    @Entity
    @Table(name = "entity_%1$d", indexes = @Index(columnList = "name"))
    public class Entity%1$d {
      @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
      @Column(nullable = false, length = 80) private String name;
      @Column(length = 200) private String description;
      @Column(unique = true) private String code;
      private int quantity;
      @Column(precision = 12, scale = 2) private BigDecimal price;
      private boolean active;
      private LocalDate since;
      private Instant changedAt;
      @Enumerated(EnumType.STRING) private Kind kind;
      @ManyToOne(optional = false) private %2$s parent;
      @ManyToOne private %3$s other;

      public enum Kind { NEW, USED, GONE }
    %4$s}
    """
        .formatted(number, parent, other, accessors);
  }

  private static String accessors(String type, String name) {
    String suffix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return """

      public %1$s %5$s%2$s() {
        return %3$s;
      }

      public void set%2$s(%1$s %3$s) {
        this.%3$s = %4$s;
      }
    """
        .formatted(type, suffix, name, name, type.equals("boolean") ? "is" : "get");
  }
}
