package dev.godwit.history;

import static dev.godwit.history.Letters.graph;
import static dev.godwit.history.Letters.row;
import static dev.godwit.history.Letters.rows;
import static dev.godwit.history.Letters.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.history.HistoryException.InvalidTarget;
import dev.godwit.history.HistoryException.UnknownRevision;
import dev.godwit.history.Standing.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StandingTest {

  private static final RevisionGraph CHAIN = graph("a", "b < a", "c < b", "d < c");
  private static final RevisionGraph BRANCHES = graph("a", "b < a", "c < a", "d < b", "e < c d");

  private static Standing standing(RevisionGraph graph, String... applied) {
    return Standing.of(graph, unchanged(graph), rows(applied), Set.of());
  }

  private static List<String> up(Standing standing, String target) {
    return standing.upTo(Target.parse(target));
  }

  private static List<String> down(Standing standing, String target) {
    return names(standing.downTo(Target.parse(target)));
  }

  private static List<String> names(List<AppliedRevision> rows) {
    return rows.stream().map(AppliedRevision::revision).toList();
  }

  @Test
  void headIsEverythingThatIsMissing() {
    assertThat(up(standing(CHAIN, "a", "b"), "head")).containsExactly("c", "d");
    assertThat(up(standing(BRANCHES, "a", "b", "d"), "head")).containsExactly("c", "e");
  }

  @Test
  void revisionBringsItsAncestorsOnly() {
    assertThat(up(standing(BRANCHES), "d")).containsExactly("a", "b", "d");
    assertThat(up(standing(BRANCHES, "a", "c"), "d")).containsExactly("b", "d");
    assertThat(up(standing(CHAIN, "a", "b"), "a")).isEmpty();
  }

  @Test
  void stepsForwardFollowTheOrderOfTheGraph() {
    assertThat(up(standing(BRANCHES, "a"), "+2")).containsExactly("b", "c");
  }

  @Test
  void moreStepsForwardThanArePendingAreRefused() {
    assertThatExceptionOfType(InvalidTarget.class)
        .isThrownBy(() -> up(standing(CHAIN, "a", "b"), "+3"))
        .withMessage("'+3' is too far: only 2 are pending.");
  }

  @Test
  void unknownRevisionIsNoWayUp() {
    assertThatExceptionOfType(UnknownRevision.class)
        .isThrownBy(() -> up(standing(CHAIN, "a"), "zz"));
  }

  @Test
  void downgradesAreNoWayUp() {
    assertThatExceptionOfType(InvalidTarget.class)
        .isThrownBy(() -> up(standing(CHAIN, "a"), "-1"))
        .withMessage("'-1' does not lie in this direction. Use downgrade for it.");
    assertThatExceptionOfType(InvalidTarget.class)
        .isThrownBy(() -> up(standing(CHAIN, "a"), "base"));
  }

  @Test
  void baseIsEverythingUndoneNewestFirst() {
    assertThat(down(standing(BRANCHES, "a", "c", "b"), "base")).containsExactly("b", "c", "a");
    assertThat(down(standing(BRANCHES), "base")).isEmpty();
  }

  @Test
  void stepsBackFollowTheOrderOfApplication() {
    assertThat(down(standing(BRANCHES, "a", "c", "b", "d"), "-2")).containsExactly("d", "b");
  }

  @Test
  void moreStepsBackThanAreAppliedAreRefused() {
    assertThatExceptionOfType(InvalidTarget.class)
        .isThrownBy(() -> down(standing(CHAIN, "a", "b"), "-3"))
        .withMessage("'-3' is too far: only 2 are applied.");
  }

  @Test
  void wayDownToARevisionLeavesWhatDoesNotDependOnIt() {
    assertThat(down(standing(BRANCHES, "a", "b", "c", "d", "e"), "b")).containsExactly("e", "d");
    assertThat(down(standing(BRANCHES, "a", "b", "c", "d", "e"), "a"))
        .containsExactly("e", "d", "c", "b");
  }

  @Test
  void unknownRevisionsAppliedLaterCountAsDependent() {
    assertThat(down(standing(CHAIN, "a", "x", "b", "y"), "b")).containsExactly("y");
    assertThat(down(standing(CHAIN, "a", "x", "b", "y"), "x")).containsExactly("y", "b");
  }

  @Test
  void wayDownToWhatIsNotAppliedIsRefused() {
    assertThatExceptionOfType(InvalidTarget.class)
        .isThrownBy(() -> down(standing(CHAIN, "a", "b"), "c"))
        .withMessage(
            "The revision 'c' is not applied, so there is no way down to it. Applied is 'a', 'b'.");
    assertThatExceptionOfType(InvalidTarget.class)
        .isThrownBy(() -> down(standing(CHAIN), "c"))
        .withMessage(
            "The revision 'c' is not applied, so there is no way down to it. Applied is nothing.");
  }

  @Test
  void upgradesAreNoWayDown() {
    assertThatExceptionOfType(InvalidTarget.class)
        .isThrownBy(() -> down(standing(CHAIN, "a"), "+1"))
        .withMessage("'+1' does not lie in this direction. Use upgrade for it.");
    assertThatExceptionOfType(InvalidTarget.class)
        .isThrownBy(() -> down(standing(CHAIN, "a"), "head"));
  }

  @Test
  void sameClassesAreUnchanged() {
    Standing standing = standing(CHAIN, "a", "b");
    assertThat(standing.edited()).isEmpty();
    assertThat(standing.unknown()).isEmpty();
    assertThat(standing.staleDrafts()).isEmpty();
    assertThat(standing.settledDrafts()).isEmpty();
    assertThat(standing.isUnchanged(row("a", 1))).isTrue();
    assertThat(standing.isUnchanged(row("x", 9))).isFalse();
  }

  @Test
  void revisionThatTheCodeLacksIsUnknown() {
    assertThat(names(standing(CHAIN, "a", "x").unknown())).containsExactly("x");
  }

  @Test
  void committedClassThatSaysSomethingElseIsEdited() {
    Standing standing =
        Standing.of(
            graph("a"),
            Map.of("a", new Fingerprint("other", /* draft= */ true)),
            rows("a"),
            Set.of());
    assertThat(names(standing.edited())).containsExactly("a");
    assertThat(standing.staleDrafts()).isEmpty();
    assertThat(standing.isUnchanged(row("a", 1))).isFalse();
  }

  @Test
  void draftThatSaysSomethingElseOrIsGoneIsStale() {
    Standing standing =
        Standing.of(
            graph("a"),
            Map.of("a", new Fingerprint("other", /* draft= */ false)),
            List.of(row("a", 1, /* draft= */ true), row("x", 2, /* draft= */ true)),
            Set.of());
    assertThat(names(standing.staleDrafts())).containsExactly("a", "x");
    assertThat(standing.edited()).isEmpty();
    assertThat(standing.unknown()).isEmpty();
    assertThat(standing.settledDrafts()).isEmpty();
  }

  @Test
  void draftCommittedAsItWasIsSettled() {
    Standing standing =
        Standing.of(
            graph("a", "b"),
            Map.of(
                "a", new Fingerprint("says a", /* draft= */ false),
                "b", new Fingerprint("says b", /* draft= */ true)),
            List.of(row("a", 1, /* draft= */ true), row("b", 2, /* draft= */ true)),
            Set.of());
    assertThat(names(standing.settledDrafts())).containsExactly("a");
    assertThat(standing.staleDrafts()).isEmpty();
  }
}
