package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An edit means the same in memory and in a stream. */
class EditPropertyTest {

  @Property(tries = 2000)
  void a_rewritten_stream_reads_as_the_edited_dataset(
      @ForAll long seed, @ForAll("transferSyntaxes") String transferSyntax) throws Exception {
    RandomEdits random = new RandomEdits(seed);
    byte[] written = RawDicom.bytesOf(DicomObject.of(random.object(), transferSyntax));
    DatasetEdit edit = random.edit();

    DatasetEdit.Edited inMemory = edit.apply(RawDicom.read(written).dataset());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditReport report;
    try {
      report = edit.rewrite(new ByteArrayInputStream(written), out);
    } catch (DicomException e) {
      assertEquals(e.getMessage(), messageOf(DicomObject.of(inMemory.dataset(), transferSyntax)));
      return;
    }
    DicomObject back = RawDicom.read(out.toByteArray());

    assertEquals(describe(inMemory.dataset()), describe(back.dataset()), edit.actions().toString());
    assertEquals(inMemory.report().results(), report.results());
    assertEquals(transferSyntax, back.transferSyntaxUid());
    assertEquals(
        back.dataset().string(Tag.SOP_INSTANCE_UID),
        back.meta().string(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID));
  }

  private static String messageOf(DicomObject unfit) throws Exception {
    try {
      RawDicom.bytesOf(unfit);
      return "written";
    } catch (DicomException e) {
      return e.getMessage();
    }
  }

  @Property(tries = 500)
  void an_edit_of_nothing_keeps_every_byte(
      @ForAll long seed, @ForAll("transferSyntaxes") String transferSyntax) throws Exception {
    byte[] written =
        RawDicom.bytesOf(DicomObject.of(new RandomEdits(seed).object(), transferSyntax));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DatasetEdit.builder().build().rewrite(new ByteArrayInputStream(written), out);

    assertArrayEquals(written, out.toByteArray());

    out.reset();
    DatasetEdit.builder()
        .remove("**.StudyID")
        .replace("ContentSequence[*].ContentSequence[*].(0021,\"NONE\",xx)", Change.to("never"))
        .build()
        .rewrite(new ByteArrayInputStream(written), out);
    assertArrayEquals(written, out.toByteArray());
  }

  @Provide
  Arbitrary<String> transferSyntaxes() {
    return Arbitraries.of(
        DicomObject.EXPLICIT_VR_LITTLE_ENDIAN,
        DicomObject.IMPLICIT_VR_LITTLE_ENDIAN,
        DicomObject.EXPLICIT_VR_BIG_ENDIAN,
        DicomObject.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN);
  }

  private static List<String> describe(Dataset dataset) {
    List<String> lines = new ArrayList<>();
    describe(dataset, "", lines);
    return lines;
  }

  private static void describe(Dataset dataset, String indent, List<String> lines) {
    for (Element element : dataset) {
      String value =
          element.vr().kind() == VR.Kind.BULK
              ? element.bytes().length + " bytes"
              : element.strings().toString();
      // Implicit encoding forgets the representation of private elements.
      String vr = Tag.isPrivate(element.tag()) ? "" : " " + element.vr();
      lines.add(
          indent
              + Tag.format(element.tag())
              + vr
              + " "
              + (vr.isEmpty() ? element.strings() : value));
      for (Dataset item : element.items()) {
        lines.add(indent + "item");
        describe(item, indent + "  ", lines);
      }
    }
  }
}
