package org.arcdose.skindose.exposure;

import java.util.Locale;

/** Who made a device and which it is, as the report says; absent values are empty. */
public record Device(String manufacturer, String model) {
  public static final Device UNKNOWN = new Device("", "");

  /** Whether manufacturer or model contain a text, whatever the case. */
  public boolean mentions(String text) {
    return (manufacturer + " " + model)
        .toLowerCase(Locale.ROOT)
        .contains(text.toLowerCase(Locale.ROOT));
  }
}
