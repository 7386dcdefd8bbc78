package dev.godwit.processor.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Asks git what is committed of a migrations package. */
public final class CommitReader {

  private static final List<String> IN_PROGRESS =
      List.of("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "REBASE_HEAD");

  private final Git git;

  private CommitReader(Git git) {
    this.git = git;
  }

  /**
   * What is committed.
   *
   * @param directory the package's source directory
   * @param choice which commit is the base
   * @return empty if the directory lies in no work tree, or git is told to ignore it
   * @throws GitException if git fails for another reason
   */
  public static Optional<Commits> read(Path directory, BaseChoice choice) {
    CommitReader reader = new CommitReader(new Git(directory));
    try {
      return reader.read(choice);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Commits> read(BaseChoice choice) throws IOException {
    Git.Answer place =
        git.run(
            "rev-parse",
            "--is-inside-work-tree",
            "--absolute-git-dir",
            "--show-toplevel",
            "--show-prefix");
    if (!place.isDone()) {
      if (place.error().contains("not a git repository")) {
        return Optional.empty();
      }
      throw failed("rev-parse", place);
    }
    List<String> lines = place.text().lines().toList();
    if (!lines.get(0).equals("true")) {
      return Optional.empty();
    }
    Path gitDirectory = Path.of(lines.get(1));
    Optional<String> head = head();
    boolean isElsewhere = choice.reference().isPresent() && head.isPresent();
    if (isElsewhere) {
      head = Optional.of(mergeBase(choice.reference().get()));
    }
    PackageFiles base = head.isPresent() ? files(head.get()) : PackageFiles.NONE;
    if (base.equals(PackageFiles.NONE) && git.run("check-ignore", "-q", ".").isDone()) {
      return Optional.empty();
    }
    Map<String, PackageFiles> others = new LinkedHashMap<>();
    for (String name : IN_PROGRESS) {
      if (Files.exists(gitDirectory.resolve(name))) {
        others.put(name, files(commit(name)));
      }
    }
    Optional<PackageFiles> folded = Optional.empty();
    if (isElsewhere && choice.own() == BaseChoice.Own.FOLD) {
      folded = Optional.of(files("HEAD"));
    } else if (isElsewhere) {
      others.put("HEAD", files("HEAD"));
    }
    Map<String, String> left =
        head.isPresent() && base.equals(PackageFiles.NONE)
            ? left(head.get(), Path.of(lines.get(2)))
            : Map.of();
    return Optional.of(
        new Commits(lines.get(3), isElsewhere ? head.get() : "HEAD", base, others, folded, left));
  }

  /** The commit at {@code HEAD}; empty before the first one. */
  private Optional<String> head() throws IOException {
    if (git.run("rev-parse", "--verify", "--quiet", "HEAD").isDone()) {
      return Optional.of(commit("HEAD"));
    }
    Git.Answer branch = git.run("symbolic-ref", "HEAD");
    if (!branch.isDone()) {
      throw failed("symbolic-ref HEAD", branch);
    }
    return Optional.empty();
  }

  /** The commit of a name, which must exist, for a base that is missed is no empty one. */
  private String commit(String name) throws IOException {
    Git.Answer answer = git.run("rev-parse", "--verify", name);
    if (!answer.isDone()) {
      throw failed("rev-parse " + name, answer);
    }
    return answer.text().strip();
  }

  private String mergeBase(String ref) throws IOException {
    Git.Answer answer = git.run("merge-base", "HEAD", ref);
    if (!answer.isDone()) {
      throw failed("merge-base HEAD " + ref, answer);
    }
    return answer.text().strip();
  }

  private PackageFiles files(String commit) throws IOException {
    Git.Answer answer = git.run("ls-tree", "-z", commit, "./");
    if (!answer.isDone()) {
      throw failed("ls-tree " + commit, answer);
    }
    NavigableMap<String, String> blobs = new TreeMap<>();
    for (String entry : answer.text().split("\0", -1)) {
      int tab = entry.indexOf('\t');
      if (tab > 0 && entry.startsWith("100")) {
        blobs.put(entry.substring(tab + 1), entry.substring(0, tab).split(" ", -1)[2]);
      }
    }
    blobs.keySet().removeIf(name -> !name.endsWith(".java") && !name.equals(PackageFiles.SNAPSHOT));
    return blobs.isEmpty() ? PackageFiles.NONE : PackageFiles.of(contents(blobs));
  }

  private NavigableMap<String, String> contents(NavigableMap<String, String> blobs)
      throws IOException {
    String request = String.join("\n", blobs.values()) + "\n";
    Git.Answer answer = git.run(request.getBytes(StandardCharsets.US_ASCII), "cat-file", "--batch");
    if (!answer.isDone()) {
      throw failed("cat-file", answer);
    }
    NavigableMap<String, String> contents = new TreeMap<>();
    byte[] output = answer.bytes();
    int position = 0;
    for (String name : blobs.keySet()) {
      int end = position;
      while (output[end] != '\n') {
        end++;
      }
      String header = new String(output, position, end - position, StandardCharsets.US_ASCII);
      if (header.endsWith(" missing")) {
        throw new GitException(
            "git lacks the contents of '%s' (%s). Fetch them, or compile with -Agodwit.mode=check."
                .formatted(name, header));
      }
      int size = Integer.parseInt(header.substring(header.lastIndexOf(' ') + 1));
      contents.put(name, new String(output, end + 1, size, StandardCharsets.UTF_8));
      position = end + 1 + size + 1;
    }
    return contents;
  }

  /** The snapshots that the commit has and the work tree lacks: a package may have been there. */
  private Map<String, String> left(String commit, Path top) throws IOException {
    Git.Answer answer = git.run("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit);
    if (!answer.isDone()) {
      throw failed("ls-tree " + commit, answer);
    }
    Map<String, String> left = new LinkedHashMap<>();
    for (String path : answer.text().split("\0", -1)) {
      if (path.endsWith("/" + PackageFiles.SNAPSHOT) && !Files.exists(top.resolve(path))) {
        Git.Answer text = git.run("show", commit + ":" + path);
        if (!text.isDone()) {
          throw failed("show " + commit + ":" + path, text);
        }
        left.put(
            path.substring(0, path.length() - PackageFiles.SNAPSHOT.length() - 1), text.text());
      }
    }
    return left;
  }

  private static GitException failed(String command, Git.Answer answer) {
    return new GitException(
        "'git %s' failed with exit code %d: %s. Make it work, or compile with -Agodwit.mode=check."
            .formatted(command, answer.exit(), answer.error()));
  }
}
