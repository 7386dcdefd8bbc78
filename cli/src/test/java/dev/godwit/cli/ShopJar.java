package dev.godwit.cli;

import dev.godwit.MigrationIndex;
import dev.godwit.cli.shop.FirstRelease;
import dev.godwit.cli.shop.ShopApplication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs histories of the shop into the jar of an application. */
final class ShopJar {

  private static final String PACKAGE = FirstRelease.class.getPackageName();

  private static final List<String> SHARED =
      List.of(ShopApplication.class.getSimpleName(), "ShopHistory");

  private ShopJar() {}

  /** A jar with these histories, by the simple names of their classes. */
  static void write(Path jar, String... histories) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      pack(zip, "", histories);
    }
  }

  /** A jar as Spring Boot packs it, with libraries inside. */
  static void writePacked(Path jar, List<Path> libraries, String... histories) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("BOOT-INF/classes/"));
      zip.closeEntry();
      pack(zip, "BOOT-INF/classes/", histories);
      for (Path library : libraries) {
        zip.putNextEntry(new ZipEntry("BOOT-INF/lib/" + library.getFileName()));
        Files.copy(library, zip);
        zip.closeEntry();
      }
    }
  }

  private static void pack(ZipOutputStream zip, String prefix, String... histories)
      throws IOException {
    String directory = PACKAGE.replace('.', '/');
    try (Stream<Path> files =
        Files.list(GodwitProcess.place(FirstRelease.class).resolve(directory))) {
      for (Path file : files.filter(it -> belongs(it, histories)).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(prefix + directory + "/" + file.getFileName()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    zip.putNextEntry(new ZipEntry(prefix + "META-INF/services/" + MigrationIndex.class.getName()));
    String names =
        Arrays.stream(histories)
            .map(history -> PACKAGE + "." + history + "\n")
            .collect(Collectors.joining());
    zip.write(names.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** No release has the classes of another one. */
  private static boolean belongs(Path file, String... histories) {
    String type = file.getFileName().toString().replaceFirst("([$].*)?[.]class$", "");
    return SHARED.contains(type) || List.of(histories).contains(type);
  }
}
