package org.arcdose.dose.image;

import java.math.BigDecimal;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.DoseDistances;
import org.arcdose.dose.XRayMechanics;

/**
 * Positioner, table and compression of an image (PS3.3 C.8.7.5, C.8.7.6, C.8.11.5, C.8.19.6, for
 * tomosynthesis C.8.21.3): angles in degree, distances in mm.
 */
final class ImageGeometry {
  private ImageGeometry() {}

  static XRayMechanics mechanics(ImageHeader header, int frames) {
    BigDecimal primary = header.signed(Tag.POSITIONER_PRIMARY_ANGLE);
    BigDecimal secondary = header.signed(Tag.POSITIONER_SECONDARY_ANGLE);
    BigDecimal scanPrimary = header.signed(Tag.PRIMARY_POSITIONER_SCAN_START_ANGLE);
    BigDecimal scanSecondary = header.signed(Tag.SECONDARY_POSITIONER_SCAN_START_ANGLE);
    return new XRayMechanics(
        null,
        scanPrimary == null ? primary : scanPrimary,
        scanSecondary == null ? secondary : scanSecondary,
        scanPrimary == null
            ? end(header, primary, Tag.POSITIONER_PRIMARY_ANGLE_INCREMENT, frames)
            : sum(scanPrimary, header.signed(Tag.PRIMARY_POSITIONER_SCAN_ARC)),
        scanSecondary == null
            ? end(header, secondary, Tag.POSITIONER_SECONDARY_ANGLE_INCREMENT, frames)
            : sum(scanSecondary, header.signed(Tag.SECONDARY_POSITIONER_SCAN_ARC)),
        header.signed(Tag.COLUMN_ANGULATION),
        header.signed(
            header.place(Tag.TABLE_HEAD_TILT_ANGLE).has(Tag.TABLE_HEAD_TILT_ANGLE)
                ? Tag.TABLE_HEAD_TILT_ANGLE
                : Tag.TABLE_ANGLE),
        header.signed(Tag.TABLE_HORIZONTAL_ROTATION_ANGLE),
        header.signed(Tag.TABLE_CRADLE_TILT_ANGLE),
        null,
        null,
        header.quantity(Tag.BODY_PART_THICKNESS),
        header.quantity(Tag.COMPRESSION_FORCE),
        null,
        null,
        header.quantity(Tag.ESTIMATED_RADIOGRAPHIC_MAGNIFICATION_FACTOR));
  }

  /** After a rotation with the same increment from each frame to the next. */
  private static BigDecimal end(
      ImageHeader header, BigDecimal start, int incrementTag, int frames) {
    if (start == null || header.texts(incrementTag).size() != 1) {
      return null;
    }
    BigDecimal increment = header.signed(incrementTag);
    return increment == null
        ? null
        : start.add(increment.multiply(BigDecimal.valueOf(Math.max(frames - 1L, 0))));
  }

  private static BigDecimal sum(BigDecimal one, BigDecimal other) {
    return other == null ? null : one.add(other);
  }

  /**
   * @param isocentric whether Distance Source to Patient (0018,1111) is that to the isocenter, as
   *     in angiography; elsewhere it is that to the patient's side of the support
   */
  static DoseDistances distances(ImageHeader header, VendorImage vendor, boolean isocentric) {
    BigDecimal isocenterMm = header.quantity(Tag.DISTANCE_SOURCE_TO_ISOCENTER);
    BigDecimal entranceMm = header.quantity(Tag.DISTANCE_SOURCE_TO_ENTRANCE);
    BigDecimal patientMm = header.quantity(Tag.DISTANCE_SOURCE_TO_PATIENT);
    BigDecimal tableHeightMm = header.signed(Tag.TABLE_HEIGHT);
    return new DoseDistances(
        isocenterMm == null && isocentric ? patientMm : isocenterMm,
        null,
        vendor.distanceSourceToDetectorMm() == null
            ? header.quantity(Tag.DISTANCE_SOURCE_TO_DETECTOR)
            : vendor.distanceSourceToDetectorMm(),
        null,
        null,
        header.signed(Tag.TABLE_TOP_LONGITUDINAL_POSITION),
        header.signed(Tag.TABLE_TOP_LATERAL_POSITION),
        tableHeightMm == null ? header.signed(Tag.TABLE_TOP_VERTICAL_POSITION) : tableHeightMm,
        null,
        null,
        null,
        entranceMm == null && !isocentric ? patientMm : entranceMm);
  }
}
