package org.arcdose.skindose.exposure;

/** How well a vendor's frame is known. */
public enum Confidence {
  /** Compared with measurement or Monte Carlo calculation. */
  HIGH,
  /** Follows from what the device reports and agrees with at least one real room. */
  MEDIUM,
  /** Read from documents or from others' experience; not compared with anything. */
  LOW
}
