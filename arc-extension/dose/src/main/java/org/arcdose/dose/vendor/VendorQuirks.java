package org.arcdose.dose.vendor;

import java.util.List;
import org.arcdose.dose.sr.VendorQuirk;

/** The quirks this program knows. */
public final class VendorQuirks {
  private static final List<VendorQuirk> ALL =
      List.of(
          new PhilipsXperItems(),
          new PhilipsAzurion(),
          new SiemensXmlComment(),
          new SiemensScanParameters());

  private VendorQuirks() {}

  /** Every quirk. */
  public static List<VendorQuirk> all() {
    return ALL;
  }
}
