package catalogue.validation.constrainedelsewhere;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.Currency;

/** Constraints on converted attributes, and on those in secondary tables or shared columns. */
class ConstrainedElsewhere {

  @Converter static class Codes implements AttributeConverter<String, Integer> {
    @Override public Integer convertToDatabaseColumn(String text) { return text == null ? null : Integer.valueOf(text); }
    @Override public String convertToEntityAttribute(Integer number) { return number == null ? null : number.toString(); }
  }

  @Converter static class Trimmed implements AttributeConverter<String, String> {
    @Override public String convertToDatabaseColumn(String text) { return text == null ? null : text.trim(); }
    @Override public String convertToEntityAttribute(String text) { return text; }
  }

  @Entity @SecondaryTable(name = "user_detail") @Table(name = "users") static class User {
    @Id long id;
    @Convert(converter = Codes.class) @Size(max = 9) @NotNull String code;
    @Convert(converter = Trimmed.class) @Size(max = 19) String trimmed;
    @NotNull @Size(max = 9) @Column(table = "user_detail") String nick;
    @NotNull @Min(1) @Column(table = "user_detail") Integer level;
    @NotNull Currency currency;
    @Column(name = "shared") String first;
    @NotNull @Size(max = 4) @Column(name = "shared", insertable = false, updatable = false) String second;
    @Transient @NotNull String gone;
    @NotNull @org.hibernate.annotations.Formula("id + 1") Long computed;
  }
}
