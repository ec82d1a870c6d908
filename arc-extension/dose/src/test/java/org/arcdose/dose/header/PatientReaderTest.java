package org.arcdose.dose.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dose.Finding;
import org.arcdose.dose.PatientFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientReaderTest {
  private static final LocalDate STUDY_DATE = LocalDate.of(2022, 2, 24);

  @ParameterizedTest
  @CsvSource({
    "19620224, 001Y, 60.0",
    "20220215, , 0.0",
    "99990101, 063Y, 63",
    "99990101, , ",
    "18000101, , ",
    ", 063Y, 63",
    ", 018M, 1.5",
    ", 006W, 0.1",
    ", 300D, 0.8",
    ", 063, ",
    ", 999Y, ",
  })
  void takes_the_age_from_the_birth_date_if_possible_else_from_the_age_string(
      String birthDate, String ageString, String years) {
    Dataset dataset =
        new Dataset()
            .put(Tag.PATIENT_BIRTH_DATE, VR.DA, birthDate == null ? "" : birthDate)
            .put(Tag.PATIENT_AGE, VR.AS, ageString == null ? "" : ageString);
    assertEquals(
        years == null ? null : new BigDecimal(years),
        PatientReader.facts(dataset, STUDY_DATE, new ArrayList<>()).ageYears());
  }

  @Test
  void a_weight_of_zero_is_unknown_and_nothing_to_complain_of() {
    List<Finding> findings = new ArrayList<>();
    Dataset dataset = new Dataset().put(Tag.PATIENT_WEIGHT, VR.DS, "0.0");
    assertNull(PatientReader.facts(dataset, STUDY_DATE, findings).weightKg());
    assertEquals(List.of(), findings);
  }

  @Test
  void a_size_that_is_text_is_a_finding_without_the_text() {
    List<Finding> findings = new ArrayList<>();
    Dataset dataset =
        new Dataset().put(Tag.PATIENT_SIZE, VR.DS, "tall").put(Tag.PATIENT_WEIGHT, VR.DS, "71.5");
    PatientFacts facts = PatientReader.facts(dataset, STUDY_DATE, findings);
    assertNull(facts.sizeM());
    assertEquals(new BigDecimal("71.5"), facts.weightKg());
    assertEquals(
        List.of(
            Finding.error(
                "Patient's Size (0010,1020)",
                "Patient's Size (0010,1020) is not a number that makes sense.")),
        findings);
  }
}
