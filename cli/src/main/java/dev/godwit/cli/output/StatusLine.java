package dev.godwit.cli.output;

import java.io.PrintWriter;

/** The last line of a terminal, which is written over as work goes on. */
public final class StatusLine {

  private static final int BAR = 20;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final Paint paint;
  private boolean isShown;

  /** Creates the line, which shows nothing yet. */
  public StatusLine(PrintWriter out, Paint paint) {
    this.out = out;
    this.paint = paint;
  }

  /**
   * Shows how far something is.
   *
   * @param fraction the part that is done, from 0 to 1
   * @param text what is under way; cut where the line ends
   */
  public void show(double fraction, String text) {
    int done = (int) Math.round(Math.min(1, Math.max(0, fraction)) * BAR);
    int room = Prose.WIDTH - BAR - 4;
    String line = text.lines().findFirst().orElse("");
    out.print(
        CLEAR
            + "["
            + paint.good("#".repeat(done))
            + paint.faint("-".repeat(BAR - done))
            + "] "
            + (line.length() <= room ? line : line.substring(0, room - 3) + "..."));
    out.flush();
    isShown = true;
  }

  /** Makes room for a line that stays. */
  public void clear() {
    if (isShown) {
      out.print(CLEAR);
      out.flush();
      isShown = false;
    }
  }
}
