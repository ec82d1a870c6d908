package org.arcdose.dose.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.uid.Uid;
import org.arcdose.dose.ProjectionEventDose;
import org.arcdose.dose.XRaySource;
import org.arcdose.dose.header.Attributes;

/**
 * What all images of one exposure (for processing, for presentation, copies) have in common and two
 * exposures have not. An image that names no irradiation event (0008,3010) is given one made of it.
 * The time alone does not tell exposures apart: many devices write whole seconds.
 */
record ExposureIdentity(
    Code plane, Code view, Code laterality, ProjectionEventDose dose, XRaySource source) {
  private static final int[] STUDY_AND_DEVICE = {
    Tag.STUDY_INSTANCE_UID,
    Tag.MANUFACTURER,
    Tag.MANUFACTURER_MODEL_NAME,
    Tag.DEVICE_SERIAL_NUMBER,
    Tag.STATION_NAME
  };

  /**
   * The identifier of the exposure.
   *
   * @param acquiredAt time of the acquisition or of the content; without one, nothing tells which
   *     images belong together, and the identifier is this image's own
   */
  String uid(Attributes image, LocalDateTime acquiredAt) {
    List<String> parts = new ArrayList<>();
    if (acquiredAt == null) {
      parts.add(image.text(Tag.SOP_INSTANCE_UID));
    } else {
      for (int tag : STUDY_AND_DEVICE) {
        parts.add(image.text(tag));
      }
      parts.add(acquiredAt.toString());
      for (Code code : new Code[] {plane, view, laterality}) {
        parts.add(code == null ? null : code.value());
      }
      parts.add(digits(source.kvp()));
      parts.add(digits(source.exposureUas()));
      parts.add(digits(source.exposureTimeMs()));
      parts.add(digits(dose.doseAreaProductGym2()));
      parts.add(digits(dose.averageGlandularDoseMgy()));
    }
    return Uid.derived(digest(String.join("\n", parts))).value();
  }

  /** The same whatever zeros a number is written with. */
  private static String digits(BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
