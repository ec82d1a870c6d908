package org.arcdose.dose;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Code;

/**
 * CT Acquisition (113819, DCM; PS3.16 TID 10013). Null: not in the report.
 *
 * @param irradiationEventUid (113769, DCM)
 * @param acquisitionProtocol (125203, DCM)
 * @param targetRegion (123014, DCM)
 * @param acquisitionType CT Acquisition Type (113820, DCM)
 * @param exposureTimeS (113824, DCM) in s
 * @param scanningLengthMm (113825, DCM) in mm
 * @param singleCollimationMm Nominal Single Collimation Width (113826, DCM) in mm
 * @param totalCollimationMm Nominal Total Collimation Width (113827, DCM) in mm
 * @param pitchFactor (113828, DCM)
 * @param meanCtdiVolMgy Mean CTDIvol (113830, DCM) in mGy
 * @param phantom CTDIw Phantom Type (113835, DCM)
 * @param doseLengthProductMgyCm DLP (113838, DCM) in mGy.cm
 * @param sources one per X-ray tube
 * @param comment (121106, DCM)
 */
public record CtIrradiationEvent(
    String irradiationEventUid,
    String acquisitionProtocol,
    Code targetRegion,
    Code acquisitionType,
    BigDecimal exposureTimeS,
    BigDecimal scanningLengthMm,
    BigDecimal singleCollimationMm,
    BigDecimal totalCollimationMm,
    BigDecimal pitchFactor,
    BigDecimal meanCtdiVolMgy,
    Code phantom,
    BigDecimal doseLengthProductMgyCm,
    List<CtXRaySource> sources,
    String comment) {
  public CtIrradiationEvent {
    sources = List.copyOf(sources);
  }
}
