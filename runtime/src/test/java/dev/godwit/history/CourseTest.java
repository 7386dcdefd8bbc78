package dev.godwit.history;

import static dev.godwit.history.Letters.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.history.HistoryException.InvalidMerge;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CourseTest {

  /** Two branches of two revisions each, and what makes one of them. */
  private static final RevisionGraph MERGED =
      graph("a", "b < a", "c < b", "x < a", "y < x", "m < c y | y", "z < m");

  private static Course course(RevisionGraph graph, String... applied) {
    return Course.of(graph, graph.revisions(), Set.of(applied));
  }

  @Test
  void newDatabaseRunsTheFirstSide() {
    Course course = course(MERGED);
    assertThat(course.revisions()).containsExactly("a", "b", "c", "m", "z");
    assertThat(course.superseded("m")).containsExactly("x", "y");
    assertThat(course.superseded("z")).isEmpty();
    assertThat(course.isFromOther("m")).isFalse();
    assertThat(MERGED.path("z")).containsExactly("a", "b", "c", "m", "z");
  }

  @Test
  void sideThatWasBegunIsRunToItsEnd() {
    Course course = course(MERGED, "a", "x");
    assertThat(course.revisions()).containsExactly("a", "x", "y", "m", "z");
    assertThat(course.superseded("m")).containsExactly("b", "c");
    assertThat(course.isFromOther("m")).isTrue();
    assertThat(course(MERGED, "a", "b").isFromOther("m")).isFalse();
  }

  @Test
  void databaseThatHasBegunBothSidesIsTornUnlessTheMergeIsDone() {
    assertThat(course(MERGED, "a", "b", "x").torn()).containsExactly("m");
    assertThat(course(MERGED, "a", "b", "x", "m").torn()).isEmpty();
    assertThat(course(MERGED, "a", "b").torn()).isEmpty();
  }

  @Test
  void thirdParentBelongsToBothSides() {
    RevisionGraph graph = graph("a", "b < a", "x < a", "k < a", "m < b k x | x");
    assertThat(course(graph).revisions()).containsExactly("a", "b", "k", "m");
    assertThat(course(graph, "a", "x").revisions()).containsExactly("a", "k", "x", "m");
  }

  @Test
  void mergeThatIsPassedOverDecidesNothing() {
    RevisionGraph graph = graph("a", "b < a", "x < a", "m < b x | x", "y < x", "n < y m | m");
    assertThat(course(graph).revisions()).containsExactly("a", "x", "y", "n");
    assertThat(course(graph, "a", "b").revisions()).containsExactly("a", "b", "m", "n");
    assertThat(course(graph, "a", "b").superseded("n")).containsExactly("y");
  }

  @Test
  void whatFollowsASupersededRevisionComesAfterTheMerge() {
    RevisionGraph graph = graph("a", "b < a", "x < a", "m < b x | x", "d < x", "e < d");
    assertThat(course(graph).revisions()).containsExactly("a", "b", "m", "d", "e");
    assertThat(course(graph, "a", "x").revisions()).containsExactly("a", "x", "d", "e", "m");
  }

  @Test
  void onlyAParentBehindTheFirstCanBeStoodFor() {
    assertThatExceptionOfType(InvalidMerge.class)
        .isThrownBy(() -> graph("a", "b < a", "x < a", "m < b x | b"))
        .withMessage(
            "Revision 'm' stands for 'b', which is not one of the parents behind its first. Write"
                + " the revision that new databases run first in 'after', and 'b' behind it.")
        .satisfies(
            thrown -> {
              assertThat(thrown.revision()).isEqualTo("m");
              assertThat(thrown.insteadOf()).isEqualTo("b");
            });
    assertThatExceptionOfType(InvalidMerge.class)
        .isThrownBy(() -> graph("a", "b < a", "m < a b | c"))
        .withMessageStartingWith("Revision 'm' stands for 'c', which is not one of the parents");
  }

  @Test
  void parentThatOnlyOneSideLeadsToIsRefused() {
    assertThatExceptionOfType(InvalidMerge.class)
        .isThrownBy(() -> graph("a", "b < a", "c < b", "k < b", "x < a", "m < c k x | x"))
        .withMessage(
            "Revision 'm' follows 'k', which only one of its two sides leads to: a database that"
                + " ran the other cannot reach it. Merge 'k' and 'x' by themselves first.");
  }
}
