package org.arcdose.service.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.arcdose.service.patient.IdentityPolicy.Keep;
import org.arcdose.service.patient.IdentityPolicy.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"identity\": {\"name\": true}};"
            + " identity.name in the configuration is plain, hashed or none.",
        "{\"identity\": {\"nmae\": \"plain\"}};"
            + " identity.nmae in the configuration is unknown. Known are [accessionNumber,"
            + " birthDate, id, name].",
        "{\"identity\": []}; identity in the configuration is an object.",
        "{\"notPatient\": {\"names\": [1]}};"
            + " notPatient.names in the configuration is a list of patterns."
      })
  void a_mistake_is_told_and_never_means_something_else(String configuration, String sentence) {
    assertEquals(
        sentence,
        assertThrows(IllegalArgumentException.class, () -> policy(configuration)).getMessage());
  }

  private static IdentityPolicy policy(String json) {
    return IdentityPolicy.of(Json.createReader(new StringReader(json)).readObject());
  }
}
