package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class DicomRoundTripTest {

  @Test
  void reads_what_it_wrote() throws Exception {
    Dataset dataset =
        new Dataset()
            .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192")
            .put(Tag.PATIENT_NAME, VR.PN, "Müller^Jörg")
            .put(Tag.KVP, VR.DS, "0120.00")
            .putCode(Tag.PROCEDURE_CODE_SEQUENCE, new Code("1", "99X", "one"));
    for (String uid :
        new String[] {
          DicomObject.EXPLICIT_VR_LITTLE_ENDIAN, DicomObject.IMPLICIT_VR_LITTLE_ENDIAN
        }) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DicomWriter.write(DicomObject.of(dataset, uid), out);
      DicomObject back = DicomReader.read(new ByteArrayInputStream(out.toByteArray()));
      assertEquals("Müller^Jörg", back.dataset().string(Tag.PATIENT_NAME).orElseThrow());
      assertEquals("0120.00", back.dataset().string(Tag.KVP).orElseThrow());
      assertEquals(
          new Code("1", "99X", "one"),
          back.dataset().code(Tag.PROCEDURE_CODE_SEQUENCE).orElseThrow());
      assertEquals(uid, back.transferSyntaxUid());
    }
  }
}
