package dev.godwit.processor.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

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
    FutureTask<byte[]> error = inBackground(() -> process.getErrorStream().readAllBytes());
    FutureTask<Boolean> feeding = inBackground(() -> feed(process, input));
    byte[] output = process.getInputStream().readAllBytes();
    try {
      feeding.get();
      return new Answer(
          process.waitFor(), output, new String(error.get(), StandardCharsets.UTF_8).strip());
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while git was running", e);
    } catch (ExecutionException e) {
      throw new IOException("Lost the connection to git", e);
    }
  }

  /** A thread of its own: a shared pool may have too few to serve all streams at once. */
  private static <T> FutureTask<T> inBackground(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "godwit-git");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  /** Whether git took the whole input; if it ended before, its exit code tells why. */
  private static boolean feed(Process process, byte[] input) {
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(input);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
