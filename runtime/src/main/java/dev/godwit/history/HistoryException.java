package dev.godwit.history;

import java.util.List;

/** A history that makes no sense, or a question about it that has no answer. */
public abstract sealed class HistoryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private HistoryException(String message) {
    super(message);
  }

  /** Revisions that are their own ancestors. */
  public static final class RevisionCycle extends HistoryException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> path;

    RevisionCycle(List<String> path) {
      super(
          "The revisions %s follow each other in a circle. Correct 'after' in one of them."
              .formatted(String.join(" → ", path)));
      this.path = List.copyOf(path);
    }

    /** The circle, each revision after its child; the first is also the last. */
    public List<String> path() {
      return path;
    }
  }

  /** A revision that follows one that does not exist. */
  public static final class MissingParent extends HistoryException {

    private static final long serialVersionUID = 1L;

    private final String revision;
    private final String parent;

    MissingParent(String revision, String parent, List<String> close) {
      super(
          "Revision '%s' follows '%s', which does not exist.%s Restore that migration, or correct 'after'."
              .formatted(revision, parent, CloseNames.question(close)));
      this.revision = revision;
      this.parent = parent;
    }

    /** The revision that names the parent. */
    public String revision() {
      return revision;
    }

    /** The parent that does not exist. */
    public String parent() {
      return parent;
    }
  }

  /** Two migrations of the same identifier. */
  public static final class DuplicateRevision extends HistoryException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    DuplicateRevision(String revision) {
      super(
          "Two migrations have the revision '%s'. Give the newer one another identifier."
              .formatted(revision));
      this.revision = revision;
    }

    /** The identifier that both have. */
    public String revision() {
      return revision;
    }
  }

  /** A merge that stands for a revision that it cannot stand for. */
  public static final class InvalidMerge extends HistoryException {

    private static final long serialVersionUID = 1L;

    private final String revision;
    private final String insteadOf;

    private InvalidMerge(String revision, String insteadOf, String message) {
      super(message);
      this.revision = revision;
      this.insteadOf = insteadOf;
    }

    static InvalidMerge misplaced(String revision, String insteadOf) {
      return new InvalidMerge(
          revision,
          insteadOf,
          "Revision '%s' stands for '%s', which is not one of the parents behind its first. Write the revision that new databases run first in 'after', and '%s' behind it."
              .formatted(revision, insteadOf, insteadOf));
    }

    static InvalidMerge torn(String revision, String insteadOf, String parent) {
      return new InvalidMerge(
          revision,
          insteadOf,
          "Revision '%s' follows '%s', which only one of its two sides leads to: a database that ran the other cannot reach it. Merge '%s' and '%s' by themselves first."
              .formatted(revision, parent, parent, insteadOf));
    }

    /** The merge. */
    public String revision() {
      return revision;
    }

    /** What it is said to stand for. */
    public String insteadOf() {
      return insteadOf;
    }
  }

  /** A name that no revision has, nor begins with. */
  public static final class UnknownRevision extends HistoryException {

    private static final long serialVersionUID = 1L;

    private final String revision;
    private final transient List<String> closeNames;

    UnknownRevision(String revision, List<String> closeNames) {
      super(
          "There is no revision '%s'.%s"
              .formatted(
                  revision,
                  closeNames.isEmpty()
                      ? " Give an identifier from the history, or its beginning."
                      : CloseNames.question(closeNames)));
      this.revision = revision;
      this.closeNames = List.copyOf(closeNames);
    }

    /** What was asked for. */
    public String revision() {
      return revision;
    }

    /** Revisions that may have been meant, the likeliest first. */
    public List<String> closeNames() {
      return closeNames;
    }
  }

  /** A beginning that several revisions have. */
  public static final class AmbiguousRevision extends HistoryException {

    private static final long serialVersionUID = 1L;

    private final String prefix;
    private final transient List<String> revisions;

    AmbiguousRevision(String prefix, List<String> revisions) {
      super(
          "Several revisions begin with '%s': %s. Write more of the one that is meant."
              .formatted(prefix, CloseNames.quoted(revisions)));
      this.prefix = prefix;
      this.revisions = List.copyOf(revisions);
    }

    /** What was asked for. */
    public String prefix() {
      return prefix;
    }

    /** The revisions that begin with it. */
    public List<String> revisions() {
      return revisions;
    }
  }

  /** A target that cannot be read, or that does not lie where it was asked for. */
  public static final class InvalidTarget extends HistoryException {

    private static final long serialVersionUID = 1L;

    private final String target;

    InvalidTarget(String target, String message) {
      super(message);
      this.target = target;
    }

    /** What was asked for. */
    public String target() {
      return target;
    }
  }
}
