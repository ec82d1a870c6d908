package org.arcdose.service.intake;

import java.time.Duration;

/**
 * How often an archive is asked what it stored.
 *
 * @param brisk after a page that brought something
 * @param rest once nothing has come for a while
 */
public record Pace(Duration brisk, Duration rest) {
  /** Of an archive that tells nothing by itself. */
  public static final Pace FOLLOWING = new Pace(Duration.ofMillis(50), Duration.ofMillis(250));

  /** Of an archive that tells at once what it stores: the history only fills gaps. */
  public static final Pace RECONCILING = new Pace(Duration.ofMinutes(3), Duration.ofMinutes(3));
}
