package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class DicomReaderTest {
  private static final int UNDEFINED = -1;

  @Test
  void reads_a_part_10_file_with_its_meta_information() throws Exception {
    byte[] file = RawDicom.bytesOf(DicomObject.of(sample()));

    DicomObject object = RawDicom.read(file);

    assertEquals(DicomObject.EXPLICIT_VR_LITTLE_ENDIAN, object.transferSyntaxUid());
    assertEquals("1.2.3", object.meta().string(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID).orElseThrow());
    assertSample(object.dataset());
  }

  @Test
  void reads_a_file_without_preamble() throws Exception {
    byte[] file = RawDicom.bytesOf(DicomObject.of(sample()));

    assertSample(RawDicom.read(Arrays.copyOfRange(file, 128, file.length)).dataset());
    assertSample(RawDicom.read(Arrays.copyOfRange(file, 132, file.length)).dataset());
  }

  @Test
  void guesses_the_encoding_of_a_bare_dataset() throws Exception {
    assertEquals(
        DicomObject.EXPLICIT_VR_LITTLE_ENDIAN, RawDicom.read(bare(true)).transferSyntaxUid());
    assertEquals(
        DicomObject.IMPLICIT_VR_LITTLE_ENDIAN, RawDicom.read(bare(false)).transferSyntaxUid());
    assertSample(RawDicom.read(bare(true)).dataset());
    assertSample(RawDicom.read(bare(false)).dataset());
  }

  @Test
  void reads_a_file_whose_transfer_syntax_is_a_lie() throws Exception {
    byte[] explicitMeta =
        RawDicom.littleEndian()
            .explicit(Tag.TRANSFER_SYNTAX_UID, "UI", DicomObject.EXPLICIT_VR_LITTLE_ENDIAN + "\0")
            .bytes();
    byte[] implicitMeta =
        RawDicom.littleEndian()
            .explicit(Tag.TRANSFER_SYNTAX_UID, "UI", DicomObject.IMPLICIT_VR_LITTLE_ENDIAN + "\0")
            .bytes();

    assertSample(RawDicom.littleEndian().raw(explicitMeta).raw(bare(false)).read());
    assertSample(RawDicom.littleEndian().raw(implicitMeta).raw(bare(true)).read());
  }

  @Test
  void reads_big_endian_numbers_and_tags() throws Exception {
    Dataset dataset =
        RawDicom.bigEndian()
            .explicit(Tag.STUDY_DATE, "DA", "20260102")
            .header(Tag.ROWS, "US", 2)
            .u16(512)
            .header(0x0028_0009, "AT", 4)
            .tag(0x0018_1063)
            .read();

    assertEquals(512, dataset.integer(Tag.ROWS).orElseThrow());
    assertEquals("00181063", dataset.string(0x0028_0009).orElseThrow());
  }

  @Test
  void reads_a_deflated_dataset() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    byte[] meta =
        RawDicom.littleEndian()
            .explicit(Tag.TRANSFER_SYNTAX_UID, "UI", "1.2.840.10008.1.2.1.99")
            .bytes();
    file.write(new byte[128]);
    file.write(
        RawDicom.littleEndian()
            .raw(new byte[] {'D', 'I', 'C', 'M'})
            .header(Tag.FILE_META_INFORMATION_GROUP_LENGTH, "UL", 4)
            .i32(meta.length)
            .raw(meta)
            .bytes());
    try (DeflaterOutputStream deflated =
        new DeflaterOutputStream(file, new Deflater(Deflater.BEST_SPEED, true))) {
      deflated.write(bare(true));
    }

    assertSample(RawDicom.read(file.toByteArray()).dataset());
  }

  @Test
  void reads_nested_sequences_of_undefined_length() throws Exception {
    Dataset dataset =
        start()
            .header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED)
            .item(UNDEFINED)
            .header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED)
            .item(12)
            .explicit(Tag.VALUE_TYPE, "CS", "TEXT")
            .endOfSequence()
            .endOfItem()
            .endOfSequence()
            .explicit(Tag.COMPLETION_FLAG, "CS", "COMPLETE")
            .read();

    Dataset inner =
        dataset
            .item(Tag.CONTENT_SEQUENCE)
            .flatMap(item -> item.item(Tag.CONTENT_SEQUENCE))
            .orElseThrow();
    assertEquals("TEXT", inner.string(Tag.VALUE_TYPE).orElseThrow());
    assertEquals("COMPLETE", dataset.string(Tag.COMPLETION_FLAG).orElseThrow());
  }

  @Test
  void reads_an_unknown_sequence_as_implicit_little_endian() throws Exception {
    Dataset dataset =
        start()
            .header(0x0021_1001, "UN", UNDEFINED)
            .item(UNDEFINED)
            .implicit(Tag.STUDY_ID, "inside")
            .endOfItem()
            .endOfSequence()
            .explicit(Tag.STUDY_ID, "SH", "outside ")
            .read();

    assertEquals(
        "inside", dataset.item(0x0021_1001).flatMap(i -> i.string(Tag.STUDY_ID)).orElseThrow());
    assertEquals("outside", dataset.string(Tag.STUDY_ID).orElseThrow());
  }

  @Test
  void reads_a_known_sequence_that_was_stored_as_unknown() throws Exception {
    Dataset dataset =
        start()
            .header(Tag.CONTENT_SEQUENCE, "UN", 20)
            .item(12)
            .implicit(Tag.VALUE_TYPE, "TEXT")
            .read();

    assertEquals(
        "TEXT",
        dataset.item(Tag.CONTENT_SEQUENCE).flatMap(i -> i.string(Tag.VALUE_TYPE)).orElseThrow());
  }

  @Test
  void takes_a_value_of_unknown_representation_for_what_the_dictionary_says() throws Exception {
    Dataset dataset =
        start()
            .explicit(Tag.MODALITY, "UN", "CT")
            .header(Tag.ROWS, "UN", 2)
            .u16(512)
            .explicit(0x00E1_0010, "LO", "ELSCINT1")
            .explicit(0x00E1_1021, "UN", "1234.5")
            .read();

    assertEquals("CT", dataset.string(Tag.MODALITY).orElseThrow());
    assertEquals(512, dataset.integer(Tag.ROWS).orElseThrow());
    assertEquals(
        List.of("1234.5"), dataset.privateElement("ELSCINT1", 0x00E1_0021).orElseThrow().strings());
  }

  @Test
  void leaves_group_lengths_out() throws Exception {
    Dataset dataset =
        RawDicom.littleEndian()
            .header(0x0008_0000, "UL", 4)
            .i32(999)
            .explicit(Tag.MODALITY, "CS", "CT")
            .read();

    assertEquals(1, dataset.size());
  }

  @Test
  void tolerates_odd_lengths_and_zeros_after_the_end() throws Exception {
    Dataset dataset = start().explicit(Tag.MODALITY, "CS", "XYZ").raw(new byte[1000]).read();

    assertEquals("XYZ", dataset.string(Tag.MODALITY).orElseThrow());
  }

  @Test
  void brings_elements_into_order_and_keeps_the_first_of_two() throws Exception {
    Dataset dataset =
        start()
            .explicit(Tag.STUDY_ID, "SH", "first ")
            .explicit(Tag.MODALITY, "CS", "CT")
            .explicit(Tag.STUDY_ID, "SH", "second")
            .read();

    assertEquals("first", dataset.string(Tag.STUDY_ID).orElseThrow());
    assertEquals("CT", dataset.string(Tag.MODALITY).orElseThrow());
    assertEquals(3, dataset.size());
  }

  @Test
  void reads_a_header_up_to_the_pixel_data_and_without_long_binary_values() throws Exception {
    byte[] object =
        start()
            .explicit(0x0029_1010, "OB", new byte[70_000])
            .explicit(Tag.PIXEL_DATA, "OW", new byte[8])
            .bytes();

    Dataset header = DicomReader.readHeader(new ByteArrayInputStream(object)).dataset();

    assertFalse(header.contains(Tag.PIXEL_DATA));
    assertTrue(header.contains(0x0029_1010));
    assertEquals(0, header.element(0x0029_1010).orElseThrow().bytes().length);
    assertEquals(70_000, RawDicom.read(object).dataset().element(0x0029_1010).get().bytes().length);
  }

  @Test
  void passes_compressed_pixel_data_through_untouched() throws Exception {
    byte[] dataset =
        start()
            .header(Tag.PIXEL_DATA, "OB", UNDEFINED)
            .item(0)
            .item(4)
            .raw(new byte[] {1, 2, 3, 4})
            .endOfSequence()
            .bytes();
    Dataset read = RawDicom.read(dataset).dataset();

    byte[] written = RawDicom.bytesOf(DicomObject.of(read, "1.2.840.10008.1.2.4.50"));

    assertArrayEquals(
        dataset, Arrays.copyOfRange(written, written.length - dataset.length, written.length));
  }

  private static RawDicom start() {
    return RawDicom.littleEndian().explicit(Tag.STUDY_DATE, "DA", "20260102");
  }

  private static Dataset sample() {
    return new Dataset()
        .put(Tag.SOP_CLASS_UID, VR.UI, "1.2.840.10008.5.1.4.1.1.88.67")
        .put(Tag.SOP_INSTANCE_UID, VR.UI, "1.2.3")
        .put(Tag.KVP, VR.DS, "0120.00")
        .putCode(Tag.PROCEDURE_CODE_SEQUENCE, new Code("1", "99X", "one"));
  }

  private static byte[] bare(boolean explicit) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DatasetWriter(out, explicit ? Encoding.EXPLICIT_LITTLE : Encoding.IMPLICIT_LITTLE)
        .write(sample());
    return out.toByteArray();
  }

  private static void assertSample(Dataset dataset) {
    assertEquals("0120.00", dataset.string(Tag.KVP).orElseThrow());
    assertEquals(
        new Code("1", "99X", "one"), dataset.code(Tag.PROCEDURE_CODE_SEQUENCE).orElseThrow());
  }
}
