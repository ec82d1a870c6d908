package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamEditTest {
  private static final String JPEG_BASELINE = "1.2.840.10008.1.2.4.50";

  /** Everything before the dataset of a file that this project wrote. */
  private static final byte[] START = start(DicomObject.EXPLICIT_VR_LITTLE_ENDIAN);

  private static byte[] start(String transferSyntax) {
    try {
      return RawDicom.bytesOf(DicomObject.of(new Dataset(), transferSyntax));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] rewrite(DatasetEdit edit, byte[] object) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    edit.rewrite(new ByteArrayInputStream(object), out);
    return out.toByteArray();
  }

  /** The dataset that the edit makes of a bare dataset, as bytes. */
  private static byte[] dataset(DatasetEdit edit, RawDicom bare) throws Exception {
    byte[] rewritten = rewrite(edit, bare.bytes());
    assertArrayEquals(START, Arrays.copyOf(rewritten, START.length));
    return Arrays.copyOfRange(rewritten, START.length, rewritten.length);
  }

  private static RawDicom little() {
    return RawDicom.littleEndian();
  }

  @Test
  void changes_only_the_element_and_the_lengths_around_it() throws Exception {
    RawDicom before =
        little()
            .explicit(Tag.STUDY_DATE, "DA", "20260102")
            .explicit(Tag.MODALITY, "CS", "SR")
            .header(Tag.CONTENT_SEQUENCE, "SQ", 86)
            .item(16)
            .explicit(Tag.VALUE_TYPE, "CS", "PNAME   ")
            .item(-1)
            .explicit(Tag.PERSON_NAME, "PN", "Reader^One")
            .header(Tag.CONTENT_SEQUENCE, "SQ", -1)
            .item(0)
            .endOfSequence()
            .endOfItem();
    RawDicom after =
        little()
            .explicit(Tag.STUDY_DATE, "DA", "20260102")
            .explicit(Tag.MODALITY, "CS", "SR")
            .header(Tag.CONTENT_SEQUENCE, "SQ", 78)
            .item(16)
            .explicit(Tag.VALUE_TYPE, "CS", "PNAME   ")
            .item(-1)
            .explicit(Tag.PERSON_NAME, "PN", "X ")
            .header(Tag.CONTENT_SEQUENCE, "SQ", -1)
            .item(0)
            .endOfSequence()
            .endOfItem();
    DatasetEdit edit =
        DatasetEdit.builder().replace("ContentSequence[*].PersonName", Change.to("X")).build();

    assertArrayEquals(after.bytes(), dataset(edit, before));
  }

  @Test
  void keeps_odd_lengths_unknown_letters_repeated_elements_and_zeros_at_the_end() throws Exception {
    RawDicom before =
        little()
            .explicit(Tag.STUDY_DATE, "DA", "20260102")
            .explicit(Tag.MODALITY, "CS", "ODD")
            .explicit(Tag.PATIENT_NAME, "PN", "A")
            .explicit(Tag.PATIENT_ID, "lo", "1 ")
            .explicit(Tag.PATIENT_ID, "LO", "2 ")
            .explicit(Tag.KVP, "DS", "1,5 ")
            .raw(new byte[10]);
    DatasetEdit edit = DatasetEdit.builder().remove("PatientName").build();
    byte[] expected =
        little()
            .explicit(Tag.STUDY_DATE, "DA", "20260102")
            .explicit(Tag.MODALITY, "CS", "ODD")
            .explicit(Tag.PATIENT_ID, "lo", "1 ")
            .explicit(Tag.PATIENT_ID, "LO", "2 ")
            .explicit(Tag.KVP, "DS", "1,5 ")
            .raw(new byte[10])
            .bytes();

    assertArrayEquals(expected, dataset(edit, before));
  }

  @Test
  void drops_group_lengths_only_where_something_may_change() throws Exception {
    RawDicom before =
        little()
            .explicit(0x0008_0000, "UL", new byte[] {10, 0, 0, 0})
            .explicit(Tag.MODALITY, "CS", "SR")
            .explicit(0x0010_0000, "UL", new byte[] {10, 0, 0, 0})
            .explicit(Tag.PATIENT_ID, "LO", "P1");
    byte[] expected =
        little()
            .explicit(0x0008_0000, "UL", new byte[] {10, 0, 0, 0})
            .explicit(Tag.MODALITY, "CS", "SR")
            .explicit(Tag.PATIENT_ID, "LO", "P234")
            .bytes();

    DatasetEdit edit = DatasetEdit.builder().put("PatientID", Change.to("P234")).build();
    assertArrayEquals(expected, dataset(edit, before));
  }

  @Test
  void rebuilds_the_file_meta_information_after_the_edited_dataset() throws Exception {
    Dataset meta =
        new Dataset()
            .put(Tag.TRANSFER_SYNTAX_UID, VR.UI, DicomObject.IMPLICIT_VR_LITTLE_ENDIAN)
            .put(Tag.IMPLEMENTATION_CLASS_UID, VR.UI, "1.2.3")
            .put(0x0002_0016, VR.AE, "HOSPITAL_CT1");
    Dataset dataset =
        new Dataset()
            .put(Tag.SOP_CLASS_UID, VR.UI, "1.2.840.10008.5.1.4.1.1.2")
            .put(Tag.SOP_INSTANCE_UID, VR.UI, "1.2.3.4");
    byte[] before = RawDicom.bytesOf(new DicomObject(meta, dataset));
    Arrays.fill(before, 0, 128, (byte) 'x');
    byte[] after =
        rewrite(
            DatasetEdit.builder()
                .replace("SOPInstanceUID", Change.to("2.25.7"))
                .put("SOPClassUID", Change.to("1.2.840.10008.5.1.4.1.1.7"))
                .build(),
            before);
    DicomObject back = RawDicom.read(after);

    assertArrayEquals(new byte[128], Arrays.copyOf(after, 128));
    assertEquals("2.25.7", back.meta().string(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID).orElseThrow());
    assertEquals(
        "1.2.840.10008.5.1.4.1.1.7",
        back.meta().string(Tag.MEDIA_STORAGE_SOP_CLASS_UID).orElseThrow());
    assertEquals(DicomObject.IMPLICIT_VR_LITTLE_ENDIAN, back.transferSyntaxUid());
    assertEquals(
        DicomWriter.IMPLEMENTATION_CLASS_UID,
        back.meta().string(Tag.IMPLEMENTATION_CLASS_UID).orElseThrow());
    assertFalse(back.meta().contains(0x0002_0016));
  }

  @Test
  void names_the_transfer_syntax_the_dataset_is_really_in() throws Exception {
    byte[] explicit = RawDicom.bytesOf(DicomObject.of(new Dataset().put(Tag.KVP, VR.DS, "120")));
    byte[] wrong = start(DicomObject.IMPLICIT_VR_LITTLE_ENDIAN);
    byte[] object = Arrays.copyOf(wrong, wrong.length + explicit.length - START.length);
    System.arraycopy(explicit, START.length, object, wrong.length, explicit.length - START.length);

    assertArrayEquals(explicit, rewrite(DatasetEdit.builder().build(), object));
  }

  @Test
  void encodes_what_is_added_in_the_character_set_of_its_place() throws Exception {
    Dataset utf8 = new Dataset().put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192");
    Dataset object =
        new Dataset()
            .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 100")
            .put(Tag.PATIENT_NAME, VR.PN, "Müller")
            .putSequence(Tag.CONTENT_SEQUENCE, new Dataset(), utf8);
    byte[] before = RawDicom.bytesOf(DicomObject.of(object));
    DatasetEdit edit =
        DatasetEdit.builder().put("ContentSequence[*].TextValue", Change.to("für")).build();
    List<Dataset> items =
        RawDicom.read(rewrite(edit, before)).dataset().items(Tag.CONTENT_SEQUENCE);

    assertEquals(4, items.get(0).element(Tag.TEXT_VALUE).orElseThrow().bytes().length);
    assertEquals("für", items.get(0).string(Tag.TEXT_VALUE).orElseThrow());
    assertEquals("für", items.get(1).string(Tag.TEXT_VALUE).orElseThrow());

    DatasetEdit greek =
        DatasetEdit.builder().put("ContentSequence[0].TextValue", Change.to("λ")).build();
    assertEquals(
        "(0040,A160) has characters outside the Specific Character Set ISO_IR 100.",
        assertThrows(DicomException.class, () -> rewrite(greek, before)).getMessage());

    DatasetEdit unicode =
        DatasetEdit.builder()
            .put("SpecificCharacterSet", Change.to("ISO_IR 192"))
            .put("ContentSequence[0].TextValue", Change.to("λ"))
            .build();
    Dataset back = RawDicom.read(rewrite(unicode, before)).dataset();
    assertEquals("Müller", back.string(Tag.PATIENT_NAME).orElseThrow());
    assertEquals("λ", back.items(Tag.CONTENT_SEQUENCE).get(0).string(Tag.TEXT_VALUE).orElseThrow());
  }

  @Test
  void copies_fragments_and_removes_them() throws Exception {
    RawDicom before =
        little()
            .explicit(Tag.PATIENT_ID, "LO", "P1")
            .header(Tag.PIXEL_DATA, "OB", -1)
            .item(0)
            .item(3)
            .raw((byte) 1, (byte) 2, (byte) 3)
            .item(100_000)
            .raw(new byte[100_000])
            .endOfSequence()
            .explicit(0xFFFC_FFFC, "OB", new byte[2]);
    byte[] object = concat(start(JPEG_BASELINE), before.bytes());
    byte[] kept = rewrite(DatasetEdit.builder().put("PatientID", Change.to("P2")).build(), object);
    byte[] removed = rewrite(DatasetEdit.builder().remove("PixelData").build(), object);

    byte[] expected = object.clone();
    expected[start(JPEG_BASELINE).length + 9] = '2';
    assertArrayEquals(expected, kept);
    assertEquals(List.of(Tag.PATIENT_ID, 0xFFFC_FFFC), tags(removed));
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static List<Integer> tags(byte[] object) throws Exception {
    List<Integer> tags = new ArrayList<>();
    RawDicom.read(object).dataset().forEach(element -> tags.add(element.tag()));
    return tags;
  }

  /** Waveforms, icons and private sequences hold long values in sequences of defined length. */
  @Test
  void gives_a_long_sequence_an_undefined_length_when_its_own_cannot_be_known() throws Exception {
    byte[] wave = new byte[StreamEditor.LONGEST_IN_MEMORY];
    Arrays.fill(wave, (byte) 7);
    Dataset item =
        new Dataset().putBytes(0x5400_1010, VR.OW, wave).put(Tag.PATIENT_NAME, VR.PN, "Doe");
    Dataset small = new Dataset().put(Tag.PATIENT_NAME, VR.PN, "Doe");
    byte[] before =
        RawDicom.bytesOf(
            DicomObject.of(
                new Dataset()
                    .put(Tag.PATIENT_NAME, VR.PN, "Doe")
                    .putSequence(0x5400_0100, item, small)));
    byte[] touched = rewrite(DatasetEdit.builder().remove("**.PatientName").build(), before);
    byte[] untouched = rewrite(DatasetEdit.builder().remove("PatientName").build(), before);

    List<Dataset> items = RawDicom.read(touched).dataset().items(0x5400_0100);
    assertEquals(1, items.get(0).size());
    assertArrayEquals(wave, items.get(0).element(0x5400_1010).orElseThrow().bytes());
    assertEquals(0, items.get(1).size());
    assertEquals(LengthForm.DELIMITED, items.get(0).lengthForm());
    assertEquals(LengthForm.DEFINED, items.get(1).lengthForm());
    assertEquals(before.length - 3 * 12 + 2 * 8, touched.length);
    assertEquals(before.length - 12, untouched.length);
    assertArrayEquals(
        Arrays.copyOfRange(before, START.length + 12, before.length),
        Arrays.copyOfRange(untouched, START.length, untouched.length));
  }

  @Test
  void removes_long_sequences_and_items_without_leaving_a_trace() throws Exception {
    Dataset item =
        new Dataset().putBytes(0x5400_1010, VR.OW, new byte[StreamEditor.LONGEST_IN_MEMORY]);
    item.setLengthForm(LengthForm.DELIMITED);
    Dataset object =
        new Dataset()
            .put(Tag.PATIENT_ID, VR.LO, "P1")
            .put(
                new SequenceElement(
                    0x5400_0100,
                    VR.SQ.onWire(),
                    List.of(item, new Dataset()),
                    LengthForm.DELIMITED,
                    null));
    byte[] before = RawDicom.bytesOf(DicomObject.of(object));

    assertEquals(
        List.of(Tag.PATIENT_ID),
        tags(rewrite(DatasetEdit.builder().remove("54000100").build(), before)));
    Dataset one =
        RawDicom.read(rewrite(DatasetEdit.builder().remove("54000100[0]").build(), before))
            .dataset();
    assertEquals(0, one.item(0x5400_0100).orElseThrow().size());
    Dataset more =
        RawDicom.read(
                rewrite(
                    DatasetEdit.builder().add("54000100[2].PatientID", Change.to("P3")).build(),
                    before))
            .dataset();
    assertEquals("P3", more.items(0x5400_0100).get(2).string(Tag.PATIENT_ID).orElseThrow());
  }

  @Test
  void drops_a_private_creator_whose_elements_are_long_and_removed() throws Exception {
    Dataset object =
        new Dataset()
            .put(Tag.PATIENT_ID, VR.LO, "P1")
            .putPrivate("KEPT", 0x0029_0010, VR.LO, "kept")
            .putPrivate("GOES", 0x0029_0010, VR.LO, "goes")
            .putBytes(0x0029_1120, VR.OB, new byte[3_000_000]);
    byte[] before = RawDicom.bytesOf(DicomObject.of(object));
    byte[] after = rewrite(DatasetEdit.builder().remove("(0029,\"GOES\",xx)").build(), before);

    assertEquals(List.of(Tag.PATIENT_ID, 0x0029_0010, 0x0029_1010), tags(after));
  }

  /** Knowing that nothing of the second block stays would take holding the long value before. */
  @Test
  void keeps_a_private_creator_rather_than_hold_a_long_value_before_its_block() throws Exception {
    Dataset object =
        new Dataset()
            .put(Tag.PATIENT_ID, VR.LO, "P1")
            .putPrivate("KEPT", 0x0029_0010, VR.LO, "kept")
            .putPrivate("GOES", 0x0029_0010, VR.LO, "goes")
            .putBytes(0x0029_1020, VR.OB, new byte[3_000_000]);
    byte[] before = RawDicom.bytesOf(DicomObject.of(object));
    byte[] after = rewrite(DatasetEdit.builder().remove("(0029,\"GOES\",xx)").build(), before);

    assertEquals(
        List.of(Tag.PATIENT_ID, 0x0029_0010, 0x0029_0011, 0x0029_1010, 0x0029_1020), tags(after));
  }

  @Test
  void refuses_an_order_in_which_it_had_to_decide_too_early() {
    RawDicom creatorLate =
        little()
            .explicit(Tag.MODALITY, "CS", "CT")
            .explicit(0x0029_1010, "LO", "x ")
            .explicit(0x0029_0010, "LO", "LATE");
    RawDicom addedAlready =
        little()
            .explicit(Tag.MODALITY, "CS", "CT")
            .explicit(Tag.KVP, "DS", "1 ")
            .explicit(Tag.PATIENT_ID, "LO", "P1");
    RawDicom instanceLate =
        little().explicit(Tag.MODALITY, "CS", "CT").explicit(Tag.SOP_INSTANCE_UID, "UI", "1.2");

    assertOutOfOrder(
        "(0029,1010)", DatasetEdit.builder().remove("(0029,\"LATE\",xx)"), creatorLate);
    assertOutOfOrder(
        "(0018,0060)", DatasetEdit.builder().add("PatientID", Change.to("P2")), addedAlready);
    assertOutOfOrder(
        "(0008,0060)",
        DatasetEdit.builder().replace("SOPInstanceUID", Change.to("1.3")),
        instanceLate);
  }

  private static void assertOutOfOrder(String behind, DatasetEdit.Builder edit, RawDicom object) {
    String message =
        assertThrows(DicomException.class, () -> dataset(edit.build(), object)).getMessage();
    assertTrue(message.startsWith("The element stands behind " + behind), message);
  }

  @Test
  void says_where_an_object_is_broken() throws Exception {
    byte[] cutOff =
        little().explicit(Tag.MODALITY, "CS", "CT").header(Tag.PIXEL_DATA, "OW", 1000).bytes();
    byte[] noDicom = "this is no object at all".getBytes(StandardCharsets.US_ASCII);
    DatasetEdit edit = DatasetEdit.builder().remove("PatientName").build();

    DicomException thrown = assertThrows(DicomException.class, () -> rewrite(edit, cutOff));
    assertTrue(thrown.getMessage().contains("cut off"), thrown.getMessage());
    assertTrue(thrown.getMessage().contains("(7FE0,0010)"), thrown.getMessage());
    assertThrows(DicomException.class, () -> rewrite(edit, noDicom));
    assertThrows(DicomException.class, () -> rewrite(edit, new byte[0]));
  }
}
