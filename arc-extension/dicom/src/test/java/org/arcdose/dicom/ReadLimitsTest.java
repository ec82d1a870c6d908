package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Every limit ends reading with its reason and its place. */
class ReadLimitsTest {
  private static final int UNDEFINED = -1;
  private static final int START = 16;

  @Test
  void the_defaults_are_those_that_are_documented() {
    assertEquals(
        new ReadLimits(
            64, 1_000_000, 64 << 20, 4 << 20, 32 << 20, 128 << 20, (4L << 30) + (64 << 20), 65_536),
        ReadLimits.DEFAULT);
    assertThrows(IllegalArgumentException.class, () -> ReadLimits.DEFAULT.withDepth(0));
    assertThrows(IllegalArgumentException.class, () -> ReadLimits.DEFAULT.withObjectBytes(-1));
  }

  @Test
  void sixty_four_levels_are_read_and_one_more_is_not() throws Exception {
    assertEquals(1, nested(64).read().items(Tag.CONTENT_SEQUENCE).size());

    DicomException thrown = refused(nested(65).bytes(), ReadLimits.DEFAULT);
    assertEquals("Sequences are nested deeper than 64 levels.", thrown.reason());
    assertEquals(START + 64 * 20 + 12, thrown.offset().orElseThrow());

    assertEquals(
        "Sequences are nested deeper than 3 levels.",
        refused(nested(4).bytes(), ReadLimits.DEFAULT.withDepth(3)).reason());
  }

  @Test
  void ten_thousand_levels_end_at_once() {
    assertTrue(refused(nested(10_000).bytes(), ReadLimits.DEFAULT).reason().contains("64 levels"));
  }

  @Test
  void a_billion_items_end_at_the_limit_of_elements_within_a_second() {
    byte[] start =
        RawDicom.littleEndian()
            .explicit(Tag.STUDY_DATE, "DA", "20260102")
            .header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED)
            .bytes();
    byte[] item = RawDicom.littleEndian().item(0).bytes();
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    DicomException thrown =
        assertThrows(DicomException.class, () -> DicomReader.read(new Endless(start, item)));

    nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - nanos;
    assertEquals("The object has more than 1000000 elements and items.", thrown.reason());
    assertEquals(start.length + 8L * 999_999, thrown.offset().orElseThrow());
    assertTrue(nanos < 1_000_000_000, nanos + " ns");
  }

  @Test
  void a_length_of_four_gigabytes_is_refused_by_what_it_says() {
    byte[] object =
        RawDicom.littleEndian()
            .explicit(Tag.STUDY_DATE, "DA", "20260102")
            .header(0x0029_1010, "OB", 0xFFFF_FFFE)
            .raw(new byte[1000])
            .bytes();

    DicomException thrown = refused(object, ReadLimits.DEFAULT);

    assertEquals("A value is longer than the limit of 67108864 bytes.", thrown.reason());
    assertEquals(START + 12, thrown.offset().orElseThrow());
  }

  @Test
  void values_together_are_limited() {
    RawDicom raw = RawDicom.littleEndian().explicit(Tag.STUDY_DATE, "DA", "20260102");
    for (int i = 0; i < 20; i++) {
      raw.explicit(0x0029_1010 + i, "OB", new byte[1000]);
    }

    assertEquals(
        "The values are longer than the limit of 10000 bytes together.",
        refused(raw.bytes(), ReadLimits.DEFAULT.withKeptBytes(10_000)).reason());
  }

  @Test
  void texts_and_numbers_together_are_limited() {
    RawDicom raw = RawDicom.littleEndian().explicit(Tag.STUDY_DATE, "DA", "20260102");
    byte[] text = new byte[4 << 20];
    for (int i = 0; i < 9; i++) {
      raw.explicit(0x0029_1010 + i, "UC", text);
    }

    assertEquals(
        "The texts and numbers are longer than the limit of 33554432 bytes.",
        refused(raw.bytes(), ReadLimits.DEFAULT).reason());
  }

  @Test
  void a_deflate_bomb_ends_within_a_second() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        RawDicom.littleEndian()
            .explicit(Tag.TRANSFER_SYNTAX_UID, "UI", "1.2.840.10008.1.2.1.99")
            .bytes());
    try (DeflaterOutputStream bomb =
        new DeflaterOutputStream(file, new Deflater(Deflater.BEST_SPEED, true))) {
      bomb.write(
          RawDicom.littleEndian()
              .explicit(Tag.STUDY_DATE, "DA", "20260102")
              .header(Tag.PIXEL_DATA, "OW", 500 << 20)
              .bytes());
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < 500; i++) {
        bomb.write(megabyte);
      }
    }
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    DicomException thrown =
        assertThrows(
            DicomException.class,
            () ->
                DicomReader.read(
                    new ByteArrayInputStream(file.toByteArray()),
                    ReadOptions.whole().referringToBulk(1000)));

    nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - nanos;
    assertEquals("The object inflates to more than any image does.", thrown.reason());
    assertTrue(thrown.offset().orElseThrow() > 256 << 20);
    assertTrue(nanos < 1_000_000_000, nanos + " ns");
  }

  @Test
  void damage_in_a_deflated_dataset_has_its_place() {
    byte[] file =
        RawDicom.littleEndian()
            .explicit(Tag.TRANSFER_SYNTAX_UID, "UI", "1.2.840.10008.1.2.1.99")
            .raw(new byte[] {-1, -1, -1, -1, -1, -1})
            .bytes();

    DicomException thrown = refused(file, ReadLimits.DEFAULT);

    assertEquals("The deflated dataset is damaged or cut off.", thrown.reason());
    assertEquals(0, thrown.offset().orElseThrow());
  }

  private static RawDicom nested(int levels) {
    RawDicom nested = RawDicom.littleEndian().explicit(Tag.STUDY_DATE, "DA", "20260102");
    for (int i = 0; i < levels; i++) {
      nested.header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED).item(UNDEFINED);
    }
    for (int i = 0; i < levels; i++) {
      nested.endOfItem().endOfSequence();
    }
    return nested;
  }

  private static DicomException refused(byte[] object, ReadLimits limits) {
    return assertThrows(
        DicomException.class,
        () ->
            DicomReader.read(new ByteArrayInputStream(object), ReadOptions.whole().within(limits)));
  }

  /** A beginning and then the same bytes for ever. */
  private static final class Endless extends InputStream {
    private final byte[] start;
    private final byte[] again;
    private long position;

    private Endless(byte[] start, byte[] again) {
      this.start = start;
      this.again = again;
    }

    @Override
    public int read() {
      long at = position++;
      byte b =
          at < start.length ? start[(int) at] : again[(int) ((at - start.length) % again.length)];
      return b & 0xFF;
    }
  }
}
