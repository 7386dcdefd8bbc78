package dev.godwit.history;

import static dev.godwit.history.Letters.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.history.HistoryException.DuplicateRevision;
import dev.godwit.history.HistoryException.MissingParent;
import dev.godwit.history.HistoryException.RevisionCycle;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RevisionGraphTest {

  @Test
  void emptyHistoryHasNoHead() {
    assertThat(graph().revisions()).isEmpty();
    assertThat(graph().heads()).isEmpty();
  }

  @Test
  void parentsComeBeforeChildrenWhateverTheOrderGiven() {
    assertThat(graph("c < b", "b < a", "a").revisions()).containsExactly("a", "b", "c");
  }

  @Test
  void parentsComeBeforeChildrenWhateverTheirNames() {
    assertThat(graph("a < b", "b < c", "c").revisions()).containsExactly("c", "b", "a");
  }

  @Test
  void tiesAreInTheOrderOfTheAlphabet() {
    assertThat(graph("a", "d < a", "c < a", "b < d").revisions())
        .containsExactly("a", "c", "d", "b");
  }

  @Test
  void headIsWhatNoOtherFollows() {
    assertThat(graph("a", "b < a", "c < a", "d < b").heads()).containsExactly("c", "d");
  }

  @Test
  void mergeLeavesOneHead() {
    assertThat(graph("a", "b < a", "c < a", "d < b c").heads()).containsExactly("d");
  }

  @Test
  void headsOfSomeIgnoreTheOthers() {
    assertThat(graph("a", "b < a", "c < b").headsOf(List.of("a", "b"))).containsExactly("b");
  }

  @Test
  void ancestorsComeThroughAllParents() {
    RevisionGraph graph = graph("a", "b < a", "c < a", "d < c b", "e < a");
    assertThat(graph.ancestors("d")).containsExactly("a", "b", "c");
    assertThat(graph.lineage("d")).containsExactly("a", "b", "c", "d");
    assertThat(graph.ancestors("a")).isEmpty();
  }

  @Test
  void parentsKeepTheirOrder() {
    assertThat(graph("a", "b", "c < b a").parents("c")).containsExactly("b", "a");
  }

  @Test
  void parentNamedTwiceCountsOnce() {
    assertThat(graph("a", "b < a a").revisions()).containsExactly("a", "b");
  }

  @Test
  void cycleIsNamed() {
    assertThatExceptionOfType(RevisionCycle.class)
        .isThrownBy(() -> graph("a", "b < a d", "c < b", "d < c"))
        .withMessage(
            "The revisions b → d → c → b follow each other in a circle. Correct 'after' in one of"
                + " them.")
        .satisfies(cycle -> assertThat(cycle.path()).containsExactly("b", "d", "c", "b"));
  }

  @Test
  void revisionThatFollowsItselfIsACycle() {
    assertThatExceptionOfType(RevisionCycle.class)
        .isThrownBy(() -> graph("a < a"))
        .satisfies(cycle -> assertThat(cycle.path()).containsExactly("a", "a"));
  }

  @Test
  void whatFollowsACycleIsNotPartOfIt() {
    assertThatExceptionOfType(RevisionCycle.class)
        .isThrownBy(() -> graph("a < b", "b < c", "c < b"))
        .satisfies(cycle -> assertThat(cycle.path()).containsExactly("b", "c", "b"));
  }

  @Test
  void missingParentIsNamed() {
    assertThatExceptionOfType(MissingParent.class)
        .isThrownBy(() -> graph("a", "bbbbbb < zzzzzz"))
        .withMessage(
            "Revision 'bbbbbb' follows 'zzzzzz', which does not exist. Restore that migration, or"
                + " correct 'after'.")
        .satisfies(
            missing -> {
              assertThat(missing.revision()).isEqualTo("bbbbbb");
              assertThat(missing.parent()).isEqualTo("zzzzzz");
            });
  }

  @Test
  void misspeltParentIsGuessed() {
    assertThatExceptionOfType(MissingParent.class)
        .isThrownBy(() -> graph("0001_create_user", "0002_add_phone < 0001_creat_user"))
        .withMessage(
            "Revision '0002_add_phone' follows '0001_creat_user', which does not exist. Did you"
                + " mean '0001_create_user'? Restore that migration, or correct 'after'.");
  }

  @Test
  void duplicateIsNamed() {
    assertThatExceptionOfType(DuplicateRevision.class)
        .isThrownBy(() -> graph("a", "a"))
        .withMessage("Two migrations have the revision 'a'. Give the newer one another identifier.")
        .satisfies(duplicate -> assertThat(duplicate.revision()).isEqualTo("a"));
  }
}
