package dev.godwit.processor;

import dev.godwit.processor.draft.BaseChoice;
import dev.godwit.processor.draft.Mode;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the compiler's {@code -Agodwit.…} options and its environment ask for.
 *
 * @param mode what may be done; never {@code AUTO} where {@code CI=true}
 * @param base which commit is the base
 * @param kept which of two heads that dispute an object new databases run
 * @param directory the migrations package's source directory; empty to ask the compiler
 * @param request a migration that the developer asks for
 */
record Options(
    Mode mode,
    BaseChoice base,
    Optional<String> kept,
    Optional<Path> directory,
    Optional<Request> request) {

  static final Set<String> NAMES =
      Set.of(
          "godwit.mode",
          "godwit.base",
          "godwit.squash",
          "godwit.merge",
          "godwit.directory",
          Request.Blank.OPTION,
          Request.Checkpoint.OPTION);

  /** The options of a compilation. */
  static Options of(
      Map<String, String> options, Map<String, String> environment, Problems problems) {
    String name = options.getOrDefault("godwit.mode", "auto");
    Optional<Mode> mode = Mode.of(name);
    if (mode.isEmpty()) {
      problems.error(
          "option-unknown",
          Site.NOWHERE,
          "There is no mode '%s'. Write -Agodwit.mode=auto, write, check or off.".formatted(name));
    }
    boolean isAutomaticBuild = environment.getOrDefault("CI", "").equals("true");
    return new Options(
        mode.filter(it -> it != Mode.AUTO || !isAutomaticBuild).orElse(Mode.CHECK),
        base(options, problems),
        Optional.ofNullable(options.get("godwit.merge")),
        Optional.ofNullable(options.get("godwit.directory")).map(Path::of),
        Request.of(options, problems));
  }

  private static BaseChoice base(Map<String, String> options, Problems problems) {
    Optional<String> reference = Optional.ofNullable(options.get("godwit.base"));
    boolean isFolding = options.getOrDefault("godwit.squash", "false").equals("true");
    if (isFolding && reference.isEmpty()) {
      problems.error(
          "option-missing",
          Site.NOWHERE,
          "-Agodwit.squash folds what a branch has added to another. Name that one, as in"
              + " -Agodwit.base=origin/main.");
    }
    return new BaseChoice(reference, isFolding ? BaseChoice.Own.FOLD : BaseChoice.Own.STAY);
  }
}
