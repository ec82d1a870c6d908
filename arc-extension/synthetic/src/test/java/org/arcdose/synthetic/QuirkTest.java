package org.arcdose.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.HeaderField;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuirkTest {
  private final SyntheticStudies studies = new SyntheticStudies(5);

  @ParameterizedTest
  @EnumSource
  void changes_every_object_it_applies_to_and_leaves_it_readable(Quirk quirk) throws Exception {
    // A long intervention has nothing a fluoroscopy has not, but hundreds of it.
    List<Kind> kinds =
        Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.INTERVENTION && quirk.appliesTo(kind))
            .toList();
    assertFalse(kinds.isEmpty(), "applies to something");
    for (Kind kind : kinds) {
      for (int index = 1; index < 3; index++) {
        byte[] plain = studies.object(kind, index).bytes();
        byte[] odd = studies.object(kind, index, quirk).bytes();
        assertFalse(Arrays.equals(plain, odd), kind + " " + index);
        assertNotNull(DicomReader.read(new ByteArrayInputStream(odd)));
      }
    }
  }

  @Test
  void refuses_a_kind_it_does_not_apply_to() {
    assertFalse(Quirk.AGD_IN_DGY.appliesTo(Kind.CT));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> studies.ct(1, Quirk.AGD_IN_DGY));
    assertEquals(
        "AGD_IN_DGY does not apply to CT: the object has nothing it could change.",
        refused.getMessage());
  }

  @Test
  void another_unit_says_the_same_dose() {
    SyntheticObject plain = studies.fluoroscopy(1);
    SyntheticObject odd = studies.fluoroscopy(1, Quirk.DAP_IN_CGY_CM2);
    assertEquals(plain.doseAreaProductGym2(), odd.doseAreaProductGym2());
    Dataset total = item(odd, "113722");
    assertEquals(
        0,
        plain
            .doseAreaProductGym2()
            .multiply(new BigDecimal("1000000"))
            .compareTo(total.decimal(Tag.NUMERIC_VALUE).orElseThrow()));
    assertEquals("cGy.cm2", total.code(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE).orElseThrow().value());
  }

  @Test
  void what_cannot_be_read_is_not_expected_but_named() {
    SyntheticObject odd = studies.biplane(0, Quirk.TOTALS_ARE_NAN);
    assertNull(odd.doseRpGy());
    assertTrue(odd.expected().unreadable().contains(PlaneField.DOSE_RP_GY));
    assertNotNull(odd.doseAreaProductGym2());
  }

  @Test
  void a_total_below_its_events_stays_and_is_named() {
    SyntheticObject odd = studies.fluoroscopy(0, Quirk.TOTALS_BELOW_EVENTS);
    assertEquals(studies.fluoroscopy(0).doseRpGy().scaleByPowerOfTen(-1), odd.doseRpGy());
    assertTrue(odd.expected().implausible().contains(PlaneField.DOSE_RP_GY));
  }

  @Test
  void pulses_are_expected_one_by_one() {
    Part event =
        studies
            .fluoroscopy(0, Quirk.PULSES_MULTI_VALUED)
            .expected()
            .report()
            .parts(Group.EVENT)
            .get(0);
    assertEquals(4, event.numbers(ProjectionField.KVP).size());
    Dataset kvp = item(studies.fluoroscopy(0, Quirk.PULSES_MULTI_VALUED), "113733");
    assertEquals(4, kvp.strings(Tag.NUMERIC_VALUE).size());
  }

  @Test
  void quirks_can_be_combined() {
    SyntheticObject odd =
        studies.fluoroscopy(0, Quirk.DAP_IN_DGY_CM2, Quirk.AGE_IN_WEEKS, Quirk.SRT_CODES);
    assertEquals(
        new BigDecimal("0.2"), odd.expected().report().number(HeaderField.PATIENT_AGE_YEARS));
    assertEquals("012W", odd.object().dataset().string(Tag.PATIENT_AGE).orElseThrow());
  }

  private static Dataset item(SyntheticObject object, String concept) {
    return find(object.object().dataset(), concept);
  }

  private static Dataset find(Dataset parent, String concept) {
    for (Dataset item : parent.items(Tag.CONTENT_SEQUENCE)) {
      if (item.code(Tag.CONCEPT_NAME_CODE_SEQUENCE).orElseThrow().value().equals(concept)) {
        return item.item(Tag.MEASURED_VALUE_SEQUENCE).orElseThrow();
      }
      Dataset below = find(item, concept);
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
