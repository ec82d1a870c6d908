package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @Test
  void has_groups_and_components() {
    PersonName name =
        new Dataset()
            .put(Tag.PATIENT_NAME, VR.PN, "Adams^John Robert Quincy^^Rev.^B.A. M.Div.=山田^太郎")
            .personName(Tag.PATIENT_NAME)
            .orElseThrow();

    assertEquals(
        new PersonName.Group("Adams", "John Robert Quincy", "", "Rev.", "B.A. M.Div."),
        name.alphabetic());
    assertEquals("山田", name.ideographic().family());
    assertTrue(name.phonetic().isEmpty());
    assertEquals(Optional.empty(), new Dataset().personName(Tag.PATIENT_NAME));
  }

  /** The second column is empty where the name comes out as it went in. */
  @ParameterizedTest
  @CsvSource({
    "Yamada^Tarou=山田^太郎=やまだ^たろう,",
    "=山田^太郎,",
    "==やまだ,",
    "^Tarou,",
    "A^B^C^D^E^F,",
    "A=B=C=D,",
    "Doe^Jane^^^==, Doe^Jane",
    "' Doe ^ Jane ', Doe^Jane",
    "^^^^, ''"
  })
  void is_written_without_delimiters_at_the_end(String text, String trimmed) {
    assertEquals(trimmed == null ? text : trimmed, PersonName.parse(text).toString());
  }
}
