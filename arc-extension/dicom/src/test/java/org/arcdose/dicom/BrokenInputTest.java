package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenInputTest {
  private static final int UNDEFINED = -1;

  @Test
  void says_that_data_are_no_dicom() {
    assertMessage(
        "The data are no DICOM object: they begin with no known element.",
        "Hello, this is a letter and no image.".getBytes(StandardCharsets.UTF_8));
    assertMessage("The data are no DICOM object: they begin with no known element.", new byte[0]);
    assertMessage(
        "The data are no DICOM object: they begin with no known element.", new byte[4096]);
  }

  @Test
  void says_where_an_object_is_cut_off() {
    byte[] object =
        RawDicom.littleEndian().explicit(Tag.STUDY_DESCRIPTION, "LO", "Abdomen ").bytes();

    assertMessage(
        "The object is cut off: its data end within an element. (element (0008,1030), byte 12 of"
            + " the stream)",
        Arrays.copyOf(object, 12));
  }

  @Test
  void takes_no_memory_for_a_length_that_is_only_declared() {
    assertBroken(start().header(0x0029_1010, "OB", 0x03FF_FFF0), "cut off");
    assertBroken(start().header(0x0029_1010, "OB", -16), "longer than the limit");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 512})
  void reads_what_zero_bytes_follow(int padding) throws Exception {
    assertEquals(1, start().raw(new byte[padding]).read().size());
  }

  @Test
  void refuses_a_few_bytes_that_are_no_padding() {
    assertBroken(start().raw((byte) 0, (byte) 1), "cut off");
  }

  @Test
  void refuses_a_text_of_millions_of_values() {
    RawDicom raw = RawDicom.littleEndian().implicit(Tag.IMAGE_TYPE, "\\".repeat((1 << 22) + 2));

    assertBroken(raw, "longer than the limit of 4194304 bytes");
  }

  @Test
  void refuses_sequences_that_are_nested_without_end() {
    RawDicom nested = start();
    for (int i = 0; i < 10_000; i++) {
      nested.header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED).item(UNDEFINED);
    }

    assertBroken(nested, "nested deeper than 64 levels");
  }

  @Test
  void refuses_more_elements_than_the_limit() {
    RawDicom many = start().header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED);
    for (int i = 0; i < 100; i++) {
      many.item(0);
    }
    ReadLimits limits = ReadLimits.DEFAULT.withElements(50);

    DicomException thrown =
        assertThrows(
            DicomException.class,
            () ->
                DicomReader.read(
                    new ByteArrayInputStream(many.bytes()), ReadOptions.whole().within(limits)));

    assertTrue(thrown.getMessage().startsWith("The object has more than 50 elements and items."));
  }

  @Test
  void refuses_an_object_that_inflates_beyond_the_limit() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        RawDicom.littleEndian()
            .header(Tag.FILE_META_INFORMATION_GROUP_LENGTH, "UL", 4)
            .i32(30)
            .explicit(Tag.TRANSFER_SYNTAX_UID, "UI", "1.2.840.10008.1.2.1.99")
            .bytes());
    try (DeflaterOutputStream deflated =
        new DeflaterOutputStream(file, new Deflater(Deflater.BEST_SPEED, true))) {
      deflated.write(start().explicit(0x0029_1010, "OB", new byte[1_000_000]).bytes());
    }
    ReadLimits limits = ReadLimits.DEFAULT.withObjectBytes(100_000);

    DicomException thrown =
        assertThrows(
            DicomException.class,
            () ->
                DicomReader.read(
                    new ByteArrayInputStream(file.toByteArray()),
                    ReadOptions.whole().within(limits)));

    assertTrue(thrown.getMessage().contains("longer than the limit of 100000 bytes"));
  }

  @Test
  void refuses_parts_longer_than_what_they_are_in() {
    assertBroken(
        start().header(Tag.CONTENT_SEQUENCE, "SQ", 20).item(100), "longer than the sequence");
    assertBroken(
        start()
            .header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED)
            .item(8)
            .header(Tag.VALUE_TYPE, "CS", 100),
        "longer than the item");
    assertBroken(
        start()
            .header(Tag.CONTENT_SEQUENCE, "SQ", 30)
            .item(22)
            .header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED)
            .item(100)
            .raw(new byte[200]),
        "");
  }

  @Test
  void refuses_what_is_no_element_or_no_item() {
    assertBroken(start().endOfItem(), "delimiter");
    assertBroken(
        start().header(Tag.CONTENT_SEQUENCE, "SQ", UNDEFINED).tag(Tag.MODALITY).i32(0), "item");
    assertBroken(start().tag(Tag.MODALITY).raw(new byte[] {1, 2, 3, 4}), "representation");
    assertBroken(start().raw(new byte[20]).raw((byte) 1), "After the last element");
  }

  @Test
  void lets_a_failing_stream_fail_as_such() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        };

    IOException thrown = assertThrows(IOException.class, () -> DicomReader.read(failing));

    assertEquals("connection reset", thrown.getMessage());
  }

  private static RawDicom start() {
    return RawDicom.littleEndian().explicit(Tag.STUDY_DATE, "DA", "20260102");
  }

  private static void assertBroken(RawDicom raw, String part) {
    DicomException thrown = assertThrows(DicomException.class, () -> RawDicom.read(raw.bytes()));
    assertTrue(thrown.getMessage().contains(part), thrown.getMessage());
  }

  private static void assertMessage(String message, byte[] object) {
    assertEquals(
        message, assertThrows(DicomException.class, () -> RawDicom.read(object)).getMessage());
  }
}
