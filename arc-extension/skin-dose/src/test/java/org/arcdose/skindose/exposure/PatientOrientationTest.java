package org.arcdose.skindose.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.BodyMesh;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PatientOrientationTest {
  /**
   * Where the patient's left, back and head point on the table: left, down, to the head end. The
   * direction cosines are those of PS3.17 FFF.1.2.2.2.
   */
  @ParameterizedTest
  @CsvSource({
    "HFS,  1,  2,  3",
    "HFP, -1, -2,  3",
    "FFS, -1,  2, -3",
    "FFP,  1, -2, -3",
    "HFDL, -2,  1,  3",
    "HFDR,  2, -1,  3",
    "FFDL,  2,  1, -3",
    "FFDR, -2, -1, -3"
  })
  void turns_left_posterior_and_cranial(
      PatientOrientation orientation, double x, double y, double z) {
    assertEquals(new Vec3(x, y, z), orientation.toTable().apply(new Vec3(1, 2, 3)));
  }

  @ParameterizedTest
  @CsvSource({
    "headfirst, supine, HFS",
    "Head-first, Prone, HFP",
    "feet-first, left lateral decubitus, FFDL",
    "FFP, '', FFP",
    "hfdr, '', HFDR"
  })
  void is_read_from_meanings_and_from_patient_positions(
      String relationship, String modifier, PatientOrientation expected) {
    assertEquals(Optional.of(expected), PatientOrientation.of(relationship, modifier));
  }

  @Test
  void is_not_known_from_half_of_it() {
    assertEquals(Optional.empty(), PatientOrientation.of("headfirst", ""));
    assertEquals(Optional.empty(), PatientOrientation.of("", "supine"));
    assertEquals(Optional.empty(), PatientOrientation.of("headfirst", "sitting"));
  }

  @ParameterizedTest
  @EnumSource(PatientOrientation.class)
  void whoever_lies_however_lies_on_the_pad_with_the_end_at_the_tables_end(
      PatientOrientation orientation) {
    Phantom body = new BodyMesh(Person.reference(Sex.MALE), 2);
    var motion = body.onTable(orientation);
    double lowest = -1e9;
    double end = -1e9;
    for (int i = 0; i < body.cells().size(); i++) {
      Vec3 onTable = motion.apply(body.cells().centre(i));
      lowest = Math.max(lowest, onTable.y());
      end = Math.max(end, onTable.z());
    }
    assertEquals(-4, lowest, 0.2, "upper side of the pad");
    assertEquals(0, end, 0.5, "head end of the table");
  }
}
