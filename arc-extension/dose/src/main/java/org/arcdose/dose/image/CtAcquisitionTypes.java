package org.arcdose.dose.image;

import java.util.Map;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.header.Attributes;

/** Terms of Acquisition Type (0018,9302) as the codes dose reports use (PS3.16 CID 10013). */
final class CtAcquisitionTypes {
  private static final Map<String, Code> CODES =
      Map.of(
          "CONSTANT_ANGLE", new Code("113805", "DCM", "Constant Angle Acquisition"),
          "SPIRAL", new Code("116152004", "SCT", "Spiral Acquisition"),
          "SEQUENCED", new Code("113804", "DCM", "Sequenced Acquisition"),
          "STATIONARY", new Code("113806", "DCM", "Stationary Acquisition"),
          "FREE", new Code("113807", "DCM", "Free Acquisition"));

  private CtAcquisitionTypes() {}

  /** The type of an acquisition; null if it names none, noted if it is none of the terms. */
  static Code of(Attributes acquisition) {
    String term = acquisition.text(Tag.ACQUISITION_TYPE);
    Code code = term == null ? null : CODES.get(term);
    if (term != null && code == null) {
      acquisition.note(Tag.ACQUISITION_TYPE, "is none of the defined terms");
    }
    return code;
  }
}
