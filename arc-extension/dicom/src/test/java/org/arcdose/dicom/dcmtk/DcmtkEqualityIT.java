package org.arcdose.dicom.dcmtk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.EverySort;
import org.arcdose.dicom.SampleFiles;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dicom.json.DicomJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** dcm2json of dcmtk, an independent implementation, says the same of the same files. */
class DcmtkEqualityIT {
  @TempDir Path directory;

  /** So that no exception outlives its reason. */
  @ParameterizedTest
  @EnumSource
  void every_difference_that_is_listed_still_occurs(Dcm2jsonDifference difference)
      throws Exception {
    Path file = directory.resolve("example.dcm");
    Dcm2json.write(difference.example(), file);

    assertEquals(Set.of(difference), withoutSet(Dcm2json.compare(file, directory), difference));
  }

  @Test
  void every_representation_in_every_encoding_is_the_same() throws Exception {
    for (String transferSyntax :
        List.of(
            DicomObject.EXPLICIT_VR_LITTLE_ENDIAN,
            DicomObject.IMPLICIT_VR_LITTLE_ENDIAN,
            DicomObject.EXPLICIT_VR_BIG_ENDIAN,
            DicomObject.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN)) {
      Path file = directory.resolve("original.dcm");
      Dcm2json.write(DicomObject.of(EverySort.dataset(), transferSyntax), file);
      compareInEveryEncoding(file);
    }
  }

  /** The examples of the standard; Japanese ones as UTF-8, for dcm2json gives up on them. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/arcdose/dicom/character-set-examples.csv",
      numLinesToSkip = 2,
      delimiter = '|')
  void text_in_every_character_set_is_the_same(
      String source, String terms, VR vr, String text, String hex) throws Exception {
    Path file = directory.resolve("text.dcm");
    Dataset dataset =
        new Dataset()
            .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, terms.split("\\\\", -1))
            .put(vr == VR.PN ? Tag.PATIENT_NAME : Tag.PATIENT_COMMENTS, vr, lines(text));
    Dcm2json.write(DicomObject.of(dataset), file);

    Set<Dcm2jsonDifference> differences = Dcm2json.compare(file, directory);

    assertEquals(
        terms.contains("IR 87"),
        differences.contains(Dcm2jsonDifference.JAPANESE_CODE_EXTENSIONS),
        source);
  }

  @TestFactory
  Stream<DynamicTest> real_files_are_the_same_in_every_encoding() throws IOException {
    return SampleFiles.all().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> compareInEveryEncoding(file)));
  }

  @Test
  void neither_writes_compressed_pixel_data_into_json() throws Exception {
    Path file = directory.resolve("image.dcm");
    Path compressed = directory.resolve("compressed.dcm");
    Dcm2json.write(DicomObject.of(image()), file);
    Dcmtk.run("dcmcrle", file.toString(), compressed.toString());

    assertTrue(Dcmtk.json(compressed).isEmpty());
    try (InputStream in = Files.newInputStream(compressed)) {
      Dataset dataset = DicomReader.read(in).dataset();
      DicomException thrown =
          assertThrows(
              DicomException.class,
              () -> DicomJson.write(dataset, OutputStream.nullOutputStream()));
      assertTrue(thrown.getMessage().contains("(7FE0,0010)"), thrown.getMessage());
    }
  }

  private void compareInEveryEncoding(Path file) throws Exception {
    Dcm2json.compare(file, directory);
    Path converted = directory.resolve("converted.dcm");
    for (List<String> options : Dcmtk.conversions()) {
      Dcmtk.run("dcmconv", "-q", "+g=", options.get(0), options.get(1), "" + file, "" + converted);
      Dcm2json.compare(converted, directory);
    }
  }

  /** Text that is not ASCII makes dcm2json name UTF-8 beside any other difference. */
  private static Set<Dcm2jsonDifference> withoutSet(
      Set<Dcm2jsonDifference> found, Dcm2jsonDifference wanted) {
    if (wanted != Dcm2jsonDifference.SPECIFIC_CHARACTER_SET) {
      found.remove(Dcm2jsonDifference.SPECIFIC_CHARACTER_SET);
    }
    return found;
  }

  private static String lines(String text) {
    return text.replace("\\r\\n", "\r\n");
  }

  private static Dataset image() {
    return new Dataset()
        .put(Tag.SOP_CLASS_UID, VR.UI, "1.2.840.10008.5.1.4.1.1.7")
        .put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25.1")
        .put(Tag.SAMPLES_PER_PIXEL, VR.US, "1")
        .put(Tag.PHOTOMETRIC_INTERPRETATION, VR.CS, "MONOCHROME2")
        .put(Tag.ROWS, VR.US, "16")
        .put(Tag.COLUMNS, VR.US, "16")
        .put(Tag.BITS_ALLOCATED, VR.US, "8")
        .put(Tag.BITS_STORED, VR.US, "8")
        .put(Tag.HIGH_BIT, VR.US, "7")
        .put(Tag.PIXEL_REPRESENTATION, VR.US, "0")
        .putBytes(Tag.PIXEL_DATA, VR.OB, new byte[256]);
  }
}
