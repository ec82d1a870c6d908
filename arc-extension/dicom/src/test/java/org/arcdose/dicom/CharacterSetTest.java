package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of real languages; the escape sequences are the examples of PS3.5 annexes H, I and K. */
class CharacterSetTest {

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
    "ISO_IR 166, TIS-620, นามสกุล^ชื่อ",
    "ISO_IR 192, UTF-8, Wang^XiaoDong=王^小東",
    "GB18030, GB18030, Wang^XiaoDong=王^小东",
    "GBK, GBK, Wang^XiaoDong=王^小东"
  })
  void decodes_and_encodes(String term, String charset, String text) throws Exception {
    byte[] bytes = text.getBytes(Charset.forName(charset));

    assertEquals(text, decoded(bytes, VR.PN, term));
    Dataset dataset =
        new Dataset()
            .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, term)
            .put(Tag.PATIENT_NAME, VR.PN, text);
    Dataset back = RawDicom.read(RawDicom.bytesOf(DicomObject.of(dataset))).dataset();
    assertEquals(text, back.string(Tag.PATIENT_NAME).orElseThrow());
  }

  @Test
  void decodes_japanese_with_code_extensions() {
    byte[] bytes =
        bytes(
            "59616D6164615E5461726F753D1B24423B3345441B28425E1B244242404F3A1B28423D"
                + "1B24422464245E24401B28425E1B2442243F246D24261B2842");

    assertEquals("Yamada^Tarou=山田^太郎=やまだ^たろう", decoded(bytes, VR.PN, "", "ISO 2022 IR 87"));
  }

  @Test
  void decodes_half_width_katakana_beside_kanji() {
    byte[] bytes =
        bytes(
            "D4CFC0DE5EC0DBB33D1B24423B3345441B284A5E1B244242404F3A1B284A3D"
                + "1B24422464245E24401B284A5E1B2442243F246D24261B284A");

    assertEquals(
        "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう", decoded(bytes, VR.PN, "ISO 2022 IR 13", "ISO 2022 IR 87"));
  }

  @Test
  void decodes_korean_with_code_extensions() {
    byte[] bytes =
        bytes(
            "486F6E675E47696C646F6E673D1B242943FBF35E1B242943D1CED4D73D"
                + "1B242943C8AB5E1B242943B1E6B5BF");

    assertEquals("Hong^Gildong=洪^吉洞=홍^길동", decoded(bytes, VR.PN, "", "ISO 2022 IR 149"));
  }

  @Test
  void decodes_chinese_with_code_extensions() {
    byte[] bytes = bytes("5A68616E675E5869616F446F6E673D1B242941D5C55E1B242941D0A1B6AB3D");

    assertEquals("Zhang^XiaoDong=张^小东=", decoded(bytes, VR.PN, "", "ISO 2022 IR 58"));
  }

  @Test
  void goes_back_to_the_first_set_at_a_delimiter() {
    // Latin 1 e acute, then Cyrillic after its escape sequence, then e acute in the next value.
    byte[] bytes = bytes("E91B2D4CBB5CE9");

    assertEquals("éЛ\\é", decoded(bytes, VR.LO, "ISO 2022 IR 100", "ISO 2022 IR 144"));
  }

  @Test
  void takes_no_backslash_out_of_a_character_of_two_bytes() throws Exception {
    String text = "乗";
    byte[] gbk = text.getBytes(Charset.forName("GBK"));
    assertEquals(0x5C, gbk[1]);
    Dataset dataset =
        RawDicom.littleEndian()
            .explicit(Tag.SPECIFIC_CHARACTER_SET, "CS", "GBK ")
            .explicit(Tag.STUDY_DESCRIPTION, "LO", gbk)
            .read();

    assertEquals(List.of(text), dataset.strings(Tag.STUDY_DESCRIPTION));
  }

  @Test
  void shows_what_it_cannot_decode() {
    byte[] latin = "Müller".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals("Müller", decoded(latin, VR.PN));
    assertEquals("Müller", decoded(latin, VR.PN, "MY OWN SET"));
    assertEquals("Müller", decoded(latin, VR.PN, "ISO_IR 192"));
    assertEquals("aü", decoded(bytes("611B242943FC"), VR.LO, "", "ISO 2022 IR 149"));
    assertEquals("a\u001B%Zb", decoded(bytes("611B255A62"), VR.LO, "", "ISO 2022 IR 87"));
    assertEquals("\u001B", decoded(bytes("1B"), VR.LO, "", "ISO 2022 IR 87"));
  }

  @Test
  void items_inherit_the_character_set_unless_they_have_their_own() throws Exception {
    byte[] utf8 = "ä".getBytes(StandardCharsets.UTF_8);
    byte[] latin = "ä".getBytes(StandardCharsets.ISO_8859_1);
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
  }

  private static String decoded(byte[] bytes, VR vr, String... terms) {
    return new CharacterSet(List.of(terms)).decode(bytes, vr);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
