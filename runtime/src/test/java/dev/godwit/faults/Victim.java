package dev.godwit.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that migrates databases when it is told to, and may be killed meanwhile. */
final class Victim implements AutoCloseable {

  private final Process process;
  private final PrintStream input;
  private final BufferedReader output;

  private Victim(Process process) {
    this.process = process;
    this.input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** A process that runs the main method of this class. */
  static Victim of(Process process) {
    return new Victim(process);
  }

  /** Starts a process that waits for errands. */
  static Victim start(Path scratch) throws IOException {
    return of(ChildProcess.in(scratch).start(Victim.class));
  }

  /**
   * Sends it on errands, waits until it has come to the end of each, and kills it with SIGKILL.
   *
   * @return what it said of each errand
   */
  List<String> perish(List<Errand> errands, Preparation preparation) throws Exception {
    errands.forEach(this::send);
    List<String> answers = new ArrayList<>();
    for (int count = 0; count < errands.size(); count++) {
      answers.add(answer());
    }
    preparation.beforeTheKill();
    kill();
    return answers;
  }

  void send(Errand errand) {
    input.println(errand);
  }

  /** What it says next. */
  String answer() throws IOException {
    return String.valueOf(output.readLine());
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** What has to be true when the process is killed. */
  @FunctionalInterface
  interface Preparation {
    void beforeTheKill() throws Exception;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** Reads errands, and does all of them at once. */
  public static void main(String[] arguments) throws IOException {
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      Errand errand = Errand.parse(line);
      new Thread(() -> errand.run(System.out::println)).start();
    }
  }
}
