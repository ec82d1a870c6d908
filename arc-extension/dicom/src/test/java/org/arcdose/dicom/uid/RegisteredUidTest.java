package org.arcdose.dicom.uid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.uid.RegisteredUid.Kind;
import org.junit.jupiter.api.Test;

class RegisteredUidTest {

  @Test
  void names_what_the_standard_assigns() {
    assertEquals(
        new RegisteredUid(
            "1.2.840.10008.5.1.4.1.1.88.67",
            Kind.STORAGE_CLASS,
            "XRayRadiationDoseSRStorage",
            "X-Ray Radiation Dose SR Storage",
            false),
        RegisteredUid.find("1.2.840.10008.5.1.4.1.1.88.67").orElseThrow());
    assertEquals(Kind.SOP_CLASS, kind("1.2.840.10008.1.20.1"));
    assertEquals(Kind.CODING_SCHEME, kind("1.2.840.10008.2.16.4"));
    assertEquals(Kind.FRAME_OF_REFERENCE, kind("1.2.840.10008.1.4.1.1"));
    assertTrue(RegisteredUid.find("1.2.840.10008.1.2.2").orElseThrow().retired());
    assertEquals(Optional.empty(), RegisteredUid.find("2.25.1"));
  }

  private static Kind kind(String uid) {
    return RegisteredUid.find(uid).orElseThrow().kind();
  }

  @Test
  void has_only_valid_uids_with_a_name() {
    assertEquals(449, RegisteredUid.all().size());
    for (RegisteredUid entry : RegisteredUid.all()) {
      assertEquals(Optional.empty(), Uid.problem(entry.uid()));
      assertTrue(RegisteredUid.isStandard(entry.uid()));
      assertFalse(entry.keyword().isEmpty() || entry.name().isEmpty(), entry.uid());
    }
    assertFalse(RegisteredUid.isStandard("1.2.840.100080.1"));
  }

  @Test
  void knows_how_a_transfer_syntax_is_encoded() {
    assertEquals(
        new TransferSyntax(DicomObject.EXPLICIT_VR_BIG_ENDIAN, true, true, false, false),
        syntax(DicomObject.EXPLICIT_VR_BIG_ENDIAN));
    assertFalse(syntax(DicomObject.IMPLICIT_VR_LITTLE_ENDIAN).explicitVr());
    for (String deflated : List.of("1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.4.95")) {
      assertTrue(syntax(deflated).deflated(), deflated);
    }
    for (String compressed :
        List.of("1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.202", "1.2.840.10008.1.2.5")) {
      assertTrue(syntax(compressed).encapsulated(), compressed);
    }
    assertFalse(syntax(DicomObject.EXPLICIT_VR_LITTLE_ENDIAN).encapsulated());
    assertEquals(Optional.empty(), TransferSyntax.find("1.2.3.4"));
    assertEquals(Optional.empty(), TransferSyntax.find("1.2.840.10008.1.1"));
  }

  private static TransferSyntax syntax(String uid) {
    return TransferSyntax.find(uid).orElseThrow();
  }
}
