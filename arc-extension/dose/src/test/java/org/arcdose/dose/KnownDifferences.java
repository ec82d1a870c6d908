package org.arcdose.dose;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
              "procedure_reported|has_intent|scope_of_accumulation|source_of_dose_information",
              "null",
              "an image does not say what a report says of the procedure"),
          new Difference(
              "NM-.*", "performing_physician_name", "null", "\"^\" is the name of nobody"),
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
          new Difference(
              "RF-RDSR-Eurocolumbus",
              "average_xray_tube_current",
              "50",
              "pulses without radiation are no part of a mean"),
          new Difference(
              "RF-RDSR-Philips_Allura|RF-Pat-Orientation-Modifier-Missing",
              "table_height_position",
              "null",
              "item 021 of Philips counts up from the floor, (113753, DCM) of TID 10003C down"));

  /** Of projection images. */
  private static final List<Difference> IMAGES =
      List.of(
          new Difference("DX-Im.*", "modality_type", "DX", "CR and PX are radiography like DX"),
          new Difference("(DX|MG)-Im.*", "series_instance_uid", "1\\.[23].*", "the object has it"),
          new Difference(
              "(DX|MG)-Im.*",
              "procedure_reported|has_intent|scope_of_accumulation|source_of_dose_information"
                  + "|xray_(source|mechanical|detector)_data_available",
              "null",
              "an image does not say what a report says of the procedure"),
          new Difference(
              "(DX|MG)-Im.*",
              "irradiation_event_uid",
              "2\\.25\\..*",
              "images of one exposure have one event, so it is not the SOP Instance UID"),
          new Difference(
              "DX-Im.*", "xraytubecurrent", "320|500|303.*", "(0018,1151) is no mean of pulses"),
          new Difference(
              "DX-Im-Carestream_DR7500-2",
              "xray_filter_type",
              "113651|Wedge filter",
              "the image has it (0018,1160) for both filters"),
          new Difference(
              "DX-Im-DRGEM", "exposure_time", "161\\.3", "the decimals of the device are kept"),
          new Difference(
              "DX-Im-DRGEM",
              "image_view",
              "399348003|antero-posterior",
              "\"AP (ERECT)\" is antero-posterior (PS3.3 C.8.1.3)"),
          new Difference(
              "DX-Im-SiemensMultix", "exposure_time", "5\\.600", "(0018,8150) has it in us"),
          new Difference(
              "DX-Im-SiemensMultix", "pulsewidth", "5\\.6", "the image has it (0018,1154)"),
          new Difference(
              "DX-Im-SiemensMultix",
              "xray_grid",
              "111642|Focused grid",
              "the image has it (0018,1166)"),
          new Difference(
              "DX-Im-SiemensMultix", "table_head_tilt_angle", "0", "the image has it (0018,1138)"),
          new Difference(
              "MG-Im.*",
              "positioner_primary_angle",
              "0",
              "(0018,1510) is the primary angle; columns of mammography have no angulation"),
          new Difference("MG-Im.*", "column_angulation", "null", "see positioner_primary_angle"),
          new Difference(
              "MG-Im.*", "xray_filter_type", "113650|Strip filter", "the image has it (0018,1160)"),
          new Difference(
              "MG-Im.*",
              "sensitivity|relative_xray_exposure",
              "0\\.01.*|1694|4931",
              "the image has it (0018,6000), (0018,1405)"));

  /** What that program leaves empty for some device or always, though the report has it. */
  private static final Map<String, String> ONLY_HERE =
      Map.ofEntries(
          entry("requested_procedure_code_value", "(0032,1064) in Request Attributes (0040,0275)"),
          entry("date_of_last_calibration", "the latest of several (0018,1200)"),
          entry("irradiation_event_label", "TID 10013 row 6b"),
          entry("frame_of_reference_uid", "TID 10014 row 6"),
          entry("person_name", "TID 1020 row 1"),
          entry("organization_name", "TID 1020 row 5"),
          entry("person_role_in_procedure_cid", "TID 1020 row 4"),
          entry("person_role_in_organization_cid", "TID 1020 row 6"),
          entry("scope_of_accumulation", "TID 10001 row 6"),
          entry("device_observer_physical_location_during_observation", "TID 1004 row 6"),
          entry("calibration_date", "TID 10002 row 5"),
          entry("collimated_field_height", "TID 10003B row 17"),
          entry("collimated_field_width", "TID 10003B row 18"));

  private KnownDifferences() {}

  /**
   * Whether it is known that the two differ.
   *
   * @param other what OpenREM reads, null if nothing
   */
  static boolean include(String file, String path, Object other, Object ours) {
    String row = path.replaceFirst("[.](code|meaning)$", "");
    String column = row.substring(row.lastIndexOf('.') + 1);
    return (other == null && ONLY_HERE.containsKey(column))
        || Stream.concat(ALL.stream(), IMAGES.stream())
            .anyMatch(
                known ->
                    file.matches(known.files)
                        && column.matches(known.column)
                        && String.valueOf(ours).matches("(?s)" + known.ours));
  }
}
