package org.arcdose.dicom.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.ReadLimits;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** As a number only what comes back as the same text; see PS3.18 section F.2.3, note. */
  @ParameterizedTest
  @CsvSource({
    "DS, 120, 120",
    "DS, 1.50, 1.50",
    "DS, -0.5, -0.5",
    "DS, 0.0000001, '\"0.0000001\"'",
    "DS, 1E-7, 1E-7",
    "DS, 0120.00, '\"0120.00\"'",
    "DS, +1, '\"+1\"'",
    "DS, 1., '\"1.\"'",
    "DS, .5, '\".5\"'",
    "DS, -0, '\"-0\"'",
    "DS, 1.0E3, '\"1.0E3\"'",
    "DS, 1.0E+3, 1.0E+3",
    "DS, '1,06', '\"1,06\"'",
    "IS, 17, 17",
    "IS, 007, '\"007\"'",
    "IS, 12.5, '\"12.5\"'",
    "IS, 4294967296, '\"4294967296\"'",
    "SV, 9007199254740991, 9007199254740991",
    "SV, -9223372036854775808, '\"-9223372036854775808\"'",
    "UV, 18446744073709551615, '\"18446744073709551615\"'",
    "FD, 0.1, 0.1",
    "FD, NaN, '\"NaN\"'",
    "FL, -Infinity, '\"-Infinity\"'",
    "US, 65535, 65535",
    "AT, 0018106A, '\"0018106A\"'"
  })
  void writes_numbers_so_that_they_come_back_the_same(VR vr, String value, String json)
      throws Exception {
    Dataset dataset = new Dataset().put(Tag.NUMERIC_VALUE, vr, value);

    String written = written(dataset);

    assertEquals("{\"0040A30A\":{\"vr\":\"" + vr + "\",\"Value\":[" + json + "]}}", written);
    assertEquals(List.of(value), read(written).strings(Tag.NUMERIC_VALUE));
  }

  @Property(tries = 500)
  void decimal_strings_come_back_as_they_were(@ForAll("decimals") String text) throws Exception {
    Dataset dataset = new Dataset().put(Tag.NUMERIC_VALUE, VR.DS, text);

    assertEquals(List.of(text), read(written(dataset)).strings(Tag.NUMERIC_VALUE));
  }

  @Provide
  Arbitrary<String> decimals() {
    return Arbitraries.strings().withChars("0123456789+-.eE").ofMinLength(1).ofMaxLength(16);
  }

  @Test
  void writes_no_value_where_there_is_none() throws Exception {
    Dataset dataset =
        new Dataset()
            .put(Tag.MODALITY, VR.CS)
            .put(Tag.IMAGE_TYPE, VR.CS, "A", "", "B")
            .putSequence(Tag.CONTENT_SEQUENCE, new Dataset())
            .putSequence(Tag.PROCEDURE_CODE_SEQUENCE)
            .putBytes(0x0029_1010, VR.OB, new byte[0]);

    assertEquals(
        """
        {"00080008":{"vr":"CS","Value":["A",null,"B"]},"00080060":{"vr":"CS"},\
        "00081032":{"vr":"SQ"},"00291010":{"vr":"OB"},"0040A730":{"vr":"SQ","Value":[{}]}}""",
        written(dataset));
  }

  @Test
  void writes_names_without_delimiters_that_mean_nothing() throws Exception {
    Dataset dataset = new Dataset().put(Tag.PATIENT_NAME, VR.PN, "Doe^Jane^^=^", "^^", "=A^");

    assertEquals(
        """
        {"00100010":{"vr":"PN","Value":[{"Alphabetic":"Doe^Jane"},null,{"Ideographic":"A"}]}}""",
        written(dataset));
  }

  @Test
  void keeps_the_specific_character_set_of_the_dataset() throws Exception {
    Dataset dataset =
        new Dataset()
            .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "", "ISO 2022 IR 149")
            .put(Tag.PATIENT_NAME, VR.PN, "Hong^Gildong=洪^吉洞=홍^길동");

    assertEquals(
        """
        {"00080005":{"vr":"CS","Value":[null,"ISO 2022 IR 149"]},\
        "00100010":{"vr":"PN","Value":[{"Alphabetic":"Hong^Gildong",\
        "Ideographic":"洪^吉洞","Phonetic":"홍^길동"}]}}""",
        written(dataset));
    assertEquals(
        "Hong^Gildong=洪^吉洞=홍^길동", read(written(dataset)).string(Tag.PATIENT_NAME).orElseThrow());
  }

  @Test
  void puts_uris_in_place_of_values_and_follows_them() throws Exception {
    Dataset dataset =
        new Dataset()
            .put(Tag.MODALITY, VR.CS, "CT")
            .put(Tag.TEXT_VALUE, VR.UT, "Ärger")
            .putBytes(Tag.PIXEL_DATA, VR.OW, new byte[] {1, 2, 3, 4});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DicomJson.write(dataset, out, element -> Optional.of(URI.create("bulk/" + element.vr())));

    assertEquals(
        """
        {"00080060":{"vr":"CS","Value":["CT"]},"0040A160":{"vr":"UT","BulkDataURI":"bulk/UT"},\
        "7FE00010":{"vr":"OW","BulkDataURI":"bulk/OW"}}""",
        out.toString(UTF_8));

    List<Dataset> back = new ArrayList<>();
    DicomJson.readEach(
        new ByteArrayInputStream(out.toByteArray()),
        ReadLimits.DEFAULT,
        (uri, tag, vr) ->
            Optional.of(uri.equals("bulk/OW") ? new byte[] {1, 2, 3, 4} : "Ärger".getBytes(UTF_8)),
        back::add);
    assertEquals("Ärger", back.get(0).string(Tag.TEXT_VALUE).orElseThrow());
    assertArrayEquals(
        new byte[] {1, 2, 3, 4}, back.get(0).element(Tag.PIXEL_DATA).orElseThrow().bytes());

    Dataset left = read(out.toString(UTF_8));
    assertFalse(left.element(Tag.PIXEL_DATA).orElseThrow().isEmpty());
    assertThrows(DicomException.class, () -> written(left));
    assertThrows(
        DicomException.class,
        () -> DicomWriter.write(DicomObject.of(left), OutputStream.nullOutputStream()));
  }

  @Test
  void a_sequence_may_have_a_null_for_an_empty_item() throws Exception {
    assertEquals(
        2,
        read("{\"0040A730\":{\"vr\":\"SQ\",\"Value\":[null,{}]}}")
            .items(Tag.CONTENT_SEQUENCE)
            .size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "nan"})
  void reads_what_writers_have_for_no_number(String text) throws Exception {
    String json = "{\"00189345\":{\"vr\":\"FD\",\"Value\":[\"%s\",\"-inf\",\"Infinity\"]}}";

    assertEquals(
        List.of("NaN", "-Infinity", "Infinity"), read(json.formatted(text)).strings(Tag.CTDI_VOL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "[]", "{", "[{},{}]", "{} {}", "{},", "nul", "[[]]"})
  void refuses_what_is_not_one_dataset(String json) {
    assertThrows(DicomException.class, () -> read(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'Modality': {'vr': 'CS'}} | / | named by the 8 hexadecimal digits",
        "{'+0080060': {'vr': 'CS'}} | / | named by the 8 hexadecimal digits",
        "{'FFFEE000': {'vr': 'SQ'}} | / | named by the 8 hexadecimal digits",
        "{'00080060': 'CT'} | /00080060 | An element is an object",
        "{'00080060': {'vr': '??'}} | /00080060 | representation is unknown",
        "{'00080060': {'vr': 5}} | /00080060 | representation is a text",
        "{'00080060': {'vr': 'CS', 'Value': 'CT'}} | /00080060 | Value is an array",
        "{'00080060': {'vr': 'CS', 'Value': [true]}} | /00080060/Value/0 | A value is a text",
        "{'00080060': {'vr': 'CS', 'Value': [{}]}} | /00080060 | CS has texts",
        "{'00080060': {'vr': 'CS', 'Value': ['a', {'Alphabetic': 'b'}]}} | /00080060 | CS has texts",
        "{'00080060': {'vr': 'CS'}, '00080060': {'vr': 'CS'}} | /00080060 | there twice",
        "{'00080060': {'vr': 'CS', 'Value': ['CT'], 'BulkDataURI': 'x'}} | /00080060 | value twice",
        "{'00080060': {'vr': 'CS', 'InlineBinary': 'AAAA'}} | /00080060 | CS is not given as",
        "{'00104000': {'vr': 'LT', 'Value': ['a', 'b']}} | /00104000 | LT has one value",
        "{'00280010': {'vr': 'US', 'Value': ['many']}} | /00280010 | no number or too large",
        "{'00280010': {'vr': 'US', 'Value': [-1]}} | /00280010 | no number or too large",
        "{'00280010': {'vr': 'US', 'Value': [1, null]}} | /00280010 | US has numbers",
        "{'00280010': {'vr': 'US', 'Value': [[1]]}} | /00280010/Value/0 | A value is a text",
        "{'00189345': {'vr': 'FD', 'Value': [1e999]}} | /00189345 | too large for FD",
        "{'00189345': {'vr': 'FL', 'Value': [1e39]}} | /00189345 | too large for FL",
        "{'00291010': {'vr': 'OB', 'InlineBinary': 'A'}} | /00291010 | not in Base64",
        "{'00291010': {'vr': 'OB', 'Value': [1]}} | /00291010 | OB is given as InlineBinary",
        "{'00400555': {'vr': 'SQ', 'Value': ['a']}} | /00400555 | A sequence has items",
        "{'00400555': {'vr': 'SQ', 'BulkDataURI': 'a'}} | /00400555 | no BulkDataURI",
        "{'00400555': {'vr': 'SQ', 'Value': [{}, {'00080100': 1}]}} "
            + "| /00400555/Value/1/00080100 | An element is an object",
        "{'00400555': {'vr': 'SQ', 'Value': [{'Alphabetic': 'a', '00080100': {}}]}} "
            + "| /00400555/Value/0 | half an item",
        "[{}, {'00080060': {'mine': {'a': 1}}}] | /1/00080060 | that the standard does not know"
      })
  void says_where_something_is_no_dicom_json(String json, String path, String problem) {
    DicomException thrown = assertThrows(DicomException.class, () -> read(json.replace('\'', '"')));

    assertTrue(thrown.getMessage().contains("(at " + path + ", line 1,"), thrown.getMessage());
    assertTrue(thrown.getMessage().contains(problem), thrown.getMessage());
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
  void skips_notes_beside_the_members_it_knows() throws Exception {
    Dataset dataset =
        read("{\"00080060\":{\"keyword\":\"Modality\",\"vr\":\"CS\",\"Value\":[\"SR\"]}}");

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
  void refuses_or_reads_any_text(@ForAll String json) throws IOException {
    try {
      read("{\"00080060\":" + json);
    } catch (DicomException expected) {
      assertFalse(expected.getMessage().isEmpty());
    }
  }

  @Test
  void refuses_bytes_that_are_no_text() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0, 1, (byte) 0x80};
    byte[] latin = "{\"00080060\":{\"vr\":\"CS\",\"Value\":[\"\u00e4\"]}}".getBytes(ISO_8859_1);

    assertThrows(DicomException.class, () -> DicomJson.read(new ByteArrayInputStream(bytes)));
    assertThrows(DicomException.class, () -> DicomJson.read(new ByteArrayInputStream(latin)));
  }

  @Test
  void reads_a_byte_order_mark() throws Exception {
    assertEquals(0, read("\uFEFF{}").size());
  }

  @Test
  void refuses_a_text_without_end_before_it_takes_the_memory() {
    DicomException thrown =
        assertThrows(
            DicomException.class,
            () ->
                DicomJson.read(new Endless("{\"00080060\":{\"vr\":\"CS\",\"Value\":[\"", "x\\\"")));

    assertTrue(thrown.getMessage().contains("longer than"), thrown.getMessage());
  }

  @Test
  void refuses_more_values_than_the_limit() {
    DicomException thrown =
        assertThrows(
            DicomException.class,
            () -> DicomJson.read(new Endless("{\"00080060\":{\"vr\":\"CS\",\"Value\":[", "1,")));

    assertTrue(thrown.getMessage().contains("1000000 elements"), thrown.getMessage());
  }

  @Test
  void a_failing_stream_is_no_fault_of_the_data() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("The line is dead.");
          }
        };

    assertThrows(IOException.class, () -> DicomJson.read(failing));
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("The disk is full.");
          }
        };
    assertThrows(IOException.class, () -> DicomJson.write(new Dataset(), full));
  }

  @Test
  void reads_and_writes_an_array_without_holding_it() throws Exception {
    int datasets = 20_000;
    Dataset dataset = new Dataset().put(Tag.TEXT_VALUE, VR.UT, "x".repeat(10_000));
    int[] read = {0};
    Path file = Files.createTempFile("arcdose", ".json");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        DicomJson.writeAll(
            Collections.nCopies(datasets, dataset), out, element -> Optional.empty());
      }
      assertTrue(Files.size(file) > 1 << 27);
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        DicomJson.readEach(in, ReadLimits.DEFAULT, BulkDataSource.NONE, next -> read[0]++);
      }
    } finally {
      Files.delete(file);
    }

    assertEquals(datasets, read[0]);
  }

  /** JSON that begins in one way and goes on in another without end. */
  private static final class Endless extends Reader {
    private final String start;
    private final String repeated;
    private long position;

    Endless(String start, String repeated) {
      this.start = start;
      this.repeated = repeated;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
      for (int i = offset; i < offset + length; i++, position++) {
        buffer[i] =
            position < start.length()
                ? start.charAt((int) position)
                : repeated.charAt((int) ((position - start.length()) % repeated.length()));
      }
      return length;
    }

    @Override
    public void close() {}
  }

  private static String written(Dataset dataset) throws Exception {
    StringWriter out = new StringWriter();
    DicomJson.write(dataset, out);
    return out.toString();
  }

  private static Dataset read(String json) throws IOException, DicomException {
    DicomJson.read(new StringReader(json));
    return DicomJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
