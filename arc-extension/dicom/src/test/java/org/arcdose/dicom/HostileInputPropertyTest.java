package org.arcdose.dicom;

import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, reading ends with an object or a {@link DicomException}. */
class HostileInputPropertyTest {

  @Property(tries = 500)
  void any_bytes(@ForAll @Size(max = 2000) byte[] bytes) throws IOException {
    readToTheEnd(bytes);
  }

  @Property(tries = 1000)
  void any_bytes_behind_a_first_element(
      @ForAll @Size(max = 1000) byte[] bytes, @ForAll boolean explicit) throws IOException {
    RawDicom start = RawDicom.littleEndian();
    readToTheEnd(
        (explicit ? start.explicit(Tag.MODALITY, "CS", "SR") : start.implicit(Tag.MODALITY, "SR"))
            .raw(bytes)
            .bytes());
  }

  @Property(tries = 1000)
  void an_object_with_damaged_bytes(
      @ForAll("damages") int[] damages, @ForAll @IntRange(max = 1) int implicit) throws Exception {
    byte[] object = object(implicit == 1);
    for (int damage : damages) {
      object[(damage >>> 8) % object.length] = (byte) damage;
    }
    readToTheEnd(object);
  }

  @Provide
  Arbitrary<int[]> damages() {
    return Arbitraries.integers().between(0, 0xFF_FFFF).array(int[].class).ofMaxSize(20);
  }

  @Test
  void an_object_cut_off_at_any_byte() throws Exception {
    byte[] object = object(false);
    for (int length = 0; length < object.length; length++) {
      readToTheEnd(Arrays.copyOf(object, length));
    }
  }

  private static byte[] object(boolean implicit) throws Exception {
    Dataset inner =
        new Dataset()
            .put(Tag.VALUE_TYPE, VR.CS, "NUM")
            .put(Tag.NUMERIC_VALUE, VR.DS, "1.5", "2.5")
            .putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, new Code("113722", "DCM", "DAP Total"));
    Dataset dataset =
        new Dataset()
            .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192")
            .put(Tag.PATIENT_NAME, VR.PN, "Müller^Jörg")
            .put(Tag.ROWS, VR.US, "512")
            .putPrivate("ARCDOSE TEST", 0x0029_0010, VR.LO, "private")
            .putSequence(Tag.CONTENT_SEQUENCE, inner, inner);
    return RawDicom.bytesOf(
        DicomObject.of(
            dataset,
            implicit
                ? DicomObject.IMPLICIT_VR_LITTLE_ENDIAN
                : DicomObject.EXPLICIT_VR_LITTLE_ENDIAN));
  }

  private static void readToTheEnd(byte[] bytes) throws IOException {
    try {
      readValues(RawDicom.read(bytes).dataset());
    } catch (DicomException expected) {
      // Refusing is right; anything else fails the test.
    }
  }

  private static void readValues(Dataset dataset) {
    for (Element element : dataset) {
      element.strings();
      dataset.decimal(element.tag());
      dataset.integer(element.tag());
      dataset.dateTime(element.tag());
      element.items().forEach(HostileInputPropertyTest::readValues);
    }
  }
}
