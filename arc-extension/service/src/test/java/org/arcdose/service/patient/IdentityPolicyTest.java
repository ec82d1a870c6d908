package org.arcdose.service.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.arcdose.service.patient.IdentityPolicy.Keep;
import org.arcdose.service.patient.IdentityPolicy.Value;
import org.arcdose.service.testing.Configurations;
import org.junit.jupiter.api.Test;

class IdentityPolicyTest {
  @Test
  void nothing_is_kept_unless_the_configuration_says_so() {
    IdentityPolicy policy = policy("{\"orthanc\": {}}");
    for (Value value : Value.values()) {
      assertEquals(Keep.NONE, policy.keep(value));
    }
    assertEquals(IdentityPolicy.STRICT, policy);
  }

  @Test
  void reads_how_each_value_is_kept_and_the_patterns() {
    IdentityPolicy policy =
        policy(
            "{\"identity\": {\"name\": \"hashed\", \"accessionNumber\": \"Plain\"},"
                + " \"notPatient\": {\"ids\": [\"phy*\", \"QA?\"]}}");
    assertEquals(Keep.HASHED, policy.keep(Value.NAME));
    assertEquals(Keep.PLAIN, policy.keep(Value.ACCESSION_NUMBER));
    assertEquals(Keep.NONE, policy.keep(Value.BIRTH_DATE));
    assertEquals(List.of("phy*", "QA?"), policy.notPatientIds());
  }

  private static IdentityPolicy policy(String json) {
    return IdentityPolicy.of(Configurations.of(json).root());
  }
}
