package org.arcdose.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dicom.dcmtk.Dcm2json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** dcm2json of dcmtk says the same of every kind of object, quirk, encoding and character set. */
class GeneratedEqualityIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(20_000);
  private static final List<String> TRANSFER_SYNTAXES =
      List.of(
          DicomObject.EXPLICIT_VR_LITTLE_ENDIAN,
          DicomObject.IMPLICIT_VR_LITTLE_ENDIAN,
          DicomObject.EXPLICIT_VR_BIG_ENDIAN,
          DicomObject.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN);

  /** A name in each. */
  private static final Map<String, String> CHARACTER_SETS =
      Map.ofEntries(
          Map.entry("ISO_IR 100", "Müller^Jérôme"),
          Map.entry("ISO_IR 101", "Wałęsa^Łukasz"),
          Map.entry("ISO_IR 109", "Ĉapek^Ĝis"),
          Map.entry("ISO_IR 110", "Bērziņš^Kārlis"),
          Map.entry("ISO_IR 144", "Люкceмбypг"),
          Map.entry("ISO_IR 127", "قباني^لنزار"),
          Map.entry("ISO_IR 126", "Διονυσιος"),
          Map.entry("ISO_IR 138", "שרון^דבורה"),
          Map.entry("ISO_IR 148", "Çavuşoğlu"),
          Map.entry("ISO_IR 203", "Žižek^Œuvre"),
          Map.entry("ISO_IR 166", "นามสกุล^ชื่อ"),
          Map.entry("ISO_IR 13", "ﾔﾏﾀﾞ^ﾀﾛｳ"),
          Map.entry("ISO_IR 192", "Wang^XiaoDong=王^小東"),
          Map.entry("GB18030", "Wang^XiaoDong=王^小东"),
          Map.entry("GBK", "Wang^XiaoDong=王^小东"),
          Map.entry("ISO 2022 IR 100\\ISO 2022 IR 144", "Müller^Люк"),
          Map.entry("\\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
          Map.entry("\\ISO 2022 IR 159", "Ding=丂"),
          Map.entry("\\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동"),
          Map.entry("\\ISO 2022 IR 58", "Zhang^XiaoDong=张^小东"));

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> every_kind_in_every_transfer_syntax() {
    return Arrays.stream(Kind.values())
        .map(kind -> inEveryTransferSyntax(kind.name(), () -> STUDIES.object(kind, 0)));
  }

  /** But for the long intervention, which has of every item hundreds. */
  @TestFactory
  Stream<DynamicTest> every_kind_with_every_quirk() {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind != Kind.INTERVENTION)
        .flatMap(
            kind ->
                Arrays.stream(Quirk.values())
                    .filter(quirk -> quirk.appliesTo(kind))
                    .map(
                        quirk ->
                            DynamicTest.dynamicTest(
                                kind + " " + quirk,
                                () -> check(STUDIES.object(kind, 0, quirk).object()))));
  }

  @TestFactory
  Stream<DynamicTest> every_quirk_in_every_transfer_syntax() {
    return Arrays.stream(Quirk.values())
        .flatMap(
            quirk ->
                firstKindWith(quirk)
                    .map(
                        kind ->
                            inEveryTransferSyntax(
                                quirk.name(), () -> STUDIES.object(kind, 0, quirk)))
                    .stream());
  }

  @TestFactory
  Stream<DynamicTest> every_kind_in_every_character_set() {
    return Arrays.stream(Kind.values())
        .flatMap(
            kind ->
                CHARACTER_SETS.keySet().stream()
                    .map(
                        terms ->
                            DynamicTest.dynamicTest(
                                kind + " " + terms,
                                () -> checkText(STUDIES.object(kind, 0), terms))));
  }

  private static Optional<Kind> firstKindWith(Quirk quirk) {
    return Arrays.stream(Kind.values()).filter(quirk::appliesTo).findFirst();
  }

  private DynamicTest inEveryTransferSyntax(String name, Supplier<SyntheticObject> maker) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Dataset dataset = maker.get().object().dataset();
          for (String transferSyntax : TRANSFER_SYNTAXES) {
            check(DicomObject.of(dataset, transferSyntax));
          }
        });
  }

  /** Names and descriptions, and in items of sequences too. */
  private void checkText(SyntheticObject object, String terms) throws Exception {
    String name = CHARACTER_SETS.get(terms);
    Dataset dataset = object.object().dataset();
    replaceForeign(dataset, name);
    dataset.put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, terms.split("\\\\", -1));
    dataset.put(Tag.PATIENT_NAME, VR.PN, name);
    dataset.put(Tag.STUDY_DESCRIPTION, VR.LO, "CT " + name + " x", name);
    Dataset request = new Dataset().put(Tag.REQUESTED_PROCEDURE_DESCRIPTION, VR.LO, name);
    dataset.putSequence(Tag.REQUEST_ATTRIBUTES_SEQUENCE, request);

    assertEquals(List.of(), check(DicomObject.of(dataset)).textConcerns());
  }

  /** What the generator wrote in another language. */
  private static void replaceForeign(Dataset dataset, String text) {
    List<Element> elements = new ArrayList<>();
    dataset.forEach(elements::add);
    for (Element element : elements) {
      element.items().forEach(item -> replaceForeign(item, text));
      if (element.strings().stream().anyMatch(value -> value.chars().anyMatch(c -> c >= 0x80))) {
        dataset.put(element.tag(), element.vr(), text);
      }
    }
  }

  private Dataset check(DicomObject object) throws Exception {
    Path file = directory.resolve("generated.dcm");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      DicomWriter.write(object, out);
    }
    Dcm2json.compare(file, directory);
    return object.dataset();
  }
}
