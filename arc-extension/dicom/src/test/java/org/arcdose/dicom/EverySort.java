package org.arcdose.dicom;

/** A dataset with every value representation, nesting and text beyond ASCII. */
public final class EverySort {
  private EverySort() {}

  /** Standard elements, so that implicit encoding keeps the representations. */
  public static Dataset dataset() {
    Dataset item =
        new Dataset()
            .put(Tag.VALUE_TYPE, VR.CS, "NUM")
            .put(Tag.TEXT_VALUE, VR.UT, "Ein Text mit Ärger\\und Backslash")
            .putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, new Code("113722", "DCM", "DAP Total"))
            .putSequence(Tag.CONTENT_SEQUENCE, new Dataset(), new Dataset());
    return new Dataset()
        .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192")
        .put(Tag.IMAGE_TYPE, VR.CS, "ORIGINAL", "PRIMARY", "")
        .put(Tag.SOP_CLASS_UID, VR.UI, "1.2.840.10008.5.1.4.1.1.88.67")
        .put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25.1")
        .put(Tag.RETRIEVE_AE_TITLE, VR.AE, "ARCDOSE")
        .put(Tag.STUDY_DATE, VR.DA, "20260102")
        .put(Tag.STUDY_TIME, VR.TM, "091233.25")
        .put(Tag.MODALITY, VR.CS)
        .put(Tag.INSTITUTION_ADDRESS, VR.ST, "Straße 1")
        .put(Tag.ACQUISITION_DATE_TIME, VR.DT, "20260102091233.25+0100")
        .put(Tag.PATIENT_NAME, VR.PN, "Wang^XiaoDong=王^小東")
        .put(Tag.PATIENT_AGE, VR.AS, "042Y")
        .put(Tag.PATIENT_COMMENTS, VR.LT, "two\r\nlines")
        .put(Tag.KVP, VR.DS, "0120.00")
        .put(Tag.EXPOSURE, VR.IS, "17", "-3")
        .put(Tag.CTDI_VOL, VR.FD, "12.345678901234", "-1.0E-300")
        .put(0x0018_9073, VR.FD, "0.1")
        .put(0x0008_1163, VR.FD, "1.5", "2.5")
        .put(Tag.ROWS, VR.US, "65535")
        .put(Tag.PIXEL_REPRESENTATION, VR.US, "1")
        .put(0x0028_0106, VR.SS, "-42")
        .put(0x0028_0009, VR.AT, "00181063", "00540010")
        .put(0x0018_9219, VR.SS, "-42")
        .put(0x0018_6020, VR.SL, "-70000")
        .put(0x0018_6018, VR.UL, "4000000000")
        .put(0x0018_605A, VR.FL, "0.25", "-1.5")
        .put(0x0018_6028, VR.FD, "1.5")
        .put(0x0072_0082, VR.SV, "-9223372036854775808")
        .put(0x0072_0083, VR.UV, "18446744073709551615")
        .put(0x0008_1190, VR.UR, "http://localhost/studies?a=b")
        .put(Tag.LONG_CODE_VALUE, VR.UC, "a long code value of more than sixteen characters")
        .putBytes(0x0040_A074, VR.OB, new byte[] {1, 2, 3, 4})
        .putBytes(0x0066_0016, VR.OF, new byte[] {1, 2, 3, 4, 5, 6, 7, 8})
        .putBytes(0x0066_0040, VR.OL, new byte[] {1, 2, 3, 4, 5, 6, 7, 8})
        .putBytes(0x0066_0022, VR.OD, new byte[] {1, 2, 3, 4, 5, 6, 7, 8})
        .putBytes(0x7FE0_0001, VR.OV, new byte[] {1, 2, 3, 4, 5, 6, 7, 8})
        .putBytes(Tag.PIXEL_DATA, VR.OW, new byte[] {1, 2, 3, 4})
        .putSequence(Tag.CONTENT_SEQUENCE, item, new Dataset())
        .putSequence(Tag.PROCEDURE_CODE_SEQUENCE);
  }
}
