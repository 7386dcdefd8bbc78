package dev.godwit.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts in which git has left its marks, in all the ways in which it can. */
final class MergedTextTest {

  /** The sides without their empty lines, in one line each. */
  private static List<String> sides(String text) {
    return MergedText.sides(text).stream()
        .map(side -> side.lines().filter(line -> !line.isEmpty()).toList())
        .map(lines -> String.join(" ", lines))
        .toList();
  }

  @Test
  void textWithoutMarksIsOneSide() {
    assertThat(sides("a\nb\n")).containsExactly("a b");
    assertThat(MergedText.isMarked("a\n<<<<<<\n<<<<<<<x\n")).isFalse();
  }

  @Test
  void eachSideKeepsWhatBothHave() {
    assertThat(sides("a\n<<<<<<< HEAD\nb\n=======\nc\nd\n>>>>>>> other\ne\n"))
        .containsExactly("a b e", "a c d e");
  }

  @Test
  void sideMayBeEmpty() {
    assertThat(sides("a\n<<<<<<< HEAD\n=======\nc\n>>>>>>> other\n")).containsExactly("a", "a c");
  }

  @Test
  void severalConflictsAreReadTogether() {
    assertThat(
            sides(
                """
                <<<<<<< HEAD
                a
                =======
                b
                >>>>>>> other
                c
                <<<<<<< HEAD
                d
                =======
                e
                >>>>>>> other
                """))
        .containsExactly("a c d", "b c e");
  }

  @Test
  void ancestorOfDiff3IsNoSide() {
    assertThat(
            sides(
                """
                <<<<<<< HEAD
                a
                ||||||| 1234567
                gone
                =======
                b
                >>>>>>> other
                """))
        .containsExactly("a", "b");
  }

  @Test
  void conflictWithinTheAncestorOfARecursiveMergeIsNoSide() {
    assertThat(
            sides(
                """
                <<<<<<< HEAD
                a
                ||||||| merged common ancestors
                <<<<<<<<< Temporary merge branch 1
                x
                =========
                y
                >>>>>>>>> Temporary merge branch 2
                =======
                b
                >>>>>>> other
                """))
        .containsExactly("a", "b");
  }

  @Test
  void marksThatWereCommittedStandWithinASide() {
    assertThat(
            sides(
                """
                <<<<<<< HEAD
                <<<<<<< HEAD
                a
                =======
                b
                >>>>>>> second
                =======
                c
                >>>>>>> third
                d
                """))
        .containsExactly("a d", "b d", "c d");
  }

  @Test
  void marksMayBeLongerAndLinesEndInAnyWay() {
    assertThat(sides("a\r\n<<<<<<<<<< HEAD\r\nb\r\n==========\r\nc\r\n>>>>>>>>>> other\r\n"))
        .containsExactly("a b", "a c");
  }

  @Test
  void linesKeepTheirNumbers() {
    assertThat(MergedText.sides("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd\n"))
        .containsExactly("a\n\nb\n\n\n\nd\n", "a\n\n\n\nc\n\nd\n");
  }
}
