package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, wherever they are compiled. */
final class DeterminismTest {

  @TempDir private Path directory;

  private Project project(String name) {
    Project project = Project.inGit(directory.resolve(name));
    project.entity(
        "Invoice",
        "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;",
        "@ManyToOne Customer customer;",
        "@Enumerated(EnumType.STRING) Kind kind;",
        "@ElementCollection java.util.Set<String> titles;",
        "@ManyToMany java.util.Set<Customer> observers;",
        "public enum Kind { I, II, III }");
    return project.entity("Customer", "@Id Long id;", "@Column(unique = true) String title;");
  }

  private static Map<String, String> texts(Project project) {
    Map<String, String> texts = new TreeMap<>();
    project.migrations().forEach(name -> texts.put(name, project.migration(name)));
    return texts;
  }

  @Test
  void orderOfSourcesDoesNotMatter() {
    Project usual = project("usual");
    usual.compile().done();
    Project shuffled = project("shuffled");
    List<String> sources =
        new ArrayList<>(
            List.of(
                "src/com/acme/shop/Customer.java",
                "src/com/acme/shop/Invoice.java",
                "src/" + Project.PACKAGE + "/package-info.java"));
    Collections.shuffle(sources, new Random(7));
    Collections.reverse(sources);

    shuffled.compileOnly(sources).done();

    assertThat(texts(shuffled)).isEqualTo(texts(usual));
  }

  @Test
  void localeAndTimeZoneDoNotMatter() {
    Project usual = project("usual");
    usual.compile().done();
    Project turkish = project("turkish");

    turkish
        .compileElsewhere(
            Map.of("CI", "", "LANG", "tr_TR.UTF-8"),
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo"))
        .done();

    assertThat(texts(turkish)).isEqualTo(texts(usual));
    assertThat(turkish.application().entries()).isEqualTo(usual.application().entries());
  }

  @Test
  void fileEncodingOfTheMachineDoesNotMatter() {
    Project usual = project("usual").entity("Ärger", "@Id Long id;", "String größe;");
    usual.compile().done();
    Project ascii = project("ascii").entity("Ärger", "@Id Long id;", "String größe;");

    ascii
        .compileElsewhere(
            Map.of("CI", "", "LC_ALL", "C.UTF-8"),
            List.of("-Dfile.encoding=US-ASCII"),
            "-encoding",
            "UTF-8")
        .done();

    assertThat(texts(ascii)).isEqualTo(texts(usual));
  }

  @Test
  void lineEndsOfSourcesDoNotMatter() {
    Project usual = project("usual");
    usual.compile().done();
    Project windows = project("windows");
    windows
        .files("src")
        .forEach(it -> windows.write("src/" + it, windows.read("src/" + it).replace("\n", "\r\n")));

    windows.compile().done();

    assertThat(texts(windows)).isEqualTo(texts(usual));
  }

  @Test
  void historyThatGitChecksOutWithCarriageReturnsIsTheSame() {
    Project project = project("windows");
    project.compile().done();
    project.commit("first");
    project
        .migrations()
        .forEach(it -> project.writeMigration(it, project.migration(it).replace("\n", "\r\n")));
    Map<String, String> before = project.state("src");

    assertThat(project.compile().done().messages()).isEmpty();

    assertThat(project.state("src")).isEqualTo(before);
    assertThat(project.compile("-Agodwit.mode=check").done().messages()).isEmpty();
  }

  @Test
  void draftWithCarriageReturnsIsStillTheDraft() {
    Project project = project("windows");
    project.compile().done();
    project
        .migrations()
        .forEach(it -> project.writeMigration(it, project.migration(it).replace("\n", "\r\n")));
    project.entity("Customer", "@Id Long id;");

    project.compile().done();

    assertThat(project.migrations()).hasSize(2);
  }

  @Test
  void revisionsOfTheIndexAreTheSameInEveryCompile() {
    Project first = project("first");
    first.compile().done();
    Project second = project("second");
    second.compile().done();

    assertThat(second.application().entries()).isEqualTo(first.application().entries());
    assertThat(second.read("out/META-INF/services/dev.godwit.MigrationIndex"))
        .isEqualTo(first.read("out/META-INF/services/dev.godwit.MigrationIndex"));
  }
}
