package org.arcdose.dose.sr;

import static org.arcdose.dose.sr.DoseConcepts.dcm;

import org.arcdose.dicom.sr.Concept;

/** Concept names of the CT templates (PS3.16 TID 10011 to 10013). */
final class CtConcepts {
  static final Concept ACCUMULATED = dcm("113811", "CT Accumulated Dose Data");
  static final Concept EVENTS_TOTAL = dcm("113812", "Total Number of Irradiation Events");
  static final Concept DLP_TOTAL = dcm("113813", "CT Dose Length Product Total");
  static final Concept EFFECTIVE_DOSE_TOTAL = dcm("113814", "CT Effective Dose Total");
  static final Concept ACQUISITION = dcm("113819", "CT Acquisition");
  static final Concept ACQUISITION_TYPE = dcm("113820", "CT Acquisition Type");
  static final Concept PARAMETERS = dcm("113822", "CT Acquisition Parameters");
  static final Concept SCANNING_LENGTH = dcm("113825", "Scanning Length");
  static final Concept SINGLE_COLLIMATION = dcm("113826", "Nominal Single Collimation Width");
  static final Concept TOTAL_COLLIMATION = dcm("113827", "Nominal Total Collimation Width");
  static final Concept PITCH = dcm("113828", "Pitch Factor");
  static final Concept DOSE = dcm("113829", "CT Dose");
  static final Concept CTDI_VOL = dcm("113830", "Mean CTDIvol");
  static final Concept SOURCE = dcm("113831", "CT X-Ray Source Parameters");
  static final Concept SOURCE_IDENTIFICATION = dcm("113832", "Identification of the X-Ray Source");
  static final Concept MAXIMUM_TUBE_CURRENT = dcm("113833", "Maximum X-Ray Tube Current");
  static final Concept ROTATION_TIME = dcm("113834", "Exposure Time per Rotation");
  static final Concept PHANTOM = dcm("113835", "CTDIw Phantom Type");
  static final Concept DLP = dcm("113838", "DLP");

  private CtConcepts() {}
}
