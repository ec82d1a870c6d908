package org.arcdose.synthetic;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.expected.HeaderField;

/** Headers as devices and de-identifiers write them. */
final class PatientQuirks {
  private PatientQuirks() {}

  static void ageString(ObjectEdit edit, String age, String years) {
    edit.header(Tag.PATIENT_BIRTH_DATE, VR.DA);
    edit.header(Tag.PATIENT_AGE, VR.AS, age);
    edit.forget(HeaderField.PATIENT_BIRTH_DATE);
    edit.expectHeader(HeaderField.PATIENT_AGE_YEARS, new BigDecimal(years));
  }

  static void birthDateInFuture(ObjectEdit edit) {
    edit.header(Tag.PATIENT_BIRTH_DATE, VR.DA, "99990101");
    edit.header(Tag.PATIENT_AGE, VR.AS, "063Y");
    edit.expectHeader(HeaderField.PATIENT_BIRTH_DATE, "99990101");
    edit.expectHeader(HeaderField.PATIENT_AGE_YEARS, new BigDecimal("63.0"));
  }

  static void noAge(ObjectEdit edit) {
    edit.header(Tag.PATIENT_BIRTH_DATE, VR.DA);
    edit.drop(Tag.PATIENT_AGE);
    edit.forget(HeaderField.PATIENT_BIRTH_DATE, HeaderField.PATIENT_AGE_YEARS);
  }

  static void textInSize(ObjectEdit edit) {
    edit.header(Tag.PATIENT_SIZE, VR.DS, "tall");
    edit.unreadable(HeaderField.PATIENT_SIZE_M);
  }

  static void manySoftwareVersions(ObjectEdit edit) {
    String[] versions =
        IntStream.range(0, 41).mapToObj(i -> "part " + i + " 1." + i).toArray(String[]::new);
    edit.header(Tag.SOFTWARE_VERSIONS, VR.LO, versions);
    edit.expectHeader(HeaderField.SOFTWARE_VERSIONS, String.join("\\", versions));
  }

  static void noStation(ObjectEdit edit) {
    edit.drop(Tag.STATION_NAME);
    edit.forget(HeaderField.STATION_NAME);
  }

  /** Another character set, and a name that needs it. */
  static void characterSet(ObjectEdit edit, String terms, String name) {
    edit.header(Tag.SPECIFIC_CHARACTER_SET, VR.CS, terms.split("\\\\", -1));
    edit.header(Tag.PATIENT_NAME, VR.PN, name);
    edit.replace(Tag.OPERATORS_NAME, VR.PN, "Assistent^Invented");
    edit.expectHeader(HeaderField.PATIENT_NAME, name);
    plainAscii(edit, Tag.INSTITUTIONAL_DEPARTMENT_NAME, HeaderField.INSTITUTIONAL_DEPARTMENT_NAME);
  }

  /** ISO 8859-1 bytes where the default repertoire is declared; they stay visible as such. */
  static void undeclared(ObjectEdit edit) {
    String name = "M\u00fcller^B\u00e4rbel";
    edit.drop(Tag.SPECIFIC_CHARACTER_SET);
    edit.dataset()
        .putBytes(Tag.PATIENT_NAME, VR.PN, (name + " ").getBytes(StandardCharsets.ISO_8859_1));
    edit.expectHeader(HeaderField.PATIENT_NAME, name);
    plainAscii(edit, Tag.INSTITUTIONAL_DEPARTMENT_NAME, HeaderField.INSTITUTIONAL_DEPARTMENT_NAME);
  }

  private static void plainAscii(ObjectEdit edit, int tag, HeaderField field) {
    edit.replace(tag, VR.LO, "Radiology");
    edit.expectHeader(field, "Radiology");
  }
}
