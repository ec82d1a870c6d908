package org.arcdose.dose.sr;

import java.util.Optional;

/**
 * What the devices of one maker write in their own way. A quirk is known by what is in the report,
 * or by the model; it never changes a value that the standard's item has.
 */
public interface VendorQuirk {
  /** Reads the events of a report. */
  @FunctionalInterface
  interface Events {
    /** What only this maker writes of an event. */
    VendorEvent read(Section event);
  }

  /**
   * Looks for private items.
   *
   * @param root the report
   * @return empty if the report has none of this maker
   */
  default Optional<Events> in(Section root) {
    return Optional.empty();
  }

  /**
   * X-Ray Modulation Type in the comment on a CT acquisition that has no item for it.
   *
   * @param comment never null
   */
  default Optional<String> modulationType(String comment) {
    return Optional.empty();
  }

  /** Whether this model writes an Acquisition Device Type (122142, DCM) it is not. */
  default boolean namesWrongDeviceType(String model) {
    return false;
  }
}
