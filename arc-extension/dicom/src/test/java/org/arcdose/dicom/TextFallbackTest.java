package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is not encoded as its object declares stays readable, and says so. */
class TextFallbackTest {

  @ParameterizedTest
  @CsvSource({
    "ISO IR 100, ISO-8859-1, Müller",
    "ISO-IR 100, ISO-8859-1, Müller",
    "ISO_IR_100, ISO-8859-1, Müller",
    "ISO_IR100, ISO-8859-1, Müller",
    "iso_ir 100, ISO-8859-1, Müller",
    "ISO2022 IR 100, ISO-8859-1, Müller",
    "ISO 8859-1, ISO-8859-1, Müller",
    "ISO-8859-5, ISO-8859-5, Люк",
    "latin1, ISO-8859-1, Müller",
    "UTF8, UTF-8, Müller",
    "UTF-8, UTF-8, Müller",
    "ISO IR 192, UTF-8, 王",
    "GB 18030, GB18030, 王",
    "windows-1251, windows-1251, Люк",
    "EUC-KR, EUC-KR, 홍",
    "ISO_IR 149, EUC-KR, 홍",
    "Shift_JIS, Shift_JIS, 山田",
    "ISO_IR 192\\ISO 2022 IR 100, UTF-8, Müller",
    "ISO 2022 IR 6\\ISO_IR 192, UTF-8, Müller",
    "\\GB18030, GB18030, 王",
    "GB18030\\ISO 2022 IR 58, GB18030, 王",
    "ISO_IR 100\\ISO_IR 144, ISO-8859-1, Müller"
  })
  void understands_a_misspelt_set(String terms, String charset, String text) throws Exception {
    Dataset dataset = read(terms, text.getBytes(Charset.forName(charset)));

    assertEquals(text, dataset.string(Tag.PATIENT_NAME).orElseThrow());
    assertEquals(
        TextFallback.MISSPELT_SET, dataset.textConcerns().get(0).fallback(), "first concern");
    assertEquals(Tag.SPECIFIC_CHARACTER_SET, dataset.textConcerns().get(0).tag());
  }

