package catalogue.validation.requiredvalues;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;

/** What must be there: columns become NOT NULL. */
class RequiredValues {

  @Entity static class Account {
    @Id @GeneratedValue Long id;
    @NotNull String name;
    @NotEmpty String login;
    @NotBlank String password;
    @NotNull @Column(nullable = true) Integer age;
    @NotNull @Basic(optional = true) Boolean active;
    @NotNull @Enumerated(EnumType.STRING) Status status;
    @NotNull java.time.Instant created;
    @NotNull java.util.UUID token;
    @NotEmpty byte[] avatar;
    @NotEmpty java.util.List<String> aliases;
    @NotNull @Lob String about;
    @NotNull @Version Integer version;
    @Null String never;
    @AssertTrue boolean accepted;
    @Email String mail;
    @Pattern(regexp = "[a-z]+") String word;
    @Past java.time.LocalDate birthday;
  }

  enum Status { OPEN, CLOSED }
}
