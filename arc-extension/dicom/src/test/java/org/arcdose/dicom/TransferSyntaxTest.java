package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferSyntaxTest {
  private static final int UNDEFINED = -1;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.840.10008.1.2",
        "1.2.840.10008.1.2.1",
        "1.2.840.10008.1.2.1.99",
        "1.2.840.10008.1.2.2"
      })
  void writes_and_reads_the_same_in(String transferSyntax) throws Exception {
    byte[] file = RawDicom.bytesOf(DicomObject.of(EverySort.dataset(), transferSyntax));

    DicomObject back = RawDicom.read(file);

    assertEquals(transferSyntax, back.transferSyntaxUid());
    SameContent.assertSame(EverySort.dataset(), back.dataset(), "");
    assertEquals(0, file.length % 2);
    // The same once more, as bare dataset whose encoding is guessed.
    int meta = 132 + 12 + metaLength(file);
    DicomObject bare = RawDicom.read(Arrays.copyOfRange(file, meta, file.length));
    assertEquals(transferSyntax, bare.transferSyntaxUid());
    SameContent.assertSame(EverySort.dataset(), bare.dataset(), "");
  }

  @ParameterizedTest
  @CsvSource({
    "US, 2", "SS, 2", "AT, 2", "OW, 2", "UL, 4", "SL, 4", "FL, 4", "OF, 4", "OL, 4",
    "FD, 8", "OD, 8", "OV, 8", "SV, 8", "UV, 8", "OB, 1", "UN, 1", "LO, 1", "UT, 1"
  })
  void swaps_in_big_endian_units_of_the_representation(VR vr, int width) throws Exception {
    byte[] little = {1, 2, 3, 4, 5, 6, 7, 8};
    Dataset dataset = new Dataset().putBytes(0x0009_1001, vr, little);

    byte[] file = RawDicom.bytesOf(DicomObject.of(dataset, DicomObject.EXPLICIT_VR_BIG_ENDIAN));

    byte[] expected = new byte[8];
    for (int i = 0; i < 8; i++) {
      expected[i] = little[i - i % width + width - 1 - i % width];
    }
    assertArrayEquals(expected, Arrays.copyOfRange(file, file.length - 8, file.length));
    assertArrayEquals(
        little, RawDicom.read(file).dataset().element(0x0009_1001).orElseThrow().bytes());
  }

  @Test
  void reads_unknown_items_in_big_endian_as_little_endian() throws Exception {
    byte[] items = RawDicom.littleEndian().item(14).implicit(Tag.STUDY_ID, "inside").bytes();
    RawDicom raw =
        RawDicom.bigEndian()
            .explicit(Tag.STUDY_DATE, "DA", "20260102")
            .header(0x0021_1001, "UN", items.length)
            .raw(items)
            .explicit(Tag.STUDY_ID, "SH", "behind");

    assertEquals(
        "inside", raw.read().item(0x0021_1001).flatMap(i -> i.string(Tag.STUDY_ID)).orElseThrow());
    assertEquals("behind", raw.read().string(Tag.STUDY_ID).orElseThrow());
  }

  @Test
  void takes_pixel_values_as_signed_where_pixel_representation_says_so() throws Exception {
    // The zero velocity value stands before Pixel Representation, the LUT descriptor is nested.
    RawDicom raw =
        RawDicom.littleEndian()
            .implicit(0x0018_9810, "\u00fe\u00ff")
            .implicit(Tag.PIXEL_REPRESENTATION, "\1\0")
            .implicit(0x0028_0106, "\u00ff\u00ff")
            .implicit(Tag.ROWS, "\u00ff\u00ff")
            .tag(0x0028_3000)
            .i32(UNDEFINED)
            .item(14)
            .implicit(0x0028_3002, "\0\1\u0000\u00f0\20\0")
            .item(24)
            .implicit(Tag.PIXEL_REPRESENTATION, "\0\0")
            .implicit(0x0028_3002, "\0\1\u0000\u00f0\20\0")
            .endOfSequence();
    Dataset dataset = raw.read();

    assertEquals(-2, dataset.integer(0x0018_9810).orElseThrow());
    assertEquals(-1, dataset.integer(0x0028_0106).orElseThrow());
    assertEquals(VR.SS, dataset.element(0x0028_0106).orElseThrow().vr());
    assertEquals(65535, dataset.integer(Tag.ROWS).orElseThrow());
    assertEquals("-4096", dataset.items(0x0028_3000).get(0).strings(0x0028_3002).get(1));
    assertEquals("61440", dataset.items(0x0028_3000).get(1).strings(0x0028_3002).get(1));
    assertEquals(
        "-1",
        RawDicom.read(RawDicom.bytesOf(DicomObject.of(dataset)))
            .dataset()
            .string(0x0028_0106)
            .orElseThrow());
  }

  @Test
  void writes_fragments_as_bytes_whatever_they_were_read_as() throws Exception {
    Dataset dataset =
        RawDicom.littleEndian()
            .implicit(Tag.MODALITY, "CT")
            .tag(Tag.PIXEL_DATA)
            .i32(UNDEFINED)
            .item(0)
            .item(2)
            .raw((byte) 1, (byte) 2)
            .endOfSequence()
            .read();

    byte[] written = RawDicom.bytesOf(DicomObject.of(dataset, "1.2.840.10008.1.2.4.50"));

    assertEquals(VR.OB, RawDicom.read(written).dataset().element(Tag.PIXEL_DATA).get().vr());
  }

  @Test
  void reads_a_deflated_dataset_whose_meta_information_has_no_or_a_wrong_length() throws Exception {
    for (int groupLength : new int[] {0, 4, 4000}) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      RawDicom meta = RawDicom.littleEndian();
      if (groupLength > 0) {
        meta.header(Tag.FILE_META_INFORMATION_GROUP_LENGTH, "UL", 4).i32(groupLength);
      }
      file.writeBytes(
          meta.explicit(Tag.TRANSFER_SYNTAX_UID, "UI", "1.2.840.10008.1.2.1.99").bytes());
      try (DeflaterOutputStream deflated =
          new DeflaterOutputStream(file, new Deflater(Deflater.BEST_SPEED, true))) {
        deflated.write(RawDicom.littleEndian().explicit(Tag.MODALITY, "CS", "CT").bytes());
      }

      assertEquals(
          "CT", RawDicom.read(file.toByteArray()).dataset().string(Tag.MODALITY).orElseThrow());
    }
  }

  @Test
  void reads_meta_information_in_implicit_vr_or_without_a_transfer_syntax() throws Exception {
    Dataset implicit =
        RawDicom.littleEndian()
            .implicit(Tag.TRANSFER_SYNTAX_UID, DicomObject.EXPLICIT_VR_LITTLE_ENDIAN + "\0")
            .explicit(Tag.MODALITY, "CS", "CT")
            .read();
    DicomObject silent =
        RawDicom.read(
            RawDicom.littleEndian()
                .raw(new byte[128])
                .raw((byte) 'D', (byte) 'I', (byte) 'C', (byte) 'M')
                .explicit(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID, "UI", "2.25.1")
                .raw(
                    RawDicom.bigEndian()
                        .explicit(Tag.MODALITY, "CS", "CT")
                        .header(Tag.ROWS, "US", 2)
                        .u16(512)
                        .bytes())
                .bytes());

    assertEquals("CT", implicit.string(Tag.MODALITY).orElseThrow());
    assertEquals(512, silent.dataset().integer(Tag.ROWS).orElseThrow());
    assertEquals(DicomObject.EXPLICIT_VR_BIG_ENDIAN, silent.transferSyntaxUid());
  }

  @Test
  void trusts_a_declared_transfer_syntax_when_the_first_letters_name_no_representation()
      throws Exception {
    RawDicom raw =
        RawDicom.littleEndian()
            .explicit(Tag.TRANSFER_SYNTAX_UID, "UI", DicomObject.EXPLICIT_VR_LITTLE_ENDIAN + "\0")
            .tag(Tag.SOP_CLASS_UID)
            .raw((byte) '?', (byte) '?')
            .u16(4)
            .raw((byte) '1', (byte) '.', (byte) '2', (byte) '0')
            .explicit(Tag.MODALITY, "CS", "CT");

    assertEquals("1.20", raw.read().string(Tag.SOP_CLASS_UID).orElseThrow());
    assertEquals("CT", raw.read().string(Tag.MODALITY).orElseThrow());
  }

  @Test
  void keeps_a_representation_the_dictionary_does_not_have() throws Exception {
    Dataset dataset =
        RawDicom.littleEndian()
            .explicit(Tag.MODALITY, "LO", "CT")
            .explicit(Tag.KVP, "DS", "70,5")
            .read();

    assertEquals(VR.LO, dataset.element(Tag.MODALITY).orElseThrow().vr());
    assertEquals("70,5", dataset.string(Tag.KVP).orElseThrow());
    assertTrue(dataset.isNotANumber(Tag.KVP));
  }

  private static int metaLength(byte[] file) {
    return file[140] & 0xFF;
  }
}
