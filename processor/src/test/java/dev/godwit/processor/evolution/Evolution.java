package dev.godwit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.processor.evolution.Workshop.Message;
import dev.godwit.processor.snapshot.Snapshot;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import javax.tools.StandardJavaFileManager;

/** The life of one application: its sources, its history and the databases that follow. */
final class Evolution {

  private static final int MOST_QUESTIONS = 12;
  private static final List<String> STOPPING =
      List.of(
          "(unique-added)",
          "(check-added)",
          "(enum-renamed-or-new)",
          "(type-narrowed)",
          "(foreign-key-added)",
          "(value-of-some-rows)");

  private final Workshop own;
  private final Workshop other;
  private final List<Voyage> voyages;
  private final Random random;
  private Domain domain;
  private int taken;
  private int around;
  private int refused;
  private int unmapped;

  /** An application that has just begun, in an empty directory. */
  Evolution(
      Path directory,
      StandardJavaFileManager files,
      List<Voyage> voyages,
      Domain domain,
      Random random)
      throws IOException, SQLException {
    this.own = Workshop.in(directory.resolve("own"), files);
    this.other = Workshop.in(directory.resolve("other"), files);
    this.voyages = List.copyOf(voyages);
    this.random = random;
    this.domain = domain;
    own.put(Answers.none().in(Sources.of(domain)));
    require(own.compile("write"));
    try (URLClassLoader classes = own.classes()) {
      for (Voyage voyage : voyages) {
        voyage.begin(Workshop.index(classes));
      }
    }
  }

  /** The first of some domains that breaks no rule of the mapping. */
  static Domain mapped(Path directory, StandardJavaFileManager files, Supplier<Domain> domains)
      throws IOException {
    Workshop workshop = Workshop.in(directory.resolve("other"), files);
    while (true) {
      Domain domain = domains.get();
      workshop.clear();
      workshop.put(Answers.none().in(Sources.of(domain)));
      if (!isUnmapped(workshop.compile("write"))) {
        return domain;
      }
    }
  }

  Domain domain() {
    return domain;
  }

  /**
   * How many steps were taken, and beside how many neighbours; how many the compiler refused; how
   * many were no model at all.
   */
  String counts() {
    return "%d taken, %d around, %d refused, %d unmapped"
        .formatted(taken, around, refused, unmapped);
  }

  /** Takes the application, and its databases, to the next model. */
  void step(Domain next) throws IOException, SQLException {
    NavigableMap<String, List<String>> sources = Sources.of(next);
    other.clear();
    other.put(Answers.none().in(sources));
    if (isUnmapped(other.compile("write"))) {
      unmapped++;
      return;
    }
    Snapshot model = other.snapshot();
    Snapshot base = own.snapshot();
    NavigableMap<String, String> before = own.migrations();
    Answers answers = new Answers(random, base.schema(), model.schema());
    Optional<List<Message>> said = compile(sources, answers);
    if (said.isEmpty()) {
      refused++;
      return;
    }
    NavigableMap<String, String> after = own.migrations();
    if (after.size() > before.size()) {
      boolean mayBeStopped =
          answers.isRash()
              || said.get().stream()
                  .anyMatch(it -> STOPPING.stream().anyMatch(it.text()::contains));
      Kept kept = Kept.of(base, model, answers.renamed(), answers.reordered());
      Surroundings surroundings = Surroundings.of(kept, base.schema(), model.schema(), random);
      around += surroundings.size();
      try (URLClassLoader history = own.classes();
          URLClassLoader anew = other.classes()) {
        Voyage.Step step =
            new Voyage.Step(
                base.schema(),
                model.schema(),
                Keys.of(domain, base),
                Keys.of(next, model),
                Workshop.index(history),
                Workshop.index(anew),
                kept,
                surroundings,
                mayBeStopped,
                answers.isOneWay(),
                said.get().stream().flatMap(it -> Raise.of(it.text()).stream()).toList());
        for (Voyage voyage : voyages) {
          voyage.take(step);
        }
      }
    }
    other.take(before);
    other.putPackage(answers.onPackage());
    other.put(answers.in(sources));
    require(other.compile("write"));
    assertThat(other.migrations()).as("another compile").isEqualTo(after);
    domain = next;
    taken++;
  }

  /** Compiles until nothing is asked any more; empty if a change is refused. */
  private Optional<List<Message>> compile(
      NavigableMap<String, List<String>> sources, Answers answers) throws IOException {
    List<Message> said = List.of();
    for (int question = 0; question < MOST_QUESTIONS; question++) {
      own.putPackage(answers.onPackage());
      own.put(answers.in(sources));
      said = own.compile("write");
      if (said.stream().noneMatch(Message::isError)) {
        return Optional.of(said);
      }
      Optional<Message> unanswered = answers.answer(said);
      if (unanswered.isPresent()) {
        throw new AssertionError(
            "No answer to " + unanswered.get() + "\nin\n" + answers.in(sources).values());
      }
    }
    throw new AssertionError(
        "The compiler asks and asks: " + said + "\nin\n" + answers.in(sources).values());
  }

  /** Whether a model breaks a rule that holds whatever was before. */
  static boolean isUnmapped(List<Message> said) {
    List<Message> errors = said.stream().filter(Message::isError).toList();
    if (!errors.stream().allMatch(it -> it.text().startsWith("[godwit]"))) {
      throw new AssertionError("The test's own sources do not compile: " + errors);
    }
    return !errors.isEmpty();
  }

  private static void require(List<Message> said) {
    said.stream()
        .filter(Message::isError)
        .findFirst()
        .ifPresent(
            it -> {
              throw new AssertionError("The model is not accepted: " + it);
            });
  }

  /** What stands on disk, for the report of a failure. */
  String report() throws IOException {
    NavigableMap<String, String> migrations = own.migrations();
    migrations.remove("schema.snapshot");
    return migrations.lastEntry().getValue();
  }
}
