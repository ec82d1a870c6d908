package org.arcdose.dose;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dose reports of real devices against what OpenREM 1.0.0b2 makes of them. Where the two differ,
 * the value read here stands in {@link #OURS} with the reason why it is right.
 */
class SampleFilesTest {
  private static final String HEIGHT_OF_PHILIPS =
      "null: item 021 of Philips counts up from the floor, (113753, DCM) of TID 10003C counts down";

  private static final Map<String, String> OURS =
      Map.ofEntries(
          entry(
              "NM-CT-RDSR-Siemens patient_age_decimal",
              "63: a birth date in 9999 gives no age of -7976.7 years, the age string says 063Y"),
          entry(
              "RF-RDSR-Eurocolumbus modality_type",
              "RF: every event is fluoroscopy, so a mobile C-arm is not radiography for its zero"
                  + " totals"),
          entry(
              "RF-RDSR-Eurocolumbus average_xray_tube_current",
              "50: pulses without radiation are no part of a mean"),
          entry(
              "RF-RDSR-GE total_number_of_radiographic_frames",
              "0: the item is found by its code although the device writes \"Number Of\""),
          entry(
              "RF-RDSR-Philips_Allura manufacturer_model_name",
              "Allura Xper: the header has none, the device observer has"),
          entry(
              "RF-RDSR-Philips_Allura device_serial_number",
              "1: the header has none, the device observer has"),
          entry("RF-RDSR-Philips_Allura table_height_position", HEIGHT_OF_PHILIPS),
          entry(
              "RF-Pat-Orientation-Modifier-Missing manufacturer_model_name",
              "Allura Xper: the header has none, the device observer has"),
          entry(
              "RF-Pat-Orientation-Modifier-Missing station_name",
              "722010-338: the header has none, the device observer has"),
          entry(
              "RF-Pat-Orientation-Modifier-Missing device_serial_number",
              "1: the header has none, the device observer has"),
          entry("RF-Pat-Orientation-Modifier-Missing table_height_position", HEIGHT_OF_PHILIPS));

  /** What that program leaves empty for some device or always, though the report has it. */
  private static final Map<String, String> ONLY_HERE =
      Map.ofEntries(
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

  private Path samples;

  @BeforeEach
  void finds_the_samples() {
    String directory = System.getProperty("arcdose.samples");
    assumeTrue(directory != null, "no sample files: system property arcdose.samples is not set");
    samples = Path.of(directory, "dose");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CT-ESR-GE_Optima",
        "CT-RDSR-GEPixelMed",
        "CT-RDSR-Philips_BigBore4DCT",
        "CT-RDSR-Siemens-Multi-1",
        "CT-RDSR-Siemens-Multi-2",
        "CT-RDSR-Siemens-Multi-3",
        "CT-RDSR-Siemens_Flash-TAP-SS",
        "CT-RDSR-Toshiba_DoseCheck",
        "CT-RDSR-Toshiba_MultiValSD",
        "DX-RDSR-Canon_CXDI",
        "Dual-RDSR-DX",
        "Dual-RDSR-RF",
        "MG-RDSR-GEPristina-DBT",
        "MG-RDSR-Giotto-DBT",
        "MG-RDSR-Hologic_2D",
        "NM-CT-RDSR-Siemens",
        "RF-Pat-Orientation-Modifier-Missing",
        "RF-RDSR-Canon-Ultimaxi-mGyDoseAtRP",
        "RF-RDSR-Eurocolumbus",
        "RF-RDSR-GE",
        "RF-RDSR-Philips_Allura",
        "RF-RDSR-Siemens-Zee",
        "RF-RDSR-Siemens-Zee_adjusted"
      })
  void agrees_with_another_program_on_every_value_both_read(String name) throws Exception {
    ExpectedFile expected = ExpectedFile.read(samples.resolve("expected").resolve(name + ".json"));
    Map<String, Object> read = ReportPaths.of(Reports.extracted(dataset(name + ".dcm")));
    List<String> differences = new ArrayList<>();
    int equal = 0;
    for (Map.Entry<String, Object> entry : read.entrySet()) {
      String path = entry.getKey();
      Object other = expected.values().get(path);
      if (other == null && ONLY_HERE.containsKey(column(path))) {
        continue;
      }
      String ours = OURS.get(name + " " + path.substring(path.lastIndexOf('.') + 1));
      if (isSame(other, entry.getValue(), halfUnit(path))) {
        equal += other == null ? 0 : 1;
      } else if (ours == null || !ours.startsWith(entry.getValue() + ":")) {
        differences.add(path + ": " + other + " expected, " + entry.getValue() + " read");
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(equal > 20, "only " + equal + " values were there to compare");
  }

  /** The column of a path; that of a code is the code's. */
  private static String column(String path) {
    String row = path.replaceFirst("[.](code|meaning)$", "");
    return row.substring(row.lastIndexOf('.') + 1);
  }

  @Test
  void totals_of_real_devices_agree_with_their_events_but_for_one() throws Exception {
    List<String> findings = new ArrayList<>();
    try (Stream<Path> files = Files.list(samples.resolve("dcm"))) {
      for (Path file : files.sorted().toList()) {
        Extraction extraction = DoseExtraction.extract(dataset(file.getFileName().toString()));
        if (extraction instanceof Extraction.Extracted extracted) {
          extracted.report().findings().forEach(finding -> findings.add(finding.problem()));
        }
      }
    }
    assertEquals(List.of("Dose (RP) Total is 0 Gy, but the events sum to 0.000035 Gy."), findings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ESR_non-dose",
        "NM-RRDSR-Siemens",
        "NM-PetIm-Siemens",
        "DX-Im-DRGEM",
        "MG-Im-GE_Seno_1_ForProcessing",
        "CT-SC-Philips_Brilliance16P"
      })
  void leaves_what_is_no_x_ray_dose_report_alone(String name) throws Exception {
    assertInstanceOf(Extraction.NotDose.class, DoseExtraction.extract(dataset(name + ".dcm")));
  }

  private Dataset dataset(String file) throws Exception {
    try (InputStream in = Files.newInputStream(samples.resolve("dcm").resolve(file))) {
      return DicomReader.readHeader(in).dataset();
    }
  }

  /** Half a unit in the last decimal of a database column of that program. */
  private static double halfUnit(String path) {
    if (path.matches(".*irradeventxraysourcedata.*\\.exposure(_time)?")) {
      return 0.005;
    }
    return path.endsWith(".collimated_field_area") ? 5.1e-9 : 5.1e-11;
  }

  /** Numbers are equal up to the decimals that program keeps. */
  private static boolean isSame(Object expected, Object read, double halfUnit) {
    if (expected == null || read == null) {
      return expected == read;
    }
    if (expected instanceof BigDecimal number) {
      return read instanceof BigDecimal decimal
          && number.subtract(decimal).abs().doubleValue()
              <= Math.max(halfUnit, 1e-7 * number.abs().doubleValue());
    }
    if (read instanceof LocalTime) {
      return LocalTime.parse(expected.toString()).equals(read);
    }
    if (read instanceof LocalDateTime) {
      return LocalDateTime.parse(expected.toString()).equals(read);
    }
    return expected.equals(read.toString());
  }
}
