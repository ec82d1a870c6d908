package org.arcdose.dose.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dose.image.ImageQuirk;
import org.arcdose.dose.image.ProjectionImageReader;
import org.arcdose.dose.sr.VendorQuirk;
import org.arcdose.dose.sr.XRayDoseReportReader;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;

/** Every vendor quirk is needed: without it a generated object is read otherwise. */
class VendorQuirksTest {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(15);

  private static final List<Dataset> REPORTS =
      List.of(
          object(Kind.PHILIPS_ALLURA),
          object(Kind.SIEMENS_ARTIS),
          object(Kind.FLUOROSCOPY, Quirk.INTEGRATED_FLUOROSCOPY),
          object(Kind.CT_COMPLETE, Quirk.MODULATION_IN_COMMENT));

  private static final List<Dataset> IMAGES =
      List.of(
          object(Kind.DX_IMAGE, Quirk.DISTANCE_IN_DECIMETRES),
          object(Kind.DX_IMAGE, Quirk.COPPER_IN_FILTER_TYPE),
          object(Kind.MG_IMAGE).putPrivate("GEMS_SENO_02", 0x0045_0049, VR.DS, "41"),
          object(Kind.DX_IMAGE)
              .put(Tag.MANUFACTURER, VR.LO, "TOSHIBA_MEC")
              .put(Tag.SOFTWARE_VERSIONS, VR.LO, "TFD 1.0")
              .put(Tag.IMAGE_COMMENTS, VR.LT, "Thorax p.a.")
              .remove(Tag.PROTOCOL_NAME),
          object(Kind.CR_IMAGE)
              .put(Tag.MANUFACTURER, VR.LO, "FUJIFILM Corporation")
              .put(Tag.RELATIVE_X_RAY_EXPOSURE, VR.IS, "250"));

  @Test
  void every_quirk_of_reports_changes_what_is_read() {
    Map<String, Boolean> needed = new TreeMap<>();
    for (VendorQuirk quirk : VendorQuirks.all()) {
      var without = VendorQuirks.all().stream().filter(other -> other != quirk).toList();
      needed.put(
          name(quirk),
          REPORTS.stream()
              .anyMatch(
                  report ->
                      !new XRayDoseReportReader(VendorQuirks.all())
                          .read(report)
                          .equals(new XRayDoseReportReader(without).read(report))));
    }
    assertAllNeeded(needed);
  }

  @Test
  void every_quirk_of_images_changes_what_is_read() {
    Map<String, Boolean> needed = new TreeMap<>();
    for (ImageQuirk quirk : VendorQuirks.ofImages()) {
      var without = VendorQuirks.ofImages().stream().filter(other -> other != quirk).toList();
      needed.put(
          name(quirk),
          IMAGES.stream()
              .anyMatch(
                  image ->
                      !new ProjectionImageReader(VendorQuirks.ofImages())
                          .read(image)
                          .equals(new ProjectionImageReader(without).read(image))));
    }
    assertAllNeeded(needed);
  }

  private static void assertAllNeeded(Map<String, Boolean> needed) {
    needed.values().removeIf(Boolean.TRUE::equals);
    assertEquals(new TreeSet<String>(), needed.keySet(), "read the same without them");
  }

  private static String name(Object quirk) {
    return quirk.getClass().getSimpleName();
  }

  private static Dataset object(Kind kind, Quirk... quirks) {
    return STUDIES.object(kind, 1, quirks).object().dataset();
  }
}
