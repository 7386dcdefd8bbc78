package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compile of only some classes loses neither converters nor what enums store of themselves. */
final class PartialConverterTest {

  private static final String INFO = "src/" + Project.PACKAGE + "/package-info.java";
  private static final String USER = "src/com/acme/shop/User.java";
  private static final String CONVERTER = "src/com/acme/shop/MoneyConverter.java";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createProject() {
    project =
        Project.inGit(directory)
            .write("src/com/acme/shop/Money.java", "package com.acme.shop; public class Money {}")
            .write(
                CONVERTER,
                """
                package com.acme.shop;
                @jakarta.persistence.Converter(autoApply = true)
                public class MoneyConverter
                    implements jakarta.persistence.AttributeConverter<Money, Long> {
                  public Long convertToDatabaseColumn(Money money) { return null; }
                  public Money convertToEntityAttribute(Long cents) { return null; }
                }
                """)
            .write(
                "src/com/acme/shop/Grade.java",
                """
                package com.acme.shop;
                public enum Grade {
                  LOW("l"), HIGH("h");
                  @jakarta.persistence.EnumeratedValue final String code;
                  Grade(String code) { this.code = code; }
                }
                """)
            .entity(
                "User",
                "@Id Long id;",
                "Money money;",
                "@Enumerated(EnumType.STRING) Grade grade;");
    project.compile().done();
    project.commit("first");
    project.compile().done();
  }

  @Test
  void snapshotRemembersThem() {
    assertThat(project.snapshot())
        .contains("\nconverter com.acme.shop.MoneyConverter\n")
        .contains("\nenum com.acme.shop.Grade HIGH 'h' LOW 'l'\n")
        .contains("column user.money bigint")
        .contains("grade in (''l'',''h'')");
  }

  @Test
  void theyAreLookedUpWhereOnlyTheEntityIsCompiled() {
    assertThat(project.compileOnly(List.of(INFO, USER)).done().messages()).isEmpty();
  }

  @Test
  void converterThatIsDeletedIsForgotten() {
    project
        .delete(CONVERTER)
        .type(
            "@Entity @dev.godwit.annotations.Dropped(\"money\")",
            "User",
            "@Id Long id;",
            "@Enumerated(EnumType.STRING) Grade grade;");
    project.compile().done();

    assertThat(project.snapshot()).doesNotContain("\nconverter ");
  }
}
