package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read and not changed is written byte for byte, whatever is unusual about it. */
class ByteIdentityTest {
  private static final int UNDEFINED = -1;

  @Test
  void keeps_preamble_meta_information_and_its_wrong_group_length() throws Exception {
    byte[] preamble = new byte[128];
    Arrays.fill(preamble, (byte) 'I');
    byte[] file =
        RawDicom.littleEndian()
            .raw(preamble)
            .raw((byte) 'D', (byte) 'I', (byte) 'C', (byte) 'M')
            .header(Tag.FILE_META_INFORMATION_GROUP_LENGTH, "UL", 4)
            .i32(7)
            .explicit(0x0002_0102, "OB", new byte[3])
            .explicit(Tag.TRANSFER_SYNTAX_UID, "UI", DicomObject.EXPLICIT_VR_LITTLE_ENDIAN + "\0")
            .explicit(Tag.SOURCE_APPLICATION_ENTITY_TITLE, "AE", "ODD")
            .explicit(Tag.MODALITY, "CS", "CT")
            .bytes();

    assertArrayEquals(file, RawDicom.bytesOf(RawDicom.read(file)));
  }

  @Test
  void keeps_group_lengths_right_or_wrong() throws Exception {
    assertIdentical(
        RawDicom.littleEndian()
            .header(0x0008_0000, "UL", 4)
            .i32(10)
            .explicit(Tag.MODALITY, "CS", "CT")
            .header(0x0020_0000, "UL", 4)
            .i32(4711)
            .explicit(Tag.STUDY_ID, "SH", "1 "));
  }

  @Test
  void keeps_order_and_repetition() throws Exception {
    assertIdentical(
        start()
            .explicit(Tag.STUDY_ID, "SH", "first ")
            .explicit(Tag.MODALITY, "CS", "CT")
            .explicit(Tag.STUDY_ID, "SH", "second"));
  }

  @Test
  void keeps_odd_lengths() throws Exception {
    assertIdentical(
        start()
            .explicit(Tag.MODALITY, "CS", "XYZ")
            .header(Tag.CONTENT_SEQUENCE, "SQ", 21)
            .item(13)
            .explicit(Tag.STUDY_ID, "SH", "5 odd")
            .header(Tag.PIXEL_DATA, "OB", UNDEFINED)
            .item(0)
            .item(3)
            .raw((byte) 1, (byte) 2, (byte) 3)
            .endOfSequence());
  }

