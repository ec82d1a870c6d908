package org.arcdose.dose;

/** Which kind of study a dose report is about. */
public enum Modality {
  /** Computed tomography. */
  CT,
  /** Fluoroscopy and angiography. */
  RF,
  /** Projection radiography. */
  DX,
  /** Mammography. */
  MG,
  /** Nuclear medicine: radiopharmaceuticals, whatever they are imaged with. */
  NM
}
