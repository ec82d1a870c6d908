package org.arcdose.dose;

import java.util.List;

/** Where OpenREM 1.0.0b2 and this program read the sample files differently, and why. */
final class KnownDifferences {
  private static final String AGE =
      "a birth date in 9999 gives no age of -7976.7 years, the age string does";
  private static final String OBSERVER = "the header has none, the device observer has";
  private static final String EVENTS = "an administration is the irradiation event of NM";
  private static final String VERSIONS = "several values are separated by a comma";
  private static final String EVENT_UID =
      "the image has it (0008,3012); it is not left out because a report of the study has another";
  private static final String NO_UID = "the dose screen has no event UIDs and none is made up";
  private static final String SPIRAL = "SNOMED CT stands for SNOMED RT (PS3.16 annex O)";

  /**
   * One difference.
   *
   * @param files regular expression of file names
   * @param column regular expression of the column, with the row if that matters
   * @param ours what is read here
   */
  private record Difference(String files, String column, String ours, String reason) {}

  private static final List<Difference> ALL =
      List.of(
          new Difference(
              "NM-CT-RDSR-Siemens|NM-Pet.*|NM-RRDSR.*", "patient_age_decimal", "63", AGE),
          new Difference("NM-NmIm.*", "patient_age_decimal", "71", AGE),
          new Difference("NM-.*Im.*|NM-RRDSR.*", "number_of_events", "1", EVENTS),
          new Difference("NM-NmIm.*", "software_versions", "10\\.610.*, .*, VB21B", VERSIONS),
          new Difference(
              "NM-PetIm.*", "radiopharmaceutical_administration_event_uid", "1\\.3.*", EVENT_UID),
          new Difference(
              "CT-SC-Philips.*",
              "study_description",
              "CT Thorax.*",
              "Study Description (0008,1030), not Protocol Name, describes the study"),
          new Difference(
              "CT-SC-Philips.*",
              "procedure_reported",
              "null",
              "an image does not say what a report says of the procedure"),
          new Difference("CT-SC-Philips.*", "irradiation_event_uid", "null", NO_UID),
          new Difference("CT-SC-Philips.*", "ct_acquisition_type", "116152004", SPIRAL),
          new Difference(
              "CT-SC-Philips.*", "(series|sop)_instance_uid", "1\\.3.*", "the object has them"),
          new Difference(
              "RF-RDSR-Eurocolumbus",
              "modality_type",
              "RF",
              "every event is fluoroscopy: a mobile C-arm is no radiography for its zero totals"),
          new Difference(
              "RF-RDSR-GE",
              "total_number_of_radiographic_frames",
              "0",
              "the item is found by its code although the device writes \"Number Of\""),
          new Difference(
              "RF-RDSR-Philips_Allura|RF-Pat-Orientation-Modifier-Missing",
              "manufacturer_model_name",
              "Allura Xper",
              OBSERVER),
          new Difference(
              "RF-RDSR-Philips_Allura|RF-Pat-Orientation-Modifier-Missing",
              "device_serial_number",
              "1",
              OBSERVER),
          new Difference(
              "RF-Pat-Orientation-Modifier-Missing", "station_name", "722010-338", OBSERVER),
          new Difference("CT-RDSR-GEPixelMed", "irradiation_event_label", "1", "TID 10013 row 6b"),
          new Difference("CT-RDSR-GEPixelMed", "frame_of_reference_uid", "1\\..*", "TID 10014"),
          new Difference("CT-RDSR-GEPixelMed", "(person|organization)_.*", ".*", "TID 1020"));

  private KnownDifferences() {}

  /** Whether it is known that something else is read here. */
  static boolean include(String file, String path, Object ours) {
    String row = path.replaceFirst("[.](code|meaning)$", "");
    String column = row.substring(row.lastIndexOf('.') + 1);
    return ALL.stream()
        .anyMatch(
            known ->
                file.matches(known.files)
                    && column.matches(known.column)
                    && String.valueOf(ours).matches("(?s)" + known.ours));
  }
}
