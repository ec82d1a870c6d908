package org.arcdose.dicom.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DicomJsonTest {

  @Test
  void reads_the_forms_of_values() throws Exception {
    Dataset dataset =
        read(
            """
            {"00080005": {"vr": "CS", "Value": ["ISO_IR 192"]},
             "00100010": {"vr": "PN", "Value": [{"Alphabetic": "Wang^XiaoDong", "Phonetic": "x"}]},
             "00180060": {"vr": "DS", "Value": ["0120.00", 1.50, null]},
             "00280010": {"vr": "US", "Value": [512]},
             "00290010": {"vr": "LO", "Value": ["MAKER"]},
             "00291010": {"vr": "OB", "InlineBinary": "AQID"},
             "00400555": {"vr": "SQ", "Value": [{"00080100": {"vr": "SH", "Value": ["1"]}}, {}]},
             "00080060": {"vr": "CS"},
             "7FE00010": {"vr": "OW", "BulkDataURI": "http://localhost/1"}}
            """);

    assertEquals("Wang^XiaoDong==x", dataset.string(Tag.PATIENT_NAME).orElseThrow());
    assertEquals(List.of("0120.00", "1.50", ""), dataset.strings(Tag.KVP));
    assertEquals(512, dataset.integer(Tag.ROWS).orElseThrow());
    assertArrayEquals(
        new byte[] {1, 2, 3}, dataset.privateElement("MAKER", 0x0029_0010).orElseThrow().bytes());
    assertEquals(2, dataset.items(0x0040_0555).size());
    assertEquals("1", dataset.items(0x0040_0555).get(0).string(Tag.CODE_VALUE).orElseThrow());
    assertTrue(dataset.element(Tag.MODALITY).orElseThrow().isEmpty());
  }

  @Test
  void reads_members_in_any_order_and_a_missing_representation() throws Exception {
    Dataset dataset =
        read(
            """
            {"00280010": {"Value": [512], "vr": "US"}, "00180060": {"Value": [120]}}
            """);

    assertEquals(512, dataset.integer(Tag.ROWS).orElseThrow());
    assertEquals(new BigDecimal("120"), dataset.decimal(Tag.KVP).orElseThrow());
  }

  @Test
  void reads_the_one_dataset_of_an_array_and_leaves_meta_information_out() throws Exception {
    Dataset dataset =
        read(
            """
            [{"00020010": {"vr": "UI", "Value": ["1.2.840.10008.1.2.1"]},
              "00080060": {"vr": "CS", "Value": ["SR"]}}]
            """);

    assertEquals("SR", dataset.string(Tag.MODALITY).orElseThrow());
    assertFalse(dataset.contains(Tag.TRANSFER_SYNTAX_UID));
  }

  @Test
  void reads_back_what_it_writes() throws Exception {
    Dataset dataset =
        new Dataset()
            .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192")
            .put(Tag.IMAGE_TYPE, VR.CS, "ORIGINAL", "", "AXIAL")
            .put(Tag.PATIENT_NAME, VR.PN, "Yamada^Tarou=山田^太郎=やまだ^たろう")
            .put(Tag.KVP, VR.DS, "+0120.00")
            .put(Tag.CTDI_VOL, VR.FD, "12.3", "NaN")
            .put(0x0028_0009, VR.AT, "00181063")
            .putBytes(0x0029_1010, VR.OB, new byte[] {1, 2, 3})
            .putCode(Tag.PROCEDURE_CODE_SEQUENCE, new Code("1", "99X", "eins"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DicomJson.write(dataset, out);

    Dataset back = DicomJson.read(new ByteArrayInputStream(out.toByteArray()));

    dataset.forEach(
        element -> {
          assertEquals(element.vr(), back.element(element.tag()).orElseThrow().vr());
          assertEquals(element.strings(), back.strings(element.tag()));
        });
    assertEquals(dataset.size(), back.size());
    assertArrayEquals(new byte[] {1, 2, 3}, back.element(0x0029_1010).orElseThrow().bytes());
    assertEquals(
        new Code("1", "99X", "eins"), back.code(Tag.PROCEDURE_CODE_SEQUENCE).orElseThrow());
  }

  @Test
  void writes_decimal_strings_as_they_are() {
    StringWriter out = new StringWriter();

    DicomJson.write(new Dataset().put(Tag.KVP, VR.DS, "0120.00").put(Tag.ROWS, VR.US, "512"), out);

    assertEquals(
        "{\"00180060\":{\"vr\":\"DS\",\"Value\":[\"0120.00\"]},"
            + "\"00280010\":{\"vr\":\"US\",\"Value\":[512]}}",
        out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "[]",
        "{",
        "[{},{}]",
        "{} {}",
        "{\"Modality\": {\"vr\": \"CS\"}}",
        "{\"00080060\": \"CT\"}",
        "{\"00080060\": {\"vr\": \"??\"}}",
        "{\"00280010\": {\"vr\": \"US\", \"Value\": [\"many\"]}}",
        "{\"00280010\": {\"vr\": \"US\", \"Value\": [-1]}}",
        "{\"00280010\": {\"vr\": \"US\", \"Value\": [[1]]}}",
        "{\"00291010\": {\"vr\": \"OB\", \"InlineBinary\": \"A\"}}",
        "{\"00400555\": {\"vr\": \"SQ\", \"Value\": [{\"00080100\": 1}]}}"
      })
  void refuses_what_is_no_dicom_json(String json) {
    assertThrows(DicomException.class, () -> read(json));
  }

  @Test
  void refuses_sequences_that_are_nested_without_end() {
    String deep = "{\"0040A730\":{\"vr\":\"SQ\",\"Value\":[".repeat(100_000);

    DicomException thrown = assertThrows(DicomException.class, () -> read(deep));

    assertTrue(thrown.getMessage().contains("nested deeper than 64 levels"), thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void refuses_unknown_members_that_are_cut_off_or_nested_without_end(String opening) {
    String start = "{\"00080060\":{\"mine\":" + opening;

    assertThrows(DicomException.class, () -> read(start));
    assertThrows(DicomException.class, () -> read(start + opening.repeat(100_000)));
  }

  @Test
  void skips_unknown_members() throws Exception {
    Dataset dataset =
        read("{\"00080060\":{\"mine\":[1,{\"a\":[2]}],\"vr\":\"CS\",\"Value\":[\"SR\"]}}");

    assertEquals("SR", dataset.string(Tag.MODALITY).orElseThrow());
  }

  @Test
  void refuses_an_empty_stream() {
    assertThrows(DicomException.class, () -> DicomJson.read(new ByteArrayInputStream(new byte[0])));
  }

  @Test
  void reads_any_number_of_datasets() throws Exception {
    assertEquals(2, DicomJson.readAll(new ByteArrayInputStream("[{},{}]".getBytes(UTF_8))).size());
    assertEquals(0, DicomJson.readAll(new ByteArrayInputStream("[]".getBytes(UTF_8))).size());
  }

  @Property(tries = 500)
  void refuses_or_reads_any_text(@ForAll String json) {
    try {
      read("{\"00080060\":" + json);
    } catch (DicomException expected) {
      assertFalse(expected.getMessage().isEmpty());
    }
  }

  @Test
  void refuses_bytes_that_are_no_text() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0, 1, (byte) 0x80};

    assertThrows(DicomException.class, () -> DicomJson.read(new ByteArrayInputStream(bytes)));
  }

  private static Dataset read(String json) throws DicomException {
    DicomJson.read(new StringReader(json));
    return DicomJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
