package dev.godwit.processor;

import java.nio.file.Path;

/** A project whose branches change one entity, {@code User}, and each compile and commit it. */
final class Branches {

  private final Project project;

  private Branches(Project project) {
    this.project = project;
  }

  /** The branch {@code main} with a first model. */
  static Branches from(Path directory, String... members) {
    return new Branches(Project.inGit(directory)).commit("first", members);
  }

  Project project() {
    return project;
  }

  /** Begins a branch here. */
  Branches begin(String name) {
    project.git("checkout", "-q", "-b", name);
    return this;
  }

  /** Goes on with a branch. */
  Branches goOn(String name) {
    project.git("checkout", "-q", name);
    return this;
  }

  /** Changes the entity, compiles and commits. */
  Branches commit(String message, String... members) {
    project.entity("User", members).compile().done();
    project.commit(message);
    return this;
  }

  /** Merges a branch but for the commit; the entity is as if somebody had merged it by hand. */
  Branches merge(String branch, String... members) {
    project.tryGit("merge", "-q", "--no-commit", branch);
    project.entity("User", members);
    return this;
  }
}
