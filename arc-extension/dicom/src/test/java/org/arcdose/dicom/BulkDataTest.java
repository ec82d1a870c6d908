package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long binary values: kept, referenced, handed over; stopped before. */
class BulkDataTest {
  private static final int UNDEFINED = -1;
  private static final int WAVEFORM_SEQUENCE = 0x5400_0100;
  private static final int WAVEFORM_DATA = 0x5400_1010;
  private static final int ICON_IMAGE_SEQUENCE = 0x0088_0200;

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void refers_to_long_values_and_writes_them_from_their_source(Encoding encoding) throws Exception {
    byte[] file = RawDicom.bytesOf(DicomObject.of(withBulk(), encoding.transferSyntaxUid()));

    DicomObject read = read(file, ReadOptions.whole().referringToBulk(100));

    BulkReference pixels = reference(read.dataset(), Tag.PIXEL_DATA);
    assertEquals(file.length - 200_000, pixels.offset());
    assertEquals(200_000, pixels.length());
    assertEquals(encoding.isBigEndian(), pixels.bigEndian());
    assertEquals(0, read.dataset().element(Tag.PIXEL_DATA).orElseThrow().bytes().length);
    assertArrayEquals(file, write(read, file));
    assertThrows(DicomException.class, () -> RawDicom.bytesOf(read));
  }

  @Test
  void turns_the_bytes_of_values_it_copies_into_another_byte_order() throws Exception {
    byte[] big = RawDicom.bytesOf(DicomObject.of(withBulk(), DicomObject.EXPLICIT_VR_BIG_ENDIAN));
    DicomObject read = read(big, ReadOptions.whole().referringToBulk(100));

    byte[] little = write(DicomObject.of(read.dataset()), big);

    SameContent.assertSame(withBulk(), RawDicom.read(little).dataset(), "");
  }

  @Test
  void refers_to_fragments_as_a_whole() throws Exception {
    byte[] file = compressed();

    DicomObject read = read(file, ReadOptions.whole().referringToBulk(100));

    BulkReference pixels = reference(read.dataset(), Tag.PIXEL_DATA);
    assertTrue(pixels.fragments());
    assertEquals(8 + 8 + 3000 + 8 + 5 + 8, pixels.length());
    assertEquals(8 + 8 + 40 + 8, reference(icon(read), Tag.PIXEL_DATA).length());
    assertArrayEquals(file, write(read, file));
  }

  @Test
  void hands_values_over_in_passing() throws Exception {
    byte[] file = compressed();
    List<String> handed = new ArrayList<>();
    List<byte[]> values = new ArrayList<>();

    DicomObject read =
        read(
            file,
            ReadOptions.whole()
                .handingBulkTo(
                    (tag, vr, where, value) -> {
                      handed.add(Tag.format(tag) + vr + where.length());
                      values.add(value.readNBytes(4));
                    },
                    100));

    assertEquals(
        List.of(
            "(7FE0,0010)OB0",
            "(7FE0,0010)OB40",
            "(5400,1010)OW300",
            "(7FE0,0010)OB0",
            "(7FE0,0010)OB3000",
            "(7FE0,0010)OB5"),
        handed);
    assertArrayEquals(new byte[] {7, 7, 7, 7}, values.get(1));
    assertArrayEquals(new byte[0], values.get(3));
    assertEquals("SR", read.dataset().string(Tag.MODALITY).orElseThrow());
    assertArrayEquals(file, write(read, file));
  }

  @Test
  void says_where_a_value_is_cut_off_while_it_is_handed_over() throws Exception {
    byte[] file = Arrays.copyOf(compressed(), compressed().length - 1000);

    for (BulkConsumer consumer :
        List.<BulkConsumer>of(
            (tag, vr, where, value) -> value.readAllBytes(), (tag, vr, where, value) -> {})) {
      DicomException thrown =
          assertThrows(
              DicomException.class,
              () -> read(file, ReadOptions.whole().handingBulkTo(consumer, 100)));
      assertTrue(thrown.offset().isPresent());
      assertTrue(thrown.reason().contains("cut off"), thrown.reason());
    }
  }

