package org.arcdose.dose.sr;

import static org.arcdose.dose.sr.DoseConcepts.dcm;

import org.arcdose.dicom.sr.Concept;

/** Concept names of the enhanced dose report (PS3.16 2024e, TID 10040 to 10055). */
final class EnhancedConcepts {
  static final Concept ACCUMULATED = dcm("130500", "Accumulated Dose Data");
  static final Concept EVENT = dcm("130501", "Irradiation Event Summary Data");
  static final Concept REFERENCE_POINT_DOSIMETRY = dcm("130502", "Reference Point Dosimetry");
  static final Concept DETAILS = dcm("130505", "Irradiation Details");
  static final Concept SOURCE = dcm("130508", "Radiation Source Characteristics");
  static final Concept FILTER_THICKNESS = dcm("130509", "X-Ray Filter Thickness");
  static final Concept TECHNIQUE = dcm("130511", "Radiation Technique");
  static final Concept FILTRATION = dcm("130512", "Filtration");
  static final Concept OUTPUT = dcm("130514", "Radiation Output");
  static final Concept OUTPUT_AIR_KERMA = dcm("130515", "Air Kerma at Output Measurement Point");
  static final Concept FIELD = dcm("130516", "Radiation Field Area");
  static final Concept BEAM_POSITION = dcm("130524", "Beam Position");
  static final Concept OUTPUT_POSITION = dcm("130525", "Output Measurement Point Position");
  static final Concept REFERENCE_POSITION = dcm("130526", "Reference Point Position");
  static final Concept PROCEDURE = dcm("130530", "Procedure Characteristics");
  static final Concept ATTENUATOR = dcm("130531", "Attenuator Characteristics");
  static final Concept EQUIVALENT_MATERIAL = dcm("128465", "Equivalent Attenuator Material");
  static final Concept SOURCE_ID = dcm("113832", "Identification of the X-Ray Source");
  static final Concept ENDED = dcm("111527", "DateTime Ended");

  private EnhancedConcepts() {}
}
