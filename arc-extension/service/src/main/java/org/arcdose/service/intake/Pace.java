package org.arcdose.service.intake;

import java.time.Duration;

/**
 * How often an archive is asked what it stored.
 *
 * @param brisk after a page that brought something
 * @param rest once nothing has come for a while
 * @param lookBack how far before the very first pass; null: to the archive's beginning
 */
public record Pace(Duration brisk, Duration rest, Duration lookBack) {
  /** Of an archive that tells nothing by itself. */
  public static final Pace FOLLOWING =
      new Pace(Duration.ofMillis(50), Duration.ofMillis(250), null);

  /**
   * Of an archive that tells at once what it stores: the history only fills gaps. Years of it are
   * gone through when somebody asks for it, not because ArcDose was put in.
   */
  public static final Pace RECONCILING =
      new Pace(Duration.ofMinutes(3), Duration.ofMinutes(3), Duration.ofDays(1));
}
