package org.arcdose.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.Tag;
import org.junit.jupiter.api.Test;

class SyntheticStudiesTest {
  private final SyntheticStudies studies = new SyntheticStudies(7);

  @Test
  void the_same_seed_gives_the_same_bytes() {
    SyntheticStudies again = new SyntheticStudies(7);
    for (int index = 0; index < 3; index++) {
      assertArrayEquals(studies.ct(index).bytes(), again.ct(index).bytes());
      assertArrayEquals(studies.biplane(index).bytes(), again.biplane(index).bytes());
      assertArrayEquals(studies.image(index).bytes(), again.image(index).bytes());
    }
  }

  @Test
  void another_index_kind_or_seed_gives_other_uids() {
    Set<String> uids = new HashSet<>();
    List<SyntheticObject> objects =
        Stream.of(studies, new SyntheticStudies(8))
            .flatMap(
                set ->
                    IntStream.range(0, 20)
                        .boxed()
                        .flatMap(
                            index ->
                                Stream.of(
                                    set.ct(index),
                                    set.fluoroscopy(index),
                                    set.biplane(index),
                                    set.mammography(index))))
            .toList();
    for (SyntheticObject object : objects) {
      for (String uid : List.of(object.sopInstanceUid(), object.studyInstanceUid())) {
        assertTrue(uids.add(uid), uid);
        assertTrue(uid.matches("2\\.25\\.[1-9][0-9]{0,38}"), uid);
      }
    }
  }

  @Test
  void a_ct_report_is_small_and_its_values_are_those_of_a_scanner() {
    for (int index = 0; index < 100; index++) {
      SyntheticObject ct = studies.ct(index);
      assertTrue(ct.bytes().length < 16_000, "bytes: " + ct.bytes().length);
      assertTrue(ct.events() == 2 || ct.events() == 3);
      assertBetween("15", "3000", ct.doseLengthProductMgyCm());
      assertNull(ct.doseAreaProductGym2());
    }
  }

  @Test
  void fluoroscopy_totals_are_those_of_a_fluoroscopy_unit() {
    for (int index = 0; index < 100; index++) {
      for (SyntheticObject study : List.of(studies.fluoroscopy(index), studies.biplane(index))) {
        assertBetween("0.00001", "0.03", study.doseAreaProductGym2());
        assertBetween("0.001", "2", study.doseRpGy());
      }
    }
  }

  @Test
  void glandular_doses_are_those_of_two_views() {
    SyntheticObject study = studies.mammography(0);
    assertEquals(4, study.events());
    assertBetween("1.6", "5", study.leftGlandularDoseMgy());
    assertBetween("1.6", "5", study.rightGlandularDoseMgy());
  }

  @Test
  void the_image_and_the_text_report_lie_in_the_study_of_the_ct_report() {
    assertEquals(studies.ct(3).studyInstanceUid(), studies.image(3).studyInstanceUid());
    assertEquals(studies.ct(3).studyInstanceUid(), studies.textReport(3).studyInstanceUid());
    assertEquals(0, studies.image(3).events());
  }

  @Test
  void what_is_written_can_be_read() throws Exception {
    SyntheticObject ct = studies.ct(0);
    Dataset dataset = DicomReader.read(new ByteArrayInputStream(ct.bytes())).dataset();
    assertEquals(ct.sopInstanceUid(), dataset.string(Tag.SOP_INSTANCE_UID).orElseThrow());
    assertEquals("Röntgen", dataset.string(Tag.INSTITUTIONAL_DEPARTMENT_NAME).orElseThrow());
    assertEquals("SYN-CT-0000", dataset.string(Tag.PATIENT_ID).orElseThrow());
    assertFalse(dataset.items(Tag.CONTENT_SEQUENCE).isEmpty());
  }

  private static void assertBetween(String lowest, String highest, BigDecimal value) {
    assertTrue(
        value.compareTo(new BigDecimal(lowest)) >= 0
            && value.compareTo(new BigDecimal(highest)) <= 0,
        () -> value + " is not between " + lowest + " and " + highest);
  }
}
