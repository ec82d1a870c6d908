package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in the declared character set, both ways. */
class CharacterSetTest {

  @ParameterizedTest
  @CsvFileSource(resources = "character-set-examples.csv", numLinesToSkip = 2, delimiter = '|')
  void decodes_and_encodes_the_examples_of_the_standard(
      String source, String terms, VR vr, String text, String hex) {
    byte[] bytes = bytes(hex);
    String characters = text.replace("\\r\\n", "\r\n");
    CharacterSet set = CharacterSet.of(List.of(terms.split("\\\\", -1)));

    assertEquals(characters, set.decode(bytes, vr), source);
    assertEquals(
        hex,
        HexFormat.of().withUpperCase().formatHex(set.encode(characters, vr).orElseThrow()),
        source);
  }

  @ParameterizedTest
  @CsvSource({
    "ISO_IR 100, ISO-8859-1, Jérôme^Müller",
    "ISO_IR 101, ISO-8859-2, Wałęsa^Łukasz",
    "ISO_IR 109, ISO-8859-3, Ĉapek^Ĝis",
    "ISO_IR 110, ISO-8859-4, Bērziņš^Kārlis",
    "ISO_IR 144, ISO-8859-5, Люкceмбypг",
    "ISO_IR 127, ISO-8859-6, قباني^لنزار",
    "ISO_IR 126, ISO-8859-7, Διονυσιος",
    "ISO_IR 138, ISO-8859-8, שרון^דבורה",
    "ISO_IR 148, ISO-8859-9, Çavuşoğlu",
    "ISO_IR 203, ISO-8859-15, Žižek^Œuvre €",
    "ISO_IR 166, TIS-620, นามสกุล^ชื่อ",
    "ISO_IR 13, Shift_JIS, ﾔﾏﾀﾞ^ﾀﾛｳ",
    "ISO_IR 192, UTF-8, Wang^XiaoDong=王^小東",
    "GB18030, GB18030, Wang^XiaoDong=王^小东",
    "GBK, GBK, Wang^XiaoDong=王^小东"
  })
  void writes_and_reads_every_single_set(String term, String charset, String text)
      throws Exception {
    Dataset dataset =
        new Dataset()
            .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, term)
            .put(Tag.PATIENT_NAME, VR.PN, text);
    Dataset back = RawDicom.read(RawDicom.bytesOf(DicomObject.of(dataset))).dataset();