  @Test
  void lets_a_failing_consumer_fail_as_such() {
    ReadOptions options =
        ReadOptions.whole()
            .handingBulkTo(
                (tag, vr, where, value) -> {
                  throw new IOException("disk full");
                },
                100);

    IOException thrown = assertThrows(IOException.class, () -> read(compressed(), options));

    assertEquals("disk full", thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {Tag.FLOAT_PIXEL_DATA, Tag.DOUBLE_FLOAT_PIXEL_DATA, Tag.PIXEL_DATA})
  void a_header_ends_before_pixel_data_of_any_sort(int tag) throws Exception {
    VR vr = tag == Tag.PIXEL_DATA ? VR.OW : tag == Tag.FLOAT_PIXEL_DATA ? VR.OF : VR.OD;
    Dataset dataset =
        new Dataset().put(Tag.MODALITY, VR.CS, "CT").putBytes(tag, vr, new byte[1 << 20]);
    byte[] file = RawDicom.bytesOf(DicomObject.of(dataset));
    ByteArrayInputStream in = new ByteArrayInputStream(file);

    Dataset header = DicomReader.readHeader(in).dataset();

    assertEquals(1, header.size());
    assertTrue(in.available() > 1_000_000, "the pixel data were read");
  }

  @Test
  void a_header_leaves_long_values_in_sequences_behind() throws Exception {
    Dataset item = new Dataset().putBytes(WAVEFORM_DATA, VR.OW, new byte[100_000]);
    Dataset dataset =
        new Dataset().put(Tag.MODALITY, VR.CS, "ECG").putSequence(WAVEFORM_SEQUENCE, item);

    Dataset header =
        read(RawDicom.bytesOf(DicomObject.of(dataset)), ReadOptions.header()).dataset();

    Dataset waveform = header.item(WAVEFORM_SEQUENCE).orElseThrow();
    assertEquals(100_000, reference(waveform, WAVEFORM_DATA).length());
    assertEquals(Optional.empty(), header.element(Tag.MODALITY).orElseThrow().reference());
  }

  @Test
  void a_value_longer_than_the_memory_limit_is_refused_unless_it_stays_behind() throws Exception {
    byte[] file = RawDicom.bytesOf(DicomObject.of(withBulk()));
    ReadLimits small = ReadLimits.DEFAULT.withKeptBytes(100_000);

    assertThrows(DicomException.class, () -> read(file, ReadOptions.whole().within(small)));
    assertFalse(
        read(file, ReadOptions.whole().within(small).referringToBulk(1000))
            .dataset()
            .element(Tag.PIXEL_DATA)
            .orElseThrow()
            .isEmpty());
  }

  private static Dataset withBulk() {
    byte[] pixels = new byte[200_000];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (i * 7);
    }
    return new Dataset()
        .put(Tag.MODALITY, VR.CS, "CT")
        .putSequence(
            WAVEFORM_SEQUENCE,
            new Dataset().putBytes(WAVEFORM_DATA, VR.OW, Arrays.copyOf(pixels, 500)))
        .putBytes(Tag.PIXEL_DATA, VR.OW, pixels);
  }

  private static byte[] compressed() {
    byte[] sevens = new byte[40];
    Arrays.fill(sevens, (byte) 7);
    return RawDicom.littleEndian()
        .raw(new byte[128])
        .raw((byte) 'D', (byte) 'I', (byte) 'C', (byte) 'M')
        .explicit(Tag.TRANSFER_SYNTAX_UID, "UI", "1.2.840.10008.1.2.4.50")
        .explicit(Tag.MODALITY, "CS", "SR")
        .header(ICON_IMAGE_SEQUENCE, "SQ", UNDEFINED)
        .item(12 + 8 + 8 + 40 + 8)
        .header(Tag.PIXEL_DATA, "OB", UNDEFINED)
        .item(0)
        .item(40)
        .raw(sevens)
        .endOfSequence()
        .endOfSequence()
        .explicit(WAVEFORM_DATA, "OW", new byte[300])
        .header(Tag.PIXEL_DATA, "OB", UNDEFINED)
        .item(0)
        .item(3000)
        .raw(new byte[3000])
        .item(5)
        .raw(new byte[5])
        .endOfSequence()
        .bytes();
  }

  private static Dataset icon(DicomObject object) {
    return object.dataset().item(ICON_IMAGE_SEQUENCE).orElseThrow();
  }

  private static BulkReference reference(Dataset dataset, int tag) {
    return dataset.element(tag).flatMap(Element::reference).orElseThrow();
  }

  private static DicomObject read(byte[] file, ReadOptions options) throws Exception {
    return DicomReader.read(new ByteArrayInputStream(file), options);
  }

  private static byte[] write(DicomObject object, byte[] source) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DicomWriter.write(
        object,
        out,
        where -> {
          ByteArrayInputStream in = new ByteArrayInputStream(source);
          in.skipNBytes(where.offset());
          return in;
        });
    return out.toByteArray();
  }
}
