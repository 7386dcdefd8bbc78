package catalogue.validation.textlengths;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import org.hibernate.validator.constraints.Length;

/** How long texts may be: the length of {@code varchar}. */
class TextLengths {

  @Entity static class Page {
    @Id @Size(max = 40) String slug;
    @Size(max = 80) String title;
    @Size(min = 2) String unlimited;
    @Length(max = 120) String teaser;
    @Length(min = 3) String alsoUnlimited;
    @Size(max = 100) @Column(length = 50) String widened;
    @Size(max = 50) @Column(length = 100) String narrowed;
    @Size(max = 1) String letter;
    @Size(max = 0) String empty;
    @Size(max = 20_000_000) String endless;
    @Size(max = 300) @Lob String large;
    @Size(max = 300) @Column(columnDefinition = "text") String defined;
    @Size(max = 5) char[] letters;
    @Size(max = 5) byte[] bytes;
    @Size(max = 5) java.util.List<String> words;
    @Size(max = 5) String[] row_texts;
    @Size(max = 255) String usual;
    @Size(max = 60) @Column(unique = true) String code;
  }
}
