package catalogue.names.foreignletters;

import jakarta.persistence.*;
import java.util.*;

/** Letters beyond ASCII, in names that are given and implied. */
class ForeignLetters {

  @Entity(name = "Größe") static class Größe {
    @Id @GeneratedValue Long id;
    String straße;
    @Column(name = "größter_wert") int wert;
    @Column(name = "`Überschrift`") String titel;
    @Column(name = "名前") String name;
    @ManyToOne Größe nächste;
    @ElementCollection List<String> stichwörter;
    @Enumerated(EnumType.STRING) Farbe färbung;
  }

  enum Farbe { GRÜN, WEISS }
}
