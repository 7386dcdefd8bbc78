package dev.godwit.processor;

import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A migration that the developer asks for by an option, whatever the entities call for. */
sealed interface Request {

  /** The migrations package that it is for; empty if there is one only. */
  Optional<String> packageName();

  /** The option. */
  String option();

  /**
   * An empty migration to be written by hand.
   *
   * @param name what it does, in a few words
   */
  record Blank(Optional<String> packageName, String name) implements Request {

    static final String OPTION = "godwit.new";

    private static final Pattern VALUE =
        Pattern.compile("(?:([\\w.]+):)?([A-Za-z][A-Za-z0-9 _-]{0,49})");

    /** Checks that nothing is null. */
    public Blank {
      Objects.requireNonNull(packageName, "packageName");
      Objects.requireNonNull(name, "name");
    }

    @Override
    public String option() {
      return OPTION;
    }

    private static Optional<Request> of(String value, Problems problems) {
      Matcher matcher = VALUE.matcher(value);
      if (!matcher.matches()) {
        problems.error(
            "name-unusable",
            Site.NOWHERE,
            "'%s' cannot name a migration. Write at most 50 letters, digits, blanks, '_' and '-' that begin with a letter, as in -Agodwit.new=\"fill countries\"."
                .formatted(value));
        return Optional.empty();
      }
      return Optional.of(new Blank(Optional.ofNullable(matcher.group(1)), matcher.group(2)));
    }
  }

  /** A migration that makes the whole schema in one step. */
  record Checkpoint(Optional<String> packageName) implements Request {

    static final String OPTION = "godwit.checkpoint";

    /** Checks that nothing is null. */
    public Checkpoint {
      Objects.requireNonNull(packageName, "packageName");
    }

    @Override
    public String option() {
      return OPTION;
    }

    /** The option has no value, or the package's name. */
    private static Checkpoint of(String value) {
      return new Checkpoint(Optional.of(value.replaceAll(":$", "")).filter(it -> !it.isEmpty()));
    }
  }

  /** What the compiler's options ask for; one thing at a time. */
  static Optional<Request> of(Map<String, String> options, Problems problems) {
    boolean isCheckpoint = options.containsKey(Checkpoint.OPTION);
    if (isCheckpoint && options.containsKey(Blank.OPTION)) {
      problems.error(
          "options-conflict",
          Site.NOWHERE,
          "-Agodwit.new and -Agodwit.checkpoint are for one compile each. Leave one of them out.");
      return Optional.empty();
    }
    return isCheckpoint
        ? Optional.of(Checkpoint.of(Objects.requireNonNullElse(options.get(Checkpoint.OPTION), "")))
        : Optional.ofNullable(options.get(Blank.OPTION)).flatMap(it -> Blank.of(it, problems));
  }

  /** Whether it is for this package. */
  default boolean isFor(String name) {
    return packageName().map(name::equals).orElse(true);
  }
}
