package org.arcdose.dose.image;

import java.math.BigDecimal;

/**
 * What a maker says of an exposure in the header of an image otherwise than the standard has it. It
 * stands before the standard's attribute. Null: the maker says no such thing.
 *
 * @param acquisitionProtocol what the maker calls the exposure
 * @param distanceSourceToDetectorMm in mm
 * @param patientEquivalentThicknessMm what the exposure control took the patient for in mm
 * @param copperFilterMm thickness of a copper filter in mm
 * @param relativeExposureUnit what the maker calls the relative exposure, with its unit
 */
public record VendorImage(
    String acquisitionProtocol,
    BigDecimal distanceSourceToDetectorMm,
    BigDecimal patientEquivalentThicknessMm,
    BigDecimal copperFilterMm,
    String relativeExposureUnit) {
  /** Of a maker that keeps to the standard. */
  public static final VendorImage NONE = new VendorImage(null, null, null, null, null);

  /** This one, completed by what only another says. */
  VendorImage or(VendorImage other) {
    return new VendorImage(
        either(acquisitionProtocol, other.acquisitionProtocol),
        either(distanceSourceToDetectorMm, other.distanceSourceToDetectorMm),
        either(patientEquivalentThicknessMm, other.patientEquivalentThicknessMm),
        either(copperFilterMm, other.copperFilterMm),
        either(relativeExposureUnit, other.relativeExposureUnit));
  }

  private static <T> T either(T one, T other) {
    return one == null ? other : one;
  }
}
