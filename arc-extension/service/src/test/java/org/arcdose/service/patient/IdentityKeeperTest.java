package org.arcdose.service.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arcdose.dose.PatientIdentity;
import org.arcdose.service.patient.IdentityPolicy.Keep;
import org.arcdose.service.patient.IdentityPolicy.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityKeeperTest {
  private static final byte[] SITE_KEY = new byte[32];
  private static final PatientIdentity PATIENT =
      new PatientIdentity("P1", "I", "Test^Anna", LocalDate.of(1950, 1, 31));

  @Test
  void by_default_only_the_patient_key_is_kept() {
    KeptIdentity kept = new IdentityKeeper(SITE_KEY, IdentityPolicy.STRICT).keep(PATIENT, "A1");
    assertEquals(
        new KeptIdentity(
            // printf 'I\0P1' | openssl dgst -sha256 -mac HMAC -macopt hexkey:00...00
            "f6cb445c65f41d49537ca9badc7279c89b686a3642162ff0204c5615e8392a1f",
            "",
            "",
            "",
            "",
            Set.of(),
            ""),
        kept);
  }

  @Test
  void the_same_patient_id_of_another_issuer_or_at_another_site_is_another_patient() {
    IdentityKeeper keeper = new IdentityKeeper(SITE_KEY, IdentityPolicy.STRICT);
    String key = keeper.keep(identity("B", "A", ""), "").patientKey();
    assertNotEquals(key, keeper.keep(identity("AB", "", ""), "").patientKey());
    assertNotEquals(
        key,
        new IdentityKeeper(new byte[] {1}, IdentityPolicy.STRICT)
            .keep(identity("B", "A", ""), "")
            .patientKey());
  }

  @Test
  void an_object_without_patient_id_has_no_patient_key() {
    assertEquals(
        "",
        new IdentityKeeper(SITE_KEY, IdentityPolicy.STRICT)
            .keep(identity("", "I", "Doe^John"), "")
            .patientKey());
  }

  @Test
  void each_value_is_kept_plain_or_hashed_or_not_as_the_policy_says() {
    KeptIdentity kept =
        keeper(Map.of(Value.NAME, Keep.HASHED, Value.BIRTH_DATE, Keep.PLAIN, Value.ID, Keep.HASHED))
            .keep(PATIENT, "A1");
    assertEquals("1950-01-31", kept.birthDate());
    assertEquals("", kept.accessionNumber());
    assertEquals(64, kept.name().length());
    assertEquals(Set.of(Value.NAME, Value.ID), kept.hashed());
    assertNotEquals(kept.patientKey(), kept.id(), "the key also stands for the issuer");
  }

  @Test
  void equal_values_have_equal_hashes_and_equal_texts_of_different_values_have_not() {
    IdentityKeeper keeper = keeper(Map.of(Value.NAME, Keep.HASHED, Value.ID, Keep.HASHED));
    KeptIdentity one = keeper.keep(identity("Same", "", "Same"), "");
    assertEquals(one.name(), keeper.keep(identity("Other", "", "Same"), "").name());
    assertNotEquals(one.name(), one.id());
  }

  @Test
  void what_an_object_does_not_have_is_not_hashed() {
    KeptIdentity kept =
        keeper(Map.of(Value.NAME, Keep.HASHED, Value.ACCESSION_NUMBER, Keep.HASHED))
            .keep(identity("P1", "", ""), "");
    assertEquals(Set.of(), kept.hashed());
    assertEquals("", kept.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // pattern; name; matches
        "*^anna; Test^Anna; true",
        "test, anna; Test^Anna; true",
        "anna test; Test^Anna; true",
        "*phantom*; QC Phantom^Head; true",
        "phys?; Phys2; true",
        "phys[12]; phys2; true",
        "phys[!12]; phys2; false",
        "phys[!12]; phys3; true",
        "phys[0-9]; phys3; true",
        "[x; [X; true",
        "a.c; abc; false",
        "test; Test^Anna; false",
        "müller*; MÜLLER^Eva; true",
      })
  void not_patient_patterns_of_names_match_however_the_name_is_written(
      String pattern, String name, boolean matches) {
    IdentityKeeper keeper =
        new IdentityKeeper(SITE_KEY, new IdentityPolicy(Map.of(), List.of(pattern), List.of()));
    assertEquals(
        matches ? "Names: " + pattern : "", keeper.keep(identity("P1", "", name), "").notPatient());
  }

  @Test
  void not_patient_patterns_are_told_although_name_and_id_are_not_kept() {
    IdentityKeeper keeper =
        new IdentityKeeper(
            SITE_KEY,
            new IdentityPolicy(
                Map.of(Value.NAME, Keep.HASHED), List.of("test*"), List.of("phy*", "q*", "*")));
    assertEquals(
        "IDs: phy*, * | Names: test*",
        keeper.keep(identity("PHY-1", "", "Test^Anna"), "").notPatient());
  }

  private static IdentityKeeper keeper(Map<Value, Keep> kept) {
    return new IdentityKeeper(SITE_KEY, new IdentityPolicy(kept, List.of(), List.of()));
  }

  private static PatientIdentity identity(String id, String issuer, String name) {
    return new PatientIdentity(id, issuer, name, null);
  }
}
