package org.arcdose.dicom.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import org.arcdose.dicom.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptTest {

  @ParameterizedTest
  @CsvSource({
    "T-D0005, SRT, 91723000, SCT",
    "P5-08001, SRT, 116152004, SCT",
    "C0860888, UMLS, 116152004, SCT",
    "P5-06000, SRT, 44491008, SCT",
    "F-10450, 99SDM, 102538003, SCT",
    "F-10340, SNM3, 40199007, SCT",
    "G-5191, 99SDM, F-10480, SRT",
    "G-C171, SRT, 272741003, SCT",
    "T-04020, SRT, 73056007, SCT",
    "C0222600, UMLS, T-04020, SNM3",
    "C-120F9, SRT, 12503006, SCT",
    "C-127F9, SRT, 66925006, SCT",
    "113722, dcm, 113722, DCM",
    "91723000, SRT, T-D0005, SCT",
    "91723000, SNOMED-CT, T-D0005, SNM3",
    "T-D3000, SRT, 51185008, SCT",
    "51185008, SCT, 816094009, SCT",
    "R-10242, SRT, 399162004, SCT",
    "R-10226, SRT, 399368009, SCT",
    "G-A100, SRT, 24028007, SCT",
    "P5-009FA, SRT, 168537006, SCT",
    "P5-40010, SRT, 71651007, SCT",
    "R-FB8F1, SRT, 702569007, SCT",
    "F-10317, SRT, 102535000, SCT",
    "C-B1031, SRT, 35321007, SCT",
    "C-111A1, SRT, 77004003, SCT",
    "R-408C3, SRT, 261004008, SCT",
    "R-0038D, SRT, 373066001, SCT",
    "113681, DCM, 706342009, SCT",
    "111642, SRT, 111642, DCM",
    "T-D400, SRT, T-D4000, SRT"
  })
  void matches_equivalent_codes(String value, String scheme, String other, String otherScheme) {
    assertTrue(Concept.of(value, scheme, "").matches(new Code(other, otherScheme, "")));
    assertEquals(Concept.of(value, scheme, "a"), Concept.of(other, otherScheme, "b"));
  }

  @Test
  void does_not_match_the_same_value_of_another_scheme() {
    assertFalse(Concept.of("113722", "DCM", "").matches(new Code("113722", "99X", "")));
    assertFalse(Concept.of("113722", "DCM", "").matches(null));
  }

  @Test
  void finds_a_code_without_scheme_by_its_meaning_only() {
    Concept total = Concept.of("113722", "DCM", "Dose Area Product Total");

    assertFalse(total.matches(new Code("113722", "", "")));
    assertTrue(total.matchesMeaning(new Code("113722", "", "DOSE AREA PRODUCT TOTAL")));
  }

  @Test
  void compares_meanings_without_case_and_never_empty_ones() {
    assertTrue(
        Concept.of("1", "DCM", "Exposure Time")
            .matchesMeaning(new Code("2", "X", "EXPOSURE TIME")));
    assertFalse(Concept.of("1", "DCM", "").matchesMeaning(new Code("2", "X", "")));
  }

  @Test
  void every_code_of_the_table_leads_to_a_current_one() {
    Map<Code, Code> table =
        Table.read("code-equivalents.csv").stream()
            .collect(
                Collectors.toMap(
                    row -> new Code(row[0], row[1], ""), row -> new Code(row[2], row[3], "")));

    table.values().forEach(current -> assertFalse(table.containsKey(current), current.value()));
  }
}
