package dev.godwit.cli;

import dev.godwit.Migrator;
import dev.godwit.annotations.Revision;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.sqlite.JDBC;
import picocli.CommandLine;

/** The command line as a process of its own. */
record GodwitProcess(Path directory, Map<String, String> environment) implements GodwitRun {

  private static final List<Class<?>> OWN =
      List.of(Godwit.class, Migrator.class, Revision.class, CommandLine.class);

  /** Where a class comes from. */
  static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException cause) {
      throw new IllegalStateException(cause);
    }
  }

  /** The command that starts the process, with no drivers and no migrations on the class path. */
  static List<String> command(List<String> arguments) {
    List<String> program = List.of("-cp", classPath(OWN), Godwit.class.getName());
    return java(Stream.concat(program.stream(), arguments.stream()).toList());
  }

  /** The command that starts an application with its jar, Godwit and the drivers. */
  static List<String> command(Path jar, Class<?> application, List<String> arguments) {
    String classPath =
        classPath(Stream.concat(OWN.stream(), Stream.of(JDBC.class, Driver.class)).toList());
    List<String> program =
        List.of("-cp", jar + File.pathSeparator + classPath, application.getName());
    return java(Stream.concat(program.stream(), arguments.stream()).toList());
  }

  /** The command that starts Java; it ends soon, and need not become fast. */
  static List<String> java(List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.name=ann",
                "-Duser.language=en"));
    command.addAll(arguments);
    return command;
  }

  private static String classPath(List<Class<?>> types) {
    return types.stream()
        .map(type -> place(type).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Override
  public Result run(List<String> arguments) throws IOException, InterruptedException {
    return run(command(arguments), "");
  }

  /** Runs a program to its end, and types this meanwhile. */
  Result run(List<String> command, String input) throws IOException, InterruptedException {
    Path out = Files.createTempFile(directory, "out", ".txt");
    Path err = Files.createTempFile(directory, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(it -> it.matches("(DATABASE|JDBC|PG|CLICOLOR).*"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    try (OutputStream keyboard = process.getOutputStream()) {
      keyboard.write(input.getBytes(StandardCharsets.UTF_8));
    }
    int exitCode = process.waitFor();
    Result result = new Result(Files.readString(out), Files.readString(err), exitCode);
    Files.delete(out);
    Files.delete(err);
    return result;
  }
}
