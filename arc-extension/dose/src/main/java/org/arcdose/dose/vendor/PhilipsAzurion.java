package org.arcdose.dose.vendor;

import org.arcdose.dose.sr.VendorQuirk;

/** Azurion angiography units name themselves integrated projection radiography systems. */
final class PhilipsAzurion implements VendorQuirk {
  @Override
  public boolean namesWrongDeviceType(String model) {
    return model.contains("Azurion");
  }
}
