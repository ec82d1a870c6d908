package org.arcdose.skindose.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Sex;
import org.junit.jupiter.api.Test;

class ReportedPersonTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  @Test
  void a_child_keeps_its_size() {
    Person child = ReportedPerson.of(Sex.FEMALE, OptionalDouble.of(1.09), OptionalDouble.of(19));
    assertEquals(109, child.heightCm(), 1e-9);
    assertEquals(19, child.massKg());
    assertTrue(child.known());
  }

  /** Median stature and mass of boys of five years are 109 cm and 18.4 kg (CDC growth charts). */
  @Test
  void what_is_missing_of_a_child_is_a_childs() {
    assertEquals(109, ReportedPerson.of(Sex.MALE, NONE, OptionalDouble.of(18.4)).heightCm(), 4);
    Person byHeight = ReportedPerson.of(Sex.MALE, OptionalDouble.of(1.09), NONE);
    assertEquals(18.4, byHeight.massKg(), 1);
    assertFalse(byHeight.known());
    assertEquals("The mass is not known and was taken from the height.", byHeight.origin());
  }

  @Test
  void what_is_missing_of_an_adult_is_the_reference_persons() {
    assertEquals(178.6, ReportedPerson.of(Sex.MALE, NONE, OptionalDouble.of(90)).heightCm(), 1e-9);
    assertEquals(73.2, ReportedPerson.of(Sex.MALE, OptionalDouble.of(1.786), NONE).massKg(), 1e-9);
  }

  @Test
  void a_size_nobody_has_becomes_the_reference_person_and_is_said() {
    Person metresForCm = ReportedPerson.of(Sex.MALE, OptionalDouble.of(175), OptionalDouble.of(80));
    assertEquals(178.6, metresForCm.heightCm());
    assertFalse(metresForCm.known());
    assertEquals(
        "17500.0 cm and 80.0 kg are not those of a person; a reference man of 178.6 cm and 73.2 kg"
            + " was taken.",
        metresForCm.origin());
    assertFalse(
        ReportedPerson.of(Sex.FEMALE, OptionalDouble.of(1.65), OptionalDouble.of(9)).known());
  }
}
