package dev.godwit.dialect;

import java.time.Duration;

/**
 * The time between two looks at what another process does. Databases tell nobody that a migration
 * has ended without holding up others meanwhile, so whoever waits must look again.
 */
public final class Pause {

  private Pause() {}

  /**
   * Waits.
   *
   * @throws LockTimeout if the thread is interrupted; it stays so
   */
  public static void of(Duration duration) throws LockTimeout {
    try {
      Thread.sleep(Math.max(1, duration.toMillis()));
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new LockTimeout(
          "Interrupted while another process migrates this database.", /* cause= */ null);
    }
  }
}
