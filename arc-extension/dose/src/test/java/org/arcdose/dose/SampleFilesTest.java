package org.arcdose.dose;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * the value read here stands in {@link KnownDifferences} with the reason why it is right.
 */
class SampleFilesTest {
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
        "CT-SC-Philips_Brilliance16P",
        "DX-Im-Carestream_DR7500-1",
        "DX-Im-Carestream_DR7500-2",
        "DX-Im-DRGEM",
        "DX-Im-Date-Missing",
        "DX-Im-SiemensMultix",
        "DX-RDSR-Canon_CXDI",
        "Dual-RDSR-DX",
        "Dual-RDSR-RF",
        "MG-Im-GE_Seno_1_ForPresentation",
        "MG-Im-GE_Seno_1_ForProcessing",
        "MG-Im-GE_Seno_2_ForPresentation",
        "MG-RDSR-GEPristina-DBT",
        "MG-RDSR-Giotto-DBT",
        "MG-RDSR-Hologic_2D",
        "NM-CT-RDSR-Siemens",
        "NM-NmIm-Siemens-s1-1",
        "NM-NmIm-Siemens-s1-2",
        "NM-PetIm-Siemens",
        "NM-PetIm-Siemens-2",
        "NM-RRDSR-Siemens",
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
      if (ExpectedValue.isSame(path, other, entry.getValue())) {
        equal += other == null ? 0 : 1;
      } else if (!KnownDifferences.include(name, path, other, entry.getValue())) {
        differences.add(path + ": " + other + " expected, " + entry.getValue() + " read");
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(equal > 15, "only " + equal + " values were there to compare");
  }

  @Test
  void totals_of_real_devices_agree_with_their_events_but_for_one() throws Exception {
    List<String> findings = new ArrayList<>();
    try (Stream<Path> files = Files.list(samples.resolve("dcm"))) {
      for (Path file : files.sorted().toList()) {
        Extraction extraction = DoseExtraction.extract(dataset(file.getFileName().toString()));
        if (extraction instanceof Extraction.Extracted extracted) {
          extracted.report().findings().stream()
              .map(Finding::problem)
              .filter(problem -> !problem.startsWith("Patient's Birth Date"))
              .forEach(findings::add);
        }
      }
    }
    assertEquals(List.of("Dose (RP) Total is 0 Gy, but the events sum to 0.000035 Gy."), findings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ESR_non-dose"})
  void leaves_what_is_no_x_ray_dose_report_alone(String name) throws Exception {
    assertInstanceOf(Extraction.NotDose.class, DoseExtraction.extract(dataset(name + ".dcm")));
  }

  private Dataset dataset(String file) throws Exception {
    try (InputStream in = Files.newInputStream(samples.resolve("dcm").resolve(file))) {
      return DicomReader.readHeader(in).dataset();
    }
  }
}
