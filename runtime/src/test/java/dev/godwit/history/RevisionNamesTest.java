package dev.godwit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.history.HistoryException.AmbiguousRevision;
import dev.godwit.history.HistoryException.UnknownRevision;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RevisionNamesTest {

  private final RevisionNames names =
      RevisionNames.of(
          List.of("0001_create_user", "0002_add_phone", "0003_add_phone_to_user", "0003_x"));

  @Test
  void wholeNameIsFound() {
    assertThat(names.resolve("0002_add_phone")).isEqualTo("0002_add_phone");
  }

  @Test
  void uniqueBeginningIsFound() {
    assertThat(names.resolve("0002")).isEqualTo("0002_add_phone");
  }

  @Test
  void wholeNameWinsOverLongerOnes() {
    assertThat(RevisionNames.of(List.of("a", "ab")).resolve("a")).isEqualTo("a");
  }

  @Test
  void ambiguousBeginningIsRefused() {
    assertThatExceptionOfType(AmbiguousRevision.class)
        .isThrownBy(() -> names.resolve("0003"))
        .withMessage(
            "Several revisions begin with '0003': '0003_add_phone_to_user', '0003_x'. Write more of"
                + " the one that is meant.")
        .satisfies(
            ambiguous -> {
              assertThat(ambiguous.prefix()).isEqualTo("0003");
              assertThat(ambiguous.revisions()).containsExactly("0003_add_phone_to_user", "0003_x");
            });
  }

  @Test
  void closeNamesAreOfferedTheClosestFirst() {
    assertThatExceptionOfType(UnknownRevision.class)
        .isThrownBy(() -> names.resolve("add_phone"))
        .withMessage(
            "There is no revision 'add_phone'. Did you mean '0002_add_phone' or"
                + " '0003_add_phone_to_user'?")
        .satisfies(
            unknown -> {
              assertThat(unknown.revision()).isEqualTo("add_phone");
              assertThat(unknown.closeNames())
                  .containsExactly("0002_add_phone", "0003_add_phone_to_user");
            });
  }

  @Test
  void typingErrorIsGuessed() {
    assertThatExceptionOfType(UnknownRevision.class)
        .isThrownBy(() -> names.resolve("0001_craete_user"))
        .satisfies(unknown -> assertThat(unknown.closeNames()).containsExactly("0001_create_user"));
  }

  @Test
  void nothingCloseIsNotGuessed() {
    assertThatExceptionOfType(UnknownRevision.class)
        .isThrownBy(() -> names.resolve("zzz"))
        .withMessage(
            "There is no revision 'zzz'. Give an identifier from the history, or its beginning.");
  }
}
