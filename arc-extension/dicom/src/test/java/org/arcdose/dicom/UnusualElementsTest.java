package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters, lengths and unknown items that have to be told apart by what stands behind them. */
class UnusualElementsTest {
  private static final int UNDEFINED = -1;
  private static final int UNKNOWN = 0x0021_1001;

  @Test
  void reads_lower_case_letters_as_the_representation_they_mean() throws Exception {
    Dataset dataset =
        RawDicom.bigEndian()
            .explicit(Tag.STUDY_DATE, "DA", "20260102")
            .tag(0x0029_1001)
            .raw((byte) 'u', (byte) 's')
            .u16(2)
            .u16(513)
            .tag(0x0029_1002)
            .raw((byte) 'a', (byte) 'e')
            .u16(2)
            .raw((byte) 'Z', (byte) 'Z')
            .read();

    assertEquals(513, dataset.integer(0x0029_1001).orElseThrow());
    assertEquals(VR.US, dataset.element(0x0029_1001).orElseThrow().vr());
    assertEquals(VR.AE, dataset.element(0x0029_1002).orElseThrow().vr());
  }

  @Test
  void an_empty_value_behind_unknown_letters_may_be_the_last_of_all() throws Exception {
    for (byte[] rest :
        List.of(
            new byte[] {'?', '?', 0, 0},
            new byte[] {'?', '?', 0, 0, 0, 0, 0, 0},
            new byte[] {'Z', 'Z', 0, 0, 0, 0, 0, 0})) {
      Dataset dataset = start().tag(UNKNOWN).raw(rest).read();
      assertTrue(dataset.element(UNKNOWN).orElseThrow().isEmpty());
      assertEquals(2, dataset.size());
    }
  }

  @Test
  void an_empty_value_behind_unknown_letters_may_be_the_last_of_an_item() throws Exception {
    Dataset dataset =
        start()
            .header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED)
            .item(UNDEFINED)
            .tag(Tag.VALUE_TYPE)
            .raw((byte) '?', (byte) '?')
            .u16(0)
            .endOfItem()
            .endOfSequence()
            .read();

    assertEquals(1, dataset.item(Tag.CONTENT_SEQUENCE).orElseThrow().size());
  }

  @Test
  void a_long_implicit_length_in_an_unknown_item_is_not_taken_for_letters() throws Exception {
    // 0x5355 is a length, and it is US.
    byte[] text = new byte[0x5355];
    Arrays.fill(text, (byte) 'x');
    byte[] item = RawDicom.littleEndian().tag(Tag.TEXT_VALUE).i32(text.length).raw(text).bytes();
    Dataset dataset =
        start()
            .header(UNKNOWN, "UN", 8 + item.length)
            .item(item.length)
            .raw(item)
            .explicit(Tag.STUDY_ID, "SH", "behind")
            .read();

    assertEquals(
        text.length,
        dataset.item(UNKNOWN).orElseThrow().string(Tag.TEXT_VALUE).orElseThrow().length());
    assertEquals("behind", dataset.string(Tag.STUDY_ID).orElseThrow());
  }

  @Test
  void unknown_items_of_explicit_big_endian_are_read_in_their_byte_order() throws Exception {
    byte[] item = RawDicom.bigEndian().explicit(Tag.STUDY_ID, "SH", "inside").bytes();
    Dataset dataset =
        RawDicom.bigEndian()
            .explicit(Tag.STUDY_DATE, "DA", "20260102")
            .header(UNKNOWN, "UN", 8 + item.length)
            .item(item.length)
            .raw(item)
            .read();

    assertEquals("inside", dataset.item(UNKNOWN).orElseThrow().string(Tag.STUDY_ID).orElseThrow());
  }

  @Test
  void unknown_bytes_that_are_no_item_stay_bytes() throws Exception {
    byte[] almost = {(byte) 0xFE, (byte) 0xFF, 0, 0, 0, 0, 0, 0};

    Element element = start().explicit(UNKNOWN, "UN", almost).read().element(UNKNOWN).orElseThrow();

    assertEquals(VR.UN, element.vr());
    assertArrayEquals(almost, element.bytes());
  }

  @Test
  void a_header_leaves_long_unknown_items_behind() throws Exception {
    byte[] object =
        start()
            .header(UNKNOWN, "UN", 8 + 8 + 70_000)
            .item(8 + 70_000)
            .tag(Tag.TEXT_VALUE)
            .i32(70_000)
            .raw(new byte[70_000])
            .bytes();

    Element element =
        DicomReader.readHeader(new ByteArrayInputStream(object))
            .dataset()
            .element(UNKNOWN)
            .orElseThrow();

    assertEquals(70_016, element.reference().orElseThrow().length());
  }

  @Test
  void a_sequence_with_short_letters_grows_beyond_its_two_bytes_of_length() throws Exception {
    Dataset dataset =
        start()
            .tag(Tag.CONTENT_SEQUENCE)
            .raw((byte) 's', (byte) 'q')
            .u16(8)
            .item(0)
            .explicit(Tag.COMPLETION_FLAG, "CS", "COMPLETE")
            .read();
    Dataset item = dataset.item(Tag.CONTENT_SEQUENCE).orElseThrow();
    for (int i = 0; i < 3; i++) {
      item.put(0x0029_1001 + i, VR.LT, "x".repeat(30_000));
    }

    Dataset back = RawDicom.read(RawDicom.bytesOf(DicomObject.of(dataset))).dataset();

    SameContent.assertSame(dataset, back, "");
  }

  @Test
  void lengths_of_hundreds_of_nested_items_are_right() throws Exception {
    Dataset[] items = new Dataset[300];
    for (int i = 0; i < items.length; i++) {
      items[i] =
          new Dataset()
              .putSequence(Tag.CONTENT_SEQUENCE, new Dataset().put(Tag.KVP, VR.DS, "1" + i));
    }
    Dataset dataset = new Dataset().putSequence(Tag.CONTENT_SEQUENCE, items);

    byte[] written = RawDicom.bytesOf(DicomObject.of(dataset));

    SameContent.assertSame(dataset, RawDicom.read(written).dataset(), "");
    assertArrayEquals(written, RawDicom.bytesOf(RawDicom.read(written)));
  }

  @Test
  void meta_information_says_what_the_object_is() throws Exception {
    Dataset meta = RawDicom.read(RawDicom.bytesOf(DicomObject.of(EverySort.dataset()))).meta();

    assertArrayEquals(
        new byte[] {0, 1}, meta.element(Tag.FILE_META_INFORMATION_VERSION).orElseThrow().bytes());
    assertEquals(
        "1.2.840.10008.5.1.4.1.1.88.67",
        meta.string(Tag.MEDIA_STORAGE_SOP_CLASS_UID).orElseThrow());
    assertEquals("2.25.1", meta.string(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID).orElseThrow());
  }

  private static RawDicom start() {
    return RawDicom.littleEndian().explicit(Tag.STUDY_DATE, "DA", "20260102");
  }
}
