package org.arcdose.dose.sr;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;
import org.arcdose.dose.BeamGeometry;

/**
 * What a maker says of an irradiation event beside the items of the standard. It stands in where
 * the standard's item is not in the report. Null: the maker does not say.
 *
 * @param position how the patient lies
 * @param frames images of a run, one for each pulse
 * @param fluoroFlavour the maker's name of the dose level chosen
 * @param field what the collimator let through
 * @param imageIntensifierFieldMm diameter or diagonal of the field of the image receptor in mm
 * @param detectorFieldXMm side of the detector field in mm
 * @param detectorFieldYMm side of the detector field in mm
 * @param distanceSourceToIsocenterMm in mm
 * @param distanceSourceToDetectorEndMm at the end of the event in mm
 * @param tableHeadTiltEndDeg at the end of the event in degree
 * @param tableCradleTiltEndDeg at the end of the event in degree
 * @param beam where the beam went
 */
public record VendorEvent(
    PatientPosition position,
    BigDecimal frames,
    String fluoroFlavour,
    CollimatedField field,
    BigDecimal imageIntensifierFieldMm,
    BigDecimal detectorFieldXMm,
    BigDecimal detectorFieldYMm,
    BigDecimal distanceSourceToIsocenterMm,
    BigDecimal distanceSourceToDetectorEndMm,
    BigDecimal tableHeadTiltEndDeg,
    BigDecimal tableCradleTiltEndDeg,
    BeamGeometry beam) {
  /** Of a report without private items. */
  public static final VendorEvent NONE =
      new VendorEvent(null, null, null, null, null, null, null, null, null, null, null, null);

  /** How the patient lies on the table. */
  public record PatientPosition(Code tableRelationship, Code orientation, Code modifier) {
    /** Of an event whose maker does not say. */
    public static final PatientPosition NONE = new PatientPosition(null, null, null);
  }

  /** The beam at the image receptor. */
  public record CollimatedField(BigDecimal heightMm, BigDecimal widthMm, BigDecimal areaM2) {
    /** Of an event whose maker does not say. */
    public static final CollimatedField NONE = new CollimatedField(null, null, null);
  }

  public VendorEvent {
    position = position == null ? PatientPosition.NONE : position;
    field = field == null ? CollimatedField.NONE : field;
    beam = beam == null ? BeamGeometry.NONE : beam;
  }
}
