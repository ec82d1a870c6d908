package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DatasetTest {

  @Test
  void answers_what_is_absent_with_nothing() {
    Dataset dataset = new Dataset();

    assertFalse(dataset.contains(Tag.KVP));
    assertEquals(Optional.empty(), dataset.string(Tag.KVP));
    assertEquals(List.of(), dataset.strings(Tag.KVP));
    assertEquals(Optional.empty(), dataset.decimal(Tag.KVP));
    assertEquals(OptionalLong.empty(), dataset.integer(Tag.KVP));
    assertEquals(List.of(), dataset.items(Tag.CONTENT_SEQUENCE));
    assertEquals(Optional.empty(), dataset.code(Tag.PROCEDURE_CODE_SEQUENCE));
    assertEquals(Optional.empty(), dataset.privateElement("ELSCINT1", 0x00E1_0021));
  }

  @Test
  void keeps_decimal_strings_and_reads_them_exactly() {
    Dataset dataset = new Dataset().put(Tag.NUMERIC_VALUE, VR.DS, " 0.00002520 ", "1E-5");

    assertEquals(List.of("0.00002520", "1E-5"), dataset.strings(Tag.NUMERIC_VALUE));
    assertEquals(new BigDecimal("0.00002520"), dataset.decimal(Tag.NUMERIC_VALUE).orElseThrow());
  }

  @Test
  void takes_what_is_no_number_for_none() {
    for (String text :
        List.of("10.50/ 15.00", "1,06", "NaN", "twelve", "1E999999999", "", "٣", "0x1p3")) {
      assertEquals(
          Optional.empty(), new Dataset().put(Tag.KVP, VR.DS, text).decimal(Tag.KVP), text);
    }
  }

  @Test
  void reads_a_decimal_in_an_integer_string() {
    Dataset dataset = new Dataset().put(Tag.EXPOSURE, VR.IS, "12.5");

    assertEquals(new BigDecimal("12.5"), dataset.decimal(Tag.EXPOSURE).orElseThrow());
    assertEquals(OptionalLong.empty(), dataset.integer(Tag.EXPOSURE));
    assertEquals(
        OptionalLong.of(12), new Dataset().put(Tag.EXPOSURE, VR.IS, "12.0").integer(Tag.EXPOSURE));
  }

  @Test
  void takes_the_first_value_that_is_not_empty() {
    Dataset dataset = new Dataset().put(Tag.IMAGE_TYPE, VR.CS, "", "PRIMARY", "");

    assertEquals(List.of("", "PRIMARY", ""), dataset.strings(Tag.IMAGE_TYPE));
    assertEquals("PRIMARY", dataset.string(Tag.IMAGE_TYPE).orElseThrow());
  }

  @Test
  void keeps_backslash_and_leading_spaces_of_a_paragraph() {
    Dataset dataset = new Dataset().put(Tag.TEXT_VALUE, VR.UT, "  C:\\dose  ");

    assertEquals(List.of("  C:\\dose"), dataset.strings(Tag.TEXT_VALUE));
  }

  @Test
  void reads_and_writes_binary_numbers() {
    Dataset dataset =
        new Dataset()
            .put(Tag.ROWS, VR.US, "65535")
            .put(Tag.CTDI_VOL, VR.FD, "12.3")
            .put(0x0028_0009, VR.AT, "00181063");

    assertEquals(65535, dataset.integer(Tag.ROWS).orElseThrow());
    assertEquals(new BigDecimal("12.3"), dataset.decimal(Tag.CTDI_VOL).orElseThrow());
    assertEquals("00181063", dataset.string(0x0028_0009).orElseThrow());
    assertThrows(IllegalArgumentException.class, () -> new Dataset().put(Tag.ROWS, VR.US, "65536"));
  }

  @Test
  void reads_dates_and_times() {
    Dataset dataset =
        new Dataset()
            .put(Tag.STUDY_DATE, VR.DA, "20260229")
            .put(Tag.SERIES_DATE, VR.DA, "2024.02.29")
            .put(Tag.STUDY_TIME, VR.TM, "0912")
            .put(Tag.SERIES_TIME, VR.TM, "091233.5")
            .put(Tag.DATE_TIME, VR.DT, "20240229091233.250000+0100")
            .put(Tag.ACQUISITION_DATE_TIME, VR.DT, "20240229");

    assertEquals(Optional.empty(), dataset.date(Tag.STUDY_DATE));
    assertEquals(LocalDate.of(2024, 2, 29), dataset.date(Tag.SERIES_DATE).orElseThrow());
    assertEquals(LocalTime.of(9, 12), dataset.time(Tag.STUDY_TIME).orElseThrow());
    assertEquals(LocalTime.of(9, 12, 33, 500_000_000), dataset.time(Tag.SERIES_TIME).orElseThrow());
    assertEquals(
        LocalDateTime.of(2024, 2, 29, 9, 12, 33, 250_000_000),
        dataset.dateTime(Tag.DATE_TIME).orElseThrow());
    assertEquals(
        LocalDateTime.of(2024, 2, 29, 0, 0),
        dataset.dateTime(Tag.ACQUISITION_DATE_TIME).orElseThrow());
  }

  @Test
  void finds_private_elements_by_creator_in_whatever_block() {
    Dataset dataset =
        new Dataset()
            .put(0x00E1_0010, VR.LO, "SOMEONE ELSE")
            .putPrivate("ELSCINT1", 0x00E1_0021, VR.DS, "1234.5")
            .putPrivate("ELSCINT1", 0x00E1_0061, VR.LT, "comment");

    assertEquals("1234.5", dataset.string(0x00E1_1121).orElseThrow());
    assertEquals(
        List.of("comment"),
        dataset.privateElement("ELSCINT1", 0x00E1_0061).orElseThrow().strings());
    assertEquals(Optional.empty(), dataset.privateElement("SOMEONE ELSE", 0x00E1_0021));
    assertEquals(4, dataset.size());
    assertThrows(
        IllegalArgumentException.class, () -> dataset.putPrivate("ARCDOSE", Tag.KVP, VR.DS, "120"));
  }

  @Test
  void keeps_elements_in_the_unsigned_order_of_their_tags() {
    Dataset dataset =
        new Dataset()
            .put(0xFFFC_FFFC, VR.LO, "last")
            .put(Tag.KVP, VR.DS, "120")
            .put(Tag.MODALITY, VR.CS, "CT")
            .put(Tag.KVP, VR.DS, "100");
    List<Integer> tags = new ArrayList<>();
    dataset.forEach(element -> tags.add(element.tag()));

    assertEquals(List.of(Tag.MODALITY, Tag.KVP, 0xFFFC_FFFC), tags);
    assertEquals("100", dataset.string(Tag.KVP).orElseThrow());
  }

  @Test
  void takes_a_million_elements_in_descending_order() {
    Dataset dataset = new Dataset();

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (int tag = 0x0010_0000 + 1_000_000; tag > 0x0010_0000; tag--) {
            dataset.put(tag, VR.LO, "x");
          }
          dataset.put(0x0010_0001, VR.LO, "smallest");
          dataset.put(0x0010_0001, VR.LO, "smallest again");
        });

    assertEquals(1_000_000, dataset.size());
    assertEquals(0x0010_0001, dataset.iterator().next().tag());
    assertEquals("smallest again", dataset.string(0x0010_0001).orElseThrow());
  }

  @Test
  void tells_a_number_that_is_none_from_one_that_is_absent() {
    Dataset dataset =
        new Dataset()
            .put(Tag.KVP, VR.DS, "70,5")
            .put(Tag.EXPOSURE, VR.IS, "n/a")
            .put(Tag.PATIENT_WEIGHT, VR.DS, "")
            .put(Tag.PATIENT_SIZE, VR.DS, "1.80");

    assertTrue(dataset.isNotANumber(Tag.KVP));
    assertEquals("70,5", dataset.string(Tag.KVP).orElseThrow());
    assertTrue(dataset.isNotANumber(Tag.EXPOSURE));
    assertFalse(dataset.isNotANumber(Tag.PATIENT_WEIGHT));
    assertFalse(dataset.isNotANumber(Tag.PATIENT_SIZE));
    assertFalse(dataset.isNotANumber(Tag.CTDI_VOL));
  }

  @Test
  void reads_long_and_urn_codes() {
    Dataset item = new Dataset().put(Tag.URN_CODE_VALUE, VR.UR, "urn:oid:1.2.3");
    Code code = new Code("a code of more than sixteen", "99X", "long");
    Dataset dataset =
        new Dataset()
            .putCode(Tag.PROCEDURE_CODE_SEQUENCE, code)
            .putSequence(Tag.CONCEPT_CODE_SEQUENCE, item);

    assertEquals(code, dataset.code(Tag.PROCEDURE_CODE_SEQUENCE).orElseThrow());
    assertEquals("urn:oid:1.2.3", dataset.code(Tag.CONCEPT_CODE_SEQUENCE).orElseThrow().value());
  }

  @Test
  void writes_text_only_in_a_character_set_that_has_it() throws Exception {
    Dataset dataset = new Dataset().put(Tag.PATIENT_NAME, VR.PN, "Müller");

    DicomException thrown =
        assertThrows(DicomException.class, () -> RawDicom.bytesOf(DicomObject.of(dataset)));
    assertEquals(
        "(0010,0010) has characters outside the Specific Character Set ISO_IR 6.",
        thrown.getMessage());

    dataset.put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 100");
    Dataset back = RawDicom.read(RawDicom.bytesOf(DicomObject.of(dataset))).dataset();
    assertArrayEquals(
        "Müller".getBytes(StandardCharsets.ISO_8859_1),
        back.element(Tag.PATIENT_NAME).orElseThrow().bytes());

    back.put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192");
    Dataset again = RawDicom.read(RawDicom.bytesOf(DicomObject.of(back))).dataset();
    assertEquals("Müller", again.string(Tag.PATIENT_NAME).orElseThrow());
    assertTrue(again.element(Tag.PATIENT_NAME).orElseThrow().bytes().length > 6);
  }

  @Test
  void refuses_to_write_what_was_only_read_as_a_header() throws Exception {
    byte[] object =
        RawDicom.littleEndian()
            .explicit(Tag.MODALITY, "CS", "CT")
            .explicit(0x0029_1010, "OB", new byte[70_000])
            .bytes();
    DicomObject header = DicomReader.readHeader(new ByteArrayInputStream(object));

    assertThrows(DicomException.class, () -> RawDicom.bytesOf(header));
  }

  @Test
  void writes_a_value_too_long_for_its_representation_as_unknown() throws Exception {
    String contour = "1.25\\".repeat(20_000) + "0";
    Dataset dataset = new Dataset().put(0x3006_0050, VR.DS, contour);

    Element back =
        RawDicom.read(RawDicom.bytesOf(DicomObject.of(dataset)))
            .dataset()
            .element(0x3006_0050)
            .orElseThrow();

    assertEquals(VR.UN, back.vr());
    assertEquals(20_001, back.strings().size());
  }
}