  @ParameterizedTest
  @CsvSource({
    "'', UTF-8, Müller 王, READ_AS_UTF_8",
    "'', ISO-8859-1, Müller, READ_AS_WINDOWS_1252",
    "'', windows-1252, 5 € – “x”, READ_AS_WINDOWS_1252",
    "ISO_IR 6, UTF-8, Müller, READ_AS_UTF_8",
    "ISO_IR 100, windows-1252, a – b, READ_AS_WINDOWS_1252",
    "ISO_IR 100, UTF-8, Änne, READ_AS_UTF_8",
    "ISO_IR 192, ISO-8859-1, Müller, READ_AS_WINDOWS_1252",
    "ISO_IR 126, UTF-8, Änne, READ_AS_UTF_8",
    "GB18030, ISO-8859-1, Mü, READ_AS_WINDOWS_1252",
    "\\ISO 2022 IR 87, UTF-8, 山田, READ_AS_UTF_8",
    "\\ISO 2022 IR 87, ISO-8859-1, Müller, READ_AS_WINDOWS_1252",
    "\\ISO 2022 IR 149, UTF-8, 가나다라, READ_AS_UTF_8",
    "\\ISO 2022 IR 149, EUC-KR, 홍길동 x, MISSING_ESCAPE",
    "ISO 2022 IR 149, EUC-KR, 홍, MISSING_ESCAPE",
    "ISO_IR 13, Shift_JIS, 山田 ｱ, READ_AS_SHIFT_JIS"
  })
  void reads_text_in_another_set(String terms, String charset, String text, TextFallback fallback)
      throws Exception {
    Dataset dataset = read(terms, text.getBytes(Charset.forName(charset)));

    assertEquals(text, dataset.string(Tag.PATIENT_NAME).orElseThrow());
    assertEquals(List.of(new TextConcern(fallback, 1, Tag.PATIENT_NAME)), dataset.textConcerns());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1B24423B331B2842, 山, UNDECLARED_ESCAPE",
    "ISO_IR 100, E91B2D4CBB, éЛ, UNDECLARED_ESCAPE",
    "\\ISO 2022 IR 87, 1B242943C8AB, 홍, UNDECLARED_ESCAPE",
    "\\ISO 2022 IR 87, 411B2A4142, A\uFFFD*AB, UNREADABLE",
    "\\ISO 2022 IR 87, 411B, A\uFFFD, UNREADABLE",
    "\\ISO 2022 IR 87, 1B24422221303B1B2842, ◆飴, ",
    "\\ISO 2022 IR 87, 1B244229211B2842, \uFFFD, UNREADABLE",
    "\\ISO 2022 IR 87, 1B244230, \uFFFD, UNREADABLE",
    "ISO_IR 192, 4181, A\uFFFD, UNREADABLE"
  })
  void follows_or_shows_escape_sequences_and_bytes_without_meaning(
      String terms, String hex, String text, TextFallback fallback) throws Exception {
    Dataset dataset = read(terms, HexFormat.of().parseHex(hex));

    assertEquals(text, dataset.string(Tag.PATIENT_NAME).orElseThrow());
    assertEquals(fallback == null ? Set.of() : Set.of(fallback), fallbacks(dataset));
  }

  @Test
  void tells_an_unknown_set() throws Exception {
    Dataset dataset = read("MY OWN SET", "Müller".getBytes(ISO_8859_1));

    assertEquals("Müller", dataset.string(Tag.PATIENT_NAME).orElseThrow());
    assertEquals(
        List.of(
            "Specific Character Set names an unknown set ((0008,0005)).",
            "Text is not in the declared character set and was read as Western European"
                + " ((0010,0010))."),
        dataset.textConcerns().stream().map(TextConcern::message).toList());
    assertEquals(
        List.of(TextFallback.UNKNOWN_SET),
        read("UTF-16", "x".getBytes(UTF_8)).textConcerns().stream()
            .map(TextConcern::fallback)
            .toList());
  }

  @Test
  void counts_elements_in_items_and_names_the_first() throws Exception {
    byte[] latin = {(byte) 0xE4, ' '};
    Dataset dataset =
        RawDicom.littleEndian()
            .explicit(Tag.SPECIFIC_CHARACTER_SET, "CS", "ISO_IR 192")
            .explicit(Tag.STUDY_DESCRIPTION, "LO", latin)
            .header(Tag.PROCEDURE_CODE_SEQUENCE, "SQ", -1)
            .item(-1)
            .explicit(Tag.CODE_MEANING, "LO", latin)
            .endOfItem()
            .endOfSequence()
            .read();

    assertEquals(
        "Text is not in the declared character set and was read as Western European"
            + " (2 elements, first (0008,1030)).",
        dataset.textConcerns().get(0).message());
  }

  @Test
  void a_rewrite_keeps_bytes_that_are_not_as_declared() throws Exception {
    for (String hex : List.of("4DFC6C6C6572", "41814141", "411B2A4142E9")) {
      byte[] bytes = HexFormat.of().parseHex(hex);
      for (String terms : List.of("", "ISO_IR 192", "MY OWN SET", "\\ISO 2022 IR 87")) {
        Dataset dataset = read(terms, bytes);
        Dataset back = RawDicom.read(RawDicom.bytesOf(DicomObject.of(dataset))).dataset();
        assertArrayEquals(
            dataset.element(Tag.PATIENT_NAME).orElseThrow().bytes(),
            back.element(Tag.PATIENT_NAME).orElseThrow().bytes());
      }
    }
  }

  @Test
  void another_set_gets_the_readable_text_and_never_what_is_unreadable() throws Exception {
    Dataset readable = read("", "Müller".getBytes(ISO_8859_1));
    readable.put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192");
    Dataset back = RawDicom.read(RawDicom.bytesOf(DicomObject.of(readable))).dataset();
    assertEquals("Müller", back.string(Tag.PATIENT_NAME).orElseThrow());
    assertEquals(List.of(), back.textConcerns());

    Dataset unreadable = read("", new byte[] {'A', (byte) 0x81});
    unreadable.put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192");
    DicomException thrown =
        assertThrows(DicomException.class, () -> RawDicom.bytesOf(DicomObject.of(unreadable)));
    assertEquals(
        "(0010,0010) has bytes that are no text, so that its character set cannot be changed.",
        thrown.getMessage());
  }

  /** 2 MB take a second or less; in quadratic time they would take hours. */
  @ParameterizedTest
  @ValueSource(strings = {"1B", "1B2442", "1B2A", "E941", "1B24423B", "1B2D4CBB"})
  void hostile_text_takes_time_in_proportion_to_its_length(String repeated) {
    byte[] bytes = HexFormat.of().parseHex(repeated.repeat(4_000_000 / repeated.length()));
    CharacterSet set =
        CharacterSet.of(List.of("ISO 2022 IR 100", "ISO 2022 IR 144", "ISO 2022 IR 87"));

    assertTimeout(Duration.ofSeconds(20), () -> set.decode(bytes, VR.LT));
  }

  @Test
  void a_million_unknown_sets_cost_nothing() {
    List<String> terms = IntStream.range(0, 1_000_000).mapToObj(number -> "set-" + number).toList();

    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertEquals("é", CharacterSet.of(terms).decode("é".getBytes(UTF_8), VR.LO)));
  }

  @Property(tries = 2000)
  void decodes_any_bytes_in_any_set(
      @ForAll @Size(max = 40) byte[] bytes, @ForAll int first, @ForAll int second) {
    String[] terms = {
      "", "ISO_IR 100", "ISO 2022 IR 13", "ISO 2022 IR 87", "ISO 2022 IR 159", "ISO 2022 IR 149",
      "ISO 2022 IR 58", "ISO_IR 192", "GB18030", "GBK", "ISO_IR 166", "x"
    };
    List<String> chosen =
        List.of(
            terms[Math.floorMod(first, terms.length)], terms[Math.floorMod(second, terms.length)]);
    CharacterSet set = CharacterSet.of(chosen);

    String text = set.decode(bytes, VR.PN);

    assertFalse(
        text.isEmpty() && bytes.length > 8 && !new String(bytes, ISO_8859_1).contains("\33"));
    set.encode(text, VR.PN)
        .ifPresent(encoded -> assertEquals(text, set.decode(encoded, VR.PN), chosen.toString()));
  }

  private static Set<TextFallback> fallbacks(Dataset dataset) {
    return dataset.textConcerns().stream().map(TextConcern::fallback).collect(Collectors.toSet());
  }

  private static Dataset read(String terms, byte[] name) throws Exception {
    RawDicom object = RawDicom.littleEndian();
    if (!terms.isEmpty()) {
      object.explicit(Tag.SPECIFIC_CHARACTER_SET, "CS", terms + " ".repeat(terms.length() % 2));
    }
    return object.explicit(Tag.PATIENT_NAME, "PN", name).read();
  }
}
