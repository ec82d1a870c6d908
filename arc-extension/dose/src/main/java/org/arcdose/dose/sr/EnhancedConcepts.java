package org.arcdose.dose.sr;

import static org.arcdose.dose.sr.DoseConcepts.dcm;

import org.arcdose.dicom.sr.Concept;

/** Concept names of the enhanced dose report (PS3.16 TID 10040 to 10051). */
final class EnhancedConcepts {
  static final Concept ACCUMULATED = dcm("130500", "Accumulated Dose Data");
  static final Concept EVENT = dcm("130501", "Irradiation Event Summary Data");
  static final Concept REFERENCE_POINT_DOSIMETRY = dcm("130502", "Reference Point Dosimetry");
  static final Concept DETAILS = dcm("130505", "Irradiation Details");
  static final Concept SOURCE = dcm("130508", "Radiation Source Characteristics");
  static final Concept FILTER_THICKNESS = dcm("130509", "X-Ray Filter Thickness");
  static final Concept TECHNIQUE = dcm("130511", "Radiation Technique");
  static final Concept FILTRATION = dcm("130512", "Filtration");
  static final Concept FIELD = dcm("130516", "Radiation Field Area");
  static final Concept ENDED = dcm("111527", "DateTime Ended");

  private EnhancedConcepts() {}
}
