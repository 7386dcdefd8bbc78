package dev.godwit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.util.ClassUtils;

/** Tests of users that start only a part of their application have the database's schema too. */
final class TestSlicesTest {

  private static final String PACKAGE = "org.springframework.boot.test.autoconfigure.";

  @Test
  void slicesWithADatabaseMigrateIt() {
    ClassLoader loader = getClass().getClassLoader();
    List<Class<?>> slices =
        Stream.of(
                "orm.jpa.AutoConfigureDataJpa",
                "jdbc.AutoConfigureJdbc",
                "data.jdbc.AutoConfigureDataJdbc",
                "jooq.AutoConfigureJooq",
                "jdbc.AutoConfigureDataSourceInitialization")
            .map(PACKAGE::concat)
            .filter(name -> ClassUtils.isPresent(name, loader))
            .<Class<?>>map(name -> ClassUtils.resolveClassName(name, loader))
            .toList();
    assertThat(slices).isNotEmpty();
    assertThat(slices)
        .allSatisfy(
            slice ->
                assertThat(ImportCandidates.load(slice, loader))
                    .contains(GodwitAutoConfiguration.class.getName()));
  }
}