    assertEquals(text, back.string(Tag.PATIENT_NAME).orElseThrow());
    assertEquals(
        text,
        new String(back.element(Tag.PATIENT_NAME).orElseThrow().bytes(), Charset.forName(charset))
            .strip());
    assertEquals(List.of(), back.textConcerns());
  }

  @ParameterizedTest
  @CsvSource({
    "100, é", "101, ł", "109, Ĉ", "110, ņ", "144, Л", "127, ق", "126, Δ", "138, ש", "148, ş",
    "203, €", "166, น", "13, ﾔ", "87, 山", "159, 丂", "149, 홍", "58, 张"
  })
  void switches_to_every_set_of_code_extensions(String number, String character) {
    CharacterSet set = CharacterSet.of(List.of("", "ISO 2022 IR " + number));
    String text = "a" + character + "b\\" + character + "^" + character + " c";

    for (VR vr : List.of(VR.LO, VR.LT)) {
      byte[] bytes = set.encode(text, vr).orElseThrow();
      assertTrue(bytes.length > text.length());
      assertEquals(text, set.decode(bytes, vr));
    }
  }

  @Test
  void encodes_in_every_declared_set() {
    String[] terms = {"ISO 2022 IR 100", "ISO 2022 IR 144", "ISO 2022 IR 149", "ISO 2022 IR 87"};
    CharacterSet set = CharacterSet.of(List.of(terms));
    byte[] bytes = set.encode("é Люк 働é\\é", VR.LO).orElseThrow();

    // Cyrillic by ESC - L, kanji by ESC $ B beside it in G0, Latin 1 again by ESC - A.
    assertEquals(
        "E9201B2D4CBBEEDA201B2442462F1B2D41E91B28425CE9",
        HexFormat.of().withUpperCase().formatHex(bytes));
    assertEquals("é Люк 働é\\é", set.decode(bytes, VR.LO));
    assertTrue(set.encode("ש", VR.LO).isEmpty());
  }

  @Test
  void goes_back_to_the_first_set_before_a_delimiter() {
    // Latin 1 e acute, then Cyrillic after its escape sequence, then e acute in the next value.
    byte[] bytes = bytes("E91B2D4CBB5CE9");

    assertEquals("éЛ\\é", decoded(bytes, VR.LO, "ISO 2022 IR 100", "ISO 2022 IR 144"));
    assertEquals("éЛ\\щ", decoded(bytes, VR.LT, "ISO 2022 IR 100", "ISO 2022 IR 144"));
    byte[] circumflex = bytes("E91B2D4CBB5EE9");
    assertEquals("éЛ^é", decoded(circumflex, VR.PN, "ISO 2022 IR 100", "ISO 2022 IR 144"));
    assertEquals("éЛ^щ", decoded(circumflex, VR.LO, "ISO 2022 IR 100", "ISO 2022 IR 144"));
    byte[] line = bytes("E91B2D4CBB0D0AE9");
    assertEquals("éЛ\r\né", decoded(line, VR.LT, "ISO 2022 IR 100", "ISO 2022 IR 144"));
  }

  @ParameterizedTest
  @CsvSource({"GBK, 乗, 815C", "GB18030, 乗, 815C", "ISO_IR 13, ソ, 835C"})
  void takes_no_backslash_out_of_a_character_of_two_bytes(String term, String text, String hex)
      throws Exception {
    Dataset dataset =
        RawDicom.littleEndian()
            .explicit(Tag.SPECIFIC_CHARACTER_SET, "CS", term + " ".repeat(term.length() % 2))
            .explicit(Tag.STUDY_DESCRIPTION, "LO", bytes(hex + "5C" + hex + "20"))
            .read();

    assertEquals(List.of(text, text), dataset.strings(Tag.STUDY_DESCRIPTION));
  }

  @Test
  void takes_no_delimiter_out_of_a_kanji() {
    // 0x5C, 0x5E and 0x3D as second bytes of JIS X 0208.
    byte[] bytes = bytes("1B2442305C305E303D1B2842");
    String text = decoded(bytes, VR.PN, "", "ISO 2022 IR 87");

    assertEquals("圧飴粟".length(), text.length());
    assertEquals(List.of(text), ValueText.split(text, VR.PN));
    assertEquals(text, PersonName.parse(text).alphabetic().family());
  }

  @Test
  void items_inherit_the_character_set_or_have_their_own() throws Exception {
    byte[] utf8 = "ä".getBytes(StandardCharsets.UTF_8);
    byte[] latin = {(byte) 0xE4, ' '};
    Dataset dataset =
        RawDicom.littleEndian()
            .explicit(Tag.SPECIFIC_CHARACTER_SET, "CS", "ISO_IR 192")
            .header(Tag.PROCEDURE_CODE_SEQUENCE, "SQ", -1)
            .item(-1)
            .explicit(Tag.CODE_MEANING, "LO", utf8)
            .endOfItem()
            .item(-1)
            .explicit(Tag.SPECIFIC_CHARACTER_SET, "CS", "ISO_IR 100")
            .explicit(Tag.CODE_MEANING, "LO", latin)
            .endOfItem()
            .endOfSequence()
            .read();

    assertEquals(
        List.of("ä", "ä"),
        dataset.items(Tag.PROCEDURE_CODE_SEQUENCE).stream()
            .map(item -> item.string(Tag.CODE_MEANING).orElseThrow())
            .toList());
    assertEquals(List.of(), dataset.textConcerns());
    dataset.put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 100");
    Dataset back = RawDicom.read(RawDicom.bytesOf(DicomObject.of(dataset))).dataset();
    for (Dataset item : back.items(Tag.PROCEDURE_CODE_SEQUENCE)) {
      assertArrayEquals(latin, item.element(Tag.CODE_MEANING).orElseThrow().bytes());
    }
  }

  @Test
  void refuses_to_write_text_that_does_not_fit() {
    Dataset dataset =
        new Dataset()
            .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO 2022 IR 100", "ISO 2022 IR 144")
            .put(Tag.PATIENT_NAME, VR.PN, "山田");

    DicomException thrown =
        assertThrows(DicomException.class, () -> RawDicom.bytesOf(DicomObject.of(dataset)));
    assertEquals(
        "(0010,0010) has characters outside the Specific Character Set"
            + " ISO 2022 IR 100\\ISO 2022 IR 144.",
        thrown.getMessage());
    assertTrue(CharacterSet.of(List.of("ISO_IR 13")).encode("山", VR.LO).isEmpty());
    assertTrue(CharacterSet.of(List.of("ISO_IR 13")).encode("¥", VR.LO).isEmpty());
    assertTrue(CharacterSet.of(List.of("ISO_IR 100")).encode("\u0085", VR.LO).isEmpty());
    assertTrue(CharacterSet.of(List.of("ISO_IR 192")).encode("\uD800", VR.LO).isEmpty());
  }

  private static String decoded(byte[] bytes, VR vr, String... terms) {
    return CharacterSet.of(List.of(terms)).decode(bytes, vr);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