  @Test
  void keeps_how_sequences_and_items_end() throws Exception {
    assertIdentical(
        start()
            .header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED)
            .item(10)
            .explicit(Tag.VALUE_TYPE, "CS", "CT")
            .item(UNDEFINED)
            .endOfItem()
            .item(18)
            .explicit(Tag.VALUE_TYPE, "CS", "CT")
            .endOfItem()
            .endOfSequence()
            .header(Tag.PERFORMED_PROTOCOL_CODE_SEQUENCE, "SQ", 24)
            .item(UNDEFINED)
            .endOfItem()
            .endOfSequence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"??", "\0\0", "  ", "--", "cs", "ZZ", "Cs"})
  void keeps_letters_that_name_no_representation(String vr) throws Exception {
    RawDicom shortLength =
        start()
            .tag(Tag.MODALITY)
            .raw(vr.getBytes(US_ASCII))
            .u16(2)
            .raw((byte) 'C', (byte) 'T')
            .explicit(Tag.STUDY_ID, "SH", "1 ");
    RawDicom longLength =
        start()
            .tag(Tag.MODALITY)
            .raw(vr.getBytes(US_ASCII))
            .u16(0)
            .i32(2)
            .raw((byte) 'C', (byte) 'T')
            .explicit(Tag.STUDY_ID, "SH", "1 ");
    RawDicom empty =
        start()
            .tag(Tag.MODALITY)
            .raw(vr.getBytes(US_ASCII))
            .u16(0)
            .explicit(Tag.STUDY_ID, "SH", "1 ");

    for (RawDicom raw : new RawDicom[] {shortLength, longLength}) {
      assertEquals("CT", raw.read().string(Tag.MODALITY).orElseThrow());
      assertIdentical(raw);
    }
    assertTrue(empty.read().element(Tag.MODALITY).orElseThrow().isEmpty());
    assertEquals("1", empty.read().string(Tag.STUDY_ID).orElseThrow());
    assertIdentical(empty);
  }

  @Test
  void keeps_sequences_that_are_stored_as_unknown() throws Exception {
    RawDicom raw =
        start()
            .header(0x0021_1001, "UN", UNDEFINED)
            .item(UNDEFINED)
            .implicit(Tag.STUDY_ID, "inside")
            .endOfItem()
            .endOfSequence()
            .header(0x0021_1002, "UN", 22)
            .item(14)
            .implicit(Tag.STUDY_ID, "inside")
            .header(0x0021_1003, "UN", 22)
            .item(14)
            .explicit(Tag.STUDY_ID, "SH", "inside");

    for (int tag : new int[] {0x0021_1001, 0x0021_1002, 0x0021_1003}) {
      assertEquals("inside", raw.read().item(tag).orElseThrow().string(Tag.STUDY_ID).orElseThrow());
    }
    assertIdentical(raw);
  }

  @Test
  void keeps_unknown_bytes_that_only_begin_like_a_sequence() throws Exception {
    RawDicom raw = start().header(0x0021_1001, "UN", 12).item(4).raw(new byte[] {1, 2, 3, 4});

    Element element = raw.read().element(0x0021_1001).orElseThrow();
    assertEquals(VR.UN, element.vr());
    assertEquals(12, element.bytes().length);
    assertIdentical(raw);
  }

  @Test
  void keeps_padding_behind_the_last_element() throws Exception {
    assertIdentical(start().explicit(Tag.DATA_SET_TRAILING_PADDING, "OB", new byte[9]));
    assertIdentical(start().raw(new byte[777]));
  }

  @Test
  void keeps_text_that_does_not_fit_its_character_set() throws Exception {
    assertIdentical(
        RawDicom.littleEndian()
            .explicit(Tag.SPECIFIC_CHARACTER_SET, "CS", "ISO_IR 192")
            .explicit(Tag.PATIENT_NAME, "PN", "M\u00fcller"));
    // The character set stands behind the text it applies to.
    assertIdentical(
        RawDicom.littleEndian()
            .explicit(Tag.PATIENT_NAME, "PN", "M\u00fcller")
            .explicit(Tag.SPECIFIC_CHARACTER_SET, "CS", "ISO_IR 192"));
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void keeps_every_encoding(Encoding encoding) throws Exception {
    byte[] file =
        RawDicom.bytesOf(DicomObject.of(EverySort.dataset(), encoding.transferSyntaxUid()));

    assertArrayEquals(file, RawDicom.bytesOf(RawDicom.read(file)));
  }

  @Test
  void leaves_group_lengths_and_preamble_out_once_something_was_put() throws Exception {
    byte[] file = part10(grouped().raw(new byte[20]));
    file[5] = 'X';
    DicomObject object = RawDicom.read(file);

    object
        .dataset()
        .item(Tag.CONTENT_SEQUENCE)
        .orElseThrow()
        .put(Tag.VALUE_TYPE, VR.CS, "CONTAINER");
    byte[] written = RawDicom.bytesOf(object);

    assertArrayEquals(new byte[128], Arrays.copyOf(written, 128));
    byte[] expected =
        RawDicom.littleEndian()
            .explicit(Tag.STUDY_ID, "SH", "odd")
            .explicit(Tag.MODALITY, "CS", "CT")
            .header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED)
            .item(UNDEFINED)
            .explicit(Tag.VALUE_TYPE, "CS", "CONTAINER ")
            .endOfItem()
            .endOfSequence()
            .bytes();
    assertArrayEquals(
        expected, Arrays.copyOfRange(written, written.length - expected.length, written.length));
  }

  @Test
  void pads_only_what_was_put() throws Exception {
    DicomObject object = RawDicom.read(part10(grouped()));

    object.dataset().put(Tag.KVP, VR.DS, "120.5");
    Dataset back = RawDicom.read(RawDicom.bytesOf(object)).dataset();

    assertEquals(3, back.element(Tag.STUDY_ID).orElseThrow().bytes().length);
    assertEquals(6, back.element(Tag.KVP).orElseThrow().bytes().length);
  }

  @Test
  void makes_the_meta_information_of_a_changed_object_anew() throws Exception {
    DicomObject object = RawDicom.read(RawDicom.bytesOf(DicomObject.of(EverySort.dataset())));
    object.meta().put(Tag.SOURCE_APPLICATION_ENTITY_TITLE, VR.AE, "CT1");
    object.meta().put(Tag.IMPLEMENTATION_VERSION_NAME, VR.SH, "OTHERS_1");
    object.dataset().put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25.7");

    Dataset meta = RawDicom.read(RawDicom.bytesOf(object)).meta();

    assertEquals("2.25.7", meta.string(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID).orElseThrow());
    assertEquals("CT1", meta.string(Tag.SOURCE_APPLICATION_ENTITY_TITLE).orElseThrow());
    assertFalse(meta.contains(Tag.IMPLEMENTATION_VERSION_NAME));
    assertEquals(
        DicomWriter.IMPLEMENTATION_CLASS_UID,
        meta.string(Tag.IMPLEMENTATION_CLASS_UID).orElseThrow());
  }

  @Test
  void writes_meta_information_for_a_damaged_uid() throws Exception {
    Dataset dataset = start().explicit(Tag.SOP_INSTANCE_UID, "UI", "1.2\u00b23").read();

    Dataset meta = RawDicom.read(RawDicom.bytesOf(DicomObject.of(dataset))).meta();

    assertEquals("1.2\u00b23", meta.string(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID).orElseThrow());
  }

  private static RawDicom grouped() {
    return RawDicom.littleEndian()
        .header(0x0008_0000, "UL", 4)
        .i32(10)
        .explicit(Tag.STUDY_ID, "SH", "odd")
        .explicit(Tag.MODALITY, "CS", "CT")
        .header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED)
        .item(UNDEFINED)
        .header(0x0040_0000, "UL", 4)
        .i32(10)
        .explicit(Tag.VALUE_TYPE, "CS", "CT")
        .endOfItem()
        .endOfSequence();
  }

  private static RawDicom start() {
    return RawDicom.littleEndian().explicit(Tag.STUDY_DATE, "DA", "20260102");
  }

  private static void assertIdentical(RawDicom dataset) throws Exception {
    byte[] file = part10(dataset);
    assertArrayEquals(file, RawDicom.bytesOf(RawDicom.read(file)));
  }

  private static byte[] part10(RawDicom dataset) {
    return RawDicom.littleEndian()
        .raw(new byte[128])
        .raw((byte) 'D', (byte) 'I', (byte) 'C', (byte) 'M')
        .explicit(Tag.TRANSFER_SYNTAX_UID, "UI", DicomObject.EXPLICIT_VR_LITTLE_ENDIAN + "\0")
        .raw(dataset.bytes())
        .bytes();
  }
}
