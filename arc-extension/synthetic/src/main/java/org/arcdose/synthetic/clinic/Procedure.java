package org.arcdose.synthetic.clinic;

import org.arcdose.dicom.Code;
import org.arcdose.synthetic.expected.Codes;

/**
 * Fluoroscopy-guided procedures with figures typical of them.
 *
 * @see #fluoroscopyMgyPerS() air kerma rate at the reference point
 */
public enum Procedure {
  BARIUM_SWALLOW("Barium swallow", Codes.ESOPHAGUS, 300, 240, 0.12, 0.25),
  CORONARY("Coronary angiography", Codes.HEART, 400, 200, 0.35, 0.28),
  CEREBRAL("Cerebral angiography", Codes.HEAD, 90, 220, 0.2, 1.1),
  LIVER("Embolisation of the liver", Codes.ABDOMEN, 560, 260, 0.45, 1.6),
  LEG("Angiography of the legs", Codes.LEG, 900, 300, 0.1, 0.3),
  HIP("Osteosynthesis of the hip", Codes.PELVIS, 800, 210, 0.15, 0.2);

  private final String study;
  private final Code region;
  private final int tableLateralMm;
  private final int fieldMm;
  private final double fluoroscopyMgyPerS;
  private final double mgyPerFrame;

  Procedure(
      String study,
      Code region,
      int tableLateralMm,
      int fieldMm,
      double fluoroscopyMgyPerS,
      double mgyPerFrame) {
    this.study = study;
    this.region = region;
    this.tableLateralMm = tableLateralMm;
    this.fieldMm = fieldMm;
    this.fluoroscopyMgyPerS = fluoroscopyMgyPerS;
    this.mgyPerFrame = mgyPerFrame;
  }

  public String study() {
    return study;
  }

  public Code region() {
    return region;
  }

  /** How far the table is moved towards the head to bring the region into the beam, in mm. */
  public int tableLateralMm() {
    return tableLateralMm;
  }

  /** Side of the field at the detector in mm. */
  public int fieldMm() {
    return fieldMm;
  }

  public double fluoroscopyMgyPerS() {
    return fluoroscopyMgyPerS;
  }

  /** Air kerma at the reference point of one frame of a series. */
  public double mgyPerFrame() {
    return mgyPerFrame;
  }
}
