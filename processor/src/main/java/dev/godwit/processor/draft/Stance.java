package dev.godwit.processor.draft;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a compile may do, and against which commits.
 *
 * @param mode never {@code AUTO}
 * @param commits what git holds; empty without git, and where nothing is written
 */
public record Stance(Mode mode, Optional<Commits> commits) {

  /** Checks that nothing is null. */
  public Stance {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(commits, "commits");
  }

  /**
   * What a compile may do.
   *
   * @param asked the mode that was asked for
   * @param directory the package's source directory
   * @param choice which commit is the base
   * @param files what the directory holds: without git, only a first migration is written unasked
   * @throws GitException if git fails, other than by not being there
   */
  public static Stance of(Mode asked, Path directory, BaseChoice choice, PackageFiles files) {
    return switch (asked) {
      case OFF, CHECK -> new Stance(asked, Optional.empty());
      case WRITE -> new Stance(Mode.WRITE, CommitReader.read(directory, choice));
      case AUTO -> {
        Optional<Commits> commits = CommitReader.read(directory, choice);
        boolean isFirst = files.snapshot().isEmpty();
        yield new Stance(commits.isPresent() || isFirst ? Mode.WRITE : Mode.CHECK, commits);
      }
    };
  }

  /** The base as this stance sees it; empty if an error was reported. */
  public Optional<Base> base(BaseFinder finder) {
    return commits.isPresent() ? finder.against(commits.get()) : finder.alone(mode);
  }
}
