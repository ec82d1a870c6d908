package org.arcdose.service.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.arcdose.dose.PatientIdentity;
import org.junit.jupiter.api.Test;

class PatientKeysTest {
  private final PatientKeys keys = new PatientKeys(new byte[32]);

  /** Expected: {@code printf 'I\0P1' | openssl dgst -sha256 -mac HMAC -macopt hexkey:00..00}. */
  @Test
  void is_the_hmac_of_issuer_nul_and_id() {
    assertEquals(
        "f6cb445c65f41d49537ca9badc7279c89b686a3642162ff0204c5615e8392a1f",
        keys.keyOf(new PatientIdentity("P1", "I")));
  }

  @Test
  void tells_issuers_apart_however_the_text_is_divided() {
    assertNotEquals(
        keys.keyOf(new PatientIdentity("B", "A")), keys.keyOf(new PatientIdentity("AB", "")));
    assertNotEquals(
        keys.keyOf(new PatientIdentity("P1", "")),
        new PatientKeys(new byte[] {1}).keyOf(new PatientIdentity("P1", "")));
  }

  @Test
  void patients_without_an_id_are_not_one_patient() {
    assertEquals("", keys.keyOf(new PatientIdentity("", "I")));
  }
}
