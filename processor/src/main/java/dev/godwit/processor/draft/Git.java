package dev.godwit.processor.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The {@code git} command, run in a directory. */
final class Git {

  /** What git sets for its hooks, relative to a directory that is not ours. */
  private static final Set<String> OF_A_HOOK =
      Set.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

  private final Path directory;

  Git(Path directory) {
    this.directory = directory;
  }

  /** What a run of git gave. */
  static final class Answer {

    private final int exit;
    private final byte[] output;
    private final String error;

    private Answer(int exit, byte[] output, String error) {
      this.exit = exit;
      this.output = output;
      this.error = error;
    }

    int exit() {
      return exit;
    }

    boolean isDone() {
      return exit == 0;
    }

    /** What git printed, byte by byte; not to be changed. */
    byte[] bytes() {
      return output;
    }

    String text() {
      return new String(output, StandardCharsets.UTF_8);
    }

    /** What git complained of. */
    String error() {
      return error;
    }
  }

  /**
   * Runs git.
   *
   * @throws IOException if there is no git
   */
  Answer run(String... arguments) throws IOException {
    return run(new byte[0], arguments);
  }

  /**
   * Runs git with an input.
   *
   * @throws IOException if there is no git
   */
  Answer run(byte[] input, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add("git");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeAll(OF_A_HOOK);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    Process process = builder.start();
    CompletableFuture<byte[]> error =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return process.getErrorStream().readAllBytes();
              } catch (IOException e) {
                return e.toString().getBytes(StandardCharsets.UTF_8);
              }
            });
    CompletableFuture<Void> feeding = CompletableFuture.runAsync(() -> feed(process, input));
    byte[] output = process.getInputStream().readAllBytes();
    feeding.join();
    try {
      return new Answer(
          process.waitFor(), output, new String(error.join(), StandardCharsets.UTF_8).strip());
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while git was running", e);
    }
  }

  private static void feed(Process process, byte[] input) {
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(input);
    } catch (IOException e) {
      // Git has ended without reading everything; its exit code tells why.
      return;
    }
  }
}
