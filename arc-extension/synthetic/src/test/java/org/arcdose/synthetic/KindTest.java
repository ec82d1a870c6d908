package org.arcdose.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.expected.CtField;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.HeaderField;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {
  private final SyntheticStudies studies = new SyntheticStudies(7);

  @ParameterizedTest
  @EnumSource
  void is_the_same_for_the_same_seed_and_another_for_another_index(Kind kind) {
    byte[] bytes = studies.object(kind, 3).bytes();
    assertArrayEquals(bytes, new SyntheticStudies(7).object(kind, 3).bytes());
    Set<String> uids = new HashSet<>();
    for (int index = 0; index < 5; index++) {
      assertTrue(uids.add(studies.object(kind, index).sopInstanceUid()));
      assertTrue(uids.add(studies.object(kind, index).studyInstanceUid()));
      assertTrue(uids.add(new SyntheticStudies(8).object(kind, index).sopInstanceUid()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void its_header_says_what_is_expected_of_it(Kind kind) throws Exception {
    SyntheticObject object = studies.object(kind, 4);
    Dataset dataset = DicomReader.read(new ByteArrayInputStream(object.bytes())).dataset();
    Part report = object.expected().report();
    assertEquals(report.text(HeaderField.SOP_CLASS_UID), dataset.string(Tag.SOP_CLASS_UID).get());
    assertEquals(object.sopInstanceUid(), dataset.string(Tag.SOP_INSTANCE_UID).get());
    assertEquals(object.seriesInstanceUid(), dataset.string(Tag.SERIES_INSTANCE_UID).get());
    assertEquals(object.studyInstanceUid(), dataset.string(Tag.STUDY_INSTANCE_UID).get());
    assertEquals(report.text(HeaderField.PATIENT_NAME), dataset.string(Tag.PATIENT_NAME).get());
    assertEquals(
        report.dateTime(HeaderField.STUDY_STARTED_AT),
        dataset.date(Tag.STUDY_DATE).get().atTime(dataset.time(Tag.STUDY_TIME).get()));
    assertEquals(
        0,
        report
            .number(HeaderField.PATIENT_WEIGHT_KG)
            .compareTo(dataset.decimal(Tag.PATIENT_WEIGHT).get()));
  }

  @ParameterizedTest
  @EnumSource
  void its_totals_are_the_sums_over_its_events(Kind kind) {
    for (int index = 0; index < 5; index++) {
      SyntheticObject object = studies.object(kind, index);
      Part report = object.expected().report();
      assertSum(
          report, CtField.DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM, CtField.DOSE_LENGTH_PRODUCT_MGY_CM);
      if (object.events() > 0) {
        assertSum(
            report, PlaneField.DOSE_AREA_PRODUCT_GYM2, ProjectionField.DOSE_AREA_PRODUCT_GYM2);
        assertSum(report, PlaneField.DOSE_RP_GY, ProjectionField.DOSE_RP_GY);
      }
    }
  }

  private static void assertSum(Part report, Field total, Field ofEvent) {
    boolean carried = report.parts(Group.ACCUMULATED).stream().anyMatch(part -> part.has(total));
    if (carried) {
      BigDecimal sum = report.sum(Group.EVENT, ofEvent);
      assertEquals(0, sum.compareTo(report.sum(Group.ACCUMULATED, total)), total.key());
    }
  }
}
