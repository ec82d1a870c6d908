package org.arcdose.dose.vendor;

import java.util.List;
import org.arcdose.dose.image.ImageQuirk;
import org.arcdose.dose.sr.VendorQuirk;

/** The quirks this program knows. */
public final class VendorQuirks {
  private static final List<VendorQuirk> ALL =
      List.of(
          new PhilipsXperItems(),
          new PhilipsAzurion(),
          new SiemensXmlComment(),
          new SiemensScanParameters());

  private static final List<ImageQuirk> OF_IMAGES =
      List.of(
          new KodakDecimetres(),
          new SiemensCopperFilter(),
          new GeRadiologicalThickness(),
          new ToshibaTfd(),
          new RelativeExposureUnit());

  private VendorQuirks() {}

  /** Every quirk of dose reports. */
  public static List<VendorQuirk> all() {
    return ALL;
  }

  /** Every quirk of headers of projection images. */
  public static List<ImageQuirk> ofImages() {
    return OF_IMAGES;
  }
}
