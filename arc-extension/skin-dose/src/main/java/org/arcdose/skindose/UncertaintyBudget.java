package org.arcdose.skindose;

/**
 * How sure the terms of a dose are, each as one relative standard deviation but for the distance.
 *
 * @param kerma of the displayed kerma, for each tube
 * @param kermaUniform whether it is evenly likely within its limits (the tolerance of a display),
 *     not normally distributed
 * @param distanceCm standard deviation of the patient's place in each direction, in cm
 * @param table of what comes through table and pad
 * @param scatter of the dose, by its scattered part: that is about a third, so it varies three
 *     times as much
 * @param medium of the ratio of media
 * @param field of size and evenness of the field; a larger field spreads the same radiation
 */
public record UncertaintyBudget(
    double kerma,
    boolean kermaUniform,
    double distanceCm,
    double table,
    double scatter,
    double medium,
    double field) {
  /** Kerma, table and position measured on the device. */
  public static final UncertaintyBudget CALIBRATED =
      new UncertaintyBudget(0.04, false, 1, 0.03, 0.04, 0.015, 0.04);

  /** A device nobody has measured: the display may be wrong by 35 % (IEC 60601-2-43). */
  public static final UncertaintyBudget DEFAULT =
      new UncertaintyBudget(0.2, true, 2, 0.08, 0.06, 0.025, 0.08);
}
