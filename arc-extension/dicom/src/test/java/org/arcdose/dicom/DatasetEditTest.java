package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.DatasetEdit.Edited;
import org.junit.jupiter.api.Test;

class DatasetEditTest {
  private static final String SIEMENS = "SIEMENS CT VA0  COAD";

  private final Dataset inner =
      new Dataset().put(Tag.PERSON_NAME, VR.PN, "Reader^One").put(Tag.TEXT_VALUE, VR.UT, "liver");
  private final Dataset dataset =
      new Dataset()
          .put(Tag.STUDY_DATE, VR.DA, "20260102")
          .put(Tag.ACCESSION_NUMBER, VR.SH, "A1")
          .put(Tag.PATIENT_NAME, VR.PN, "Doe^Jane")
          .put(Tag.ROWS, VR.US, "512")
          .putSequence(
              Tag.CONTENT_SEQUENCE,
              new Dataset().put(Tag.TEXT_VALUE, VR.UT, "one"),
              new Dataset()
                  .put(Tag.ACCESSION_NUMBER, VR.SH, "A2")
                  .put(Tag.PERSON_NAME, VR.PN, "Reader^Two")
                  .putSequence(Tag.CONTENT_SEQUENCE, inner));

  @Test
  void removes_empties_replaces_and_adds() throws Exception {
    Edited edited =
        DatasetEdit.builder()
            .remove("PatientName")
            .empty("AccessionNumber")
            .replace("StudyDate", Change.to("19000101"))
            .replace("Rows", Change.to("256"))
            .add("PatientID", Change.to("P1"))
            .put("PatientSex", Change.to("O"))
            .build()
            .apply(dataset);

    assertFalse(edited.dataset().contains(Tag.PATIENT_NAME));
    assertTrue(edited.dataset().element(Tag.ACCESSION_NUMBER).orElseThrow().isEmpty());
    assertEquals("19000101", edited.dataset().string(Tag.STUDY_DATE).orElseThrow());
    assertEquals(256, edited.dataset().integer(Tag.ROWS).orElseThrow());
    assertEquals("P1", edited.dataset().string(Tag.PATIENT_ID).orElseThrow());
    assertEquals(VR.CS, edited.dataset().element(Tag.PATIENT_SEX).orElseThrow().vr());
    assertEquals(List.of(), edited.report().unmatched());
    assertEquals("Doe^Jane", dataset.string(Tag.PATIENT_NAME).orElseThrow());
  }

  @Test
  void reports_what_matched_nothing() throws Exception {
    Edited edited =
        DatasetEdit.builder()
            .remove("PatientID")
            .add("AccessionNumber", Change.to("other"))
            .replace("ContentSequence[5].TextValue", Change.to("x"))
            .add("ContentSequence[5].TextValue", Change.to("x"))
            .remove("**.TextValue")
            .build()
            .apply(dataset);

    assertEquals(
        List.of(
            "remove PatientID",
            "add AccessionNumber",
            "replace ContentSequence[5].TextValue",
            "add ContentSequence[5].TextValue"),
        edited.report().unmatched().stream().map(EditAction::toString).toList());
    assertEquals("remove **.TextValue: 2", edited.report().results().get(4).toString());
    assertEquals("A1", edited.dataset().string(Tag.ACCESSION_NUMBER).orElseThrow());
  }

  @Test
  void shares_what_it_leaves_alone() throws Exception {
    Edited edited =
        DatasetEdit.builder().remove("ContentSequence[0].TextValue").build().apply(dataset);

    assertSame(
        dataset.items(Tag.CONTENT_SEQUENCE).get(1),
        edited.dataset().items(Tag.CONTENT_SEQUENCE).get(1));
    DatasetEdit nothing = DatasetEdit.builder().remove("**.StudyID").build();
    assertSame(dataset, nothing.apply(dataset).dataset());
  }

  @Test
  void reaches_items_by_number_by_wildcard_and_at_any_depth() throws Exception {
    assertEquals(List.of("null", "x", "Reader^One"), names("ContentSequence[1].PersonName"));
    assertEquals(List.of("null", "x", "Reader^One"), names("ContentSequence[*].PersonName"));
    assertEquals(
        List.of("null", "Reader^Two", "x"),
        names("ContentSequence[*].ContentSequence[0].PersonName"));
    assertEquals(List.of("null", "x", "x"), names("**.PersonName"));
    assertEquals(List.of("null", "x", "x"), names("ContentSequence[1].**.PersonName"));
    assertEquals(List.of("null", "Reader^Two", "Reader^One"), names("PersonName"));
    assertEquals(List.of("null", "x", "x"), names("**.ContentSequence[*].(0040,A12x)"));
  }

  private List<String> names(String path) throws DicomException {
    Dataset edited =
        DatasetEdit.builder().replace(path, Change.to("x")).build().apply(dataset).dataset();
    List<Dataset> items = new ArrayList<>(edited.items(Tag.CONTENT_SEQUENCE));
    items.addAll(items.get(1).items(Tag.CONTENT_SEQUENCE));
    return items.stream().map(item -> item.string(Tag.PERSON_NAME).orElse("null")).toList();
  }

  @Test
  void counts_items_as_they_were_when_some_are_removed() throws Exception {
    dataset.putSequence(Tag.CONTENT_SEQUENCE, text("0"), text("1"), text("2"), text("3"));
    Edited edited =
        DatasetEdit.builder()
            .remove("ContentSequence[0]")
            .remove("ContentSequence[1]")
            .replace("ContentSequence[3].TextValue", Change.to("three"))
            .add("ContentSequence[4].TextValue", Change.to("four"))
            .add("ContentSequence[6].TextValue", Change.to("six"))
            .build()
            .apply(dataset);

    assertEquals(
        List.of("2", "three", "four"),
        edited.dataset().items(Tag.CONTENT_SEQUENCE).stream()
            .map(item -> item.string(Tag.TEXT_VALUE).orElseThrow())
            .toList());
    assertEquals(1, edited.report().unmatched().size());
  }

  private static Dataset text(String text) {
    return new Dataset().put(Tag.TEXT_VALUE, VR.UT, text);
  }

  @Test
  void makes_the_sequences_and_items_it_adds_to() throws Exception {
    Dataset edited =
        DatasetEdit.builder()
            .add("RequestAttributesSequence[0].AccessionNumber", Change.to("A1"))
            .put("RequestAttributesSequence[0].RequestedProcedureID", Change.to("R1"))
            .put(
                "RequestAttributesSequence[1].ScheduledProtocolCodeSequence[0].CodeValue",
                Change.to("C1"))
            .add("RequestAttributesSequence[*].CodeMeaning", Change.to("never"))
            .build()
            .apply(dataset)
            .dataset();

    List<Dataset> items = edited.items(Tag.REQUEST_ATTRIBUTES_SEQUENCE);
    assertEquals(2, items.size());
    assertEquals("A1", items.get(0).string(Tag.ACCESSION_NUMBER).orElseThrow());
    assertEquals("R1", items.get(0).string(Tag.REQUESTED_PROCEDURE_ID).orElseThrow());
    assertEquals(
        "C1",
        items
            .get(1)
            .item(Tag.SCHEDULED_PROTOCOL_CODE_SEQUENCE)
            .orElseThrow()
            .string(Tag.CODE_VALUE)
            .orElseThrow());
    assertEquals(2, items.get(0).size());
  }

  /** The table of docs/dicom.md: what two actions on one attribute come to. */
  @Test
  void does_one_action_after_the_other() throws Exception {
    DatasetEdit.Builder edit =
        DatasetEdit.builder()
            .remove("PatientName")
            .add("PatientName", Change.to("added"))
            .replace("PatientName", Change.to("replaced"))
            .add("PatientID", Change.to("added"))
            .remove("PatientID")
            .empty("AccessionNumber")
            .add("AccessionNumber", Change.to("not added"))
            .remove("ContentSequence")
            .add("ContentSequence[0].TextValue", Change.to("new"))
            .add("ContentSequence[0].PersonName", Change.to("gone again"))
            .remove("**.PersonName")
            .replace("RequestAttributesSequence", Change.toItems(text("old")))
            .put("RequestAttributesSequence", Change.toItems(text("first"), text("second")))
            .replace("RequestAttributesSequence[1].TextValue", Change.to("third"));
    Dataset edited = edit.build().apply(dataset).dataset();

    assertEquals("replaced", edited.string(Tag.PATIENT_NAME).orElseThrow());
    assertFalse(edited.contains(Tag.PATIENT_ID));
    assertTrue(edited.element(Tag.ACCESSION_NUMBER).orElseThrow().isEmpty());
    Dataset content = edited.item(Tag.CONTENT_SEQUENCE).orElseThrow();
    assertEquals("new", content.string(Tag.TEXT_VALUE).orElseThrow());
    assertFalse(content.contains(Tag.PERSON_NAME));
    assertEquals(
        List.of("first", "third"),
        edited.items(Tag.REQUEST_ATTRIBUTES_SEQUENCE).stream()
            .map(item -> item.string(Tag.TEXT_VALUE).orElseThrow())
            .toList());
  }

  @Test
  void asks_rules_with_the_place_and_the_old_value() throws Exception {
    dataset.putPrivate(SIEMENS, 0x0019_0010, VR.LO, "private");
    dataset.putBytes(Tag.PIXEL_DATA, VR.OW, new byte[100_000]);
    List<String> asked = new ArrayList<>();
    Edited edited =
        DatasetEdit.builder()
            .change(
                "**.xxxxxxxx",
                (place, old) -> {
                  asked.add(place + "=" + String.join("|", old.strings()));
                  return old.vr() == VR.PN ? Change.to("x" + old.strings().get(0)) : Change.keep();
                })
            .build()
            .apply(dataset);

    assertEquals(
        List.of(
            "StudyDate=20260102",
            "AccessionNumber=A1",
            "PatientName=Doe^Jane",
            "(0019,\"" + SIEMENS + "\",10)=private",
            "Rows=512",
            "ContentSequence=",
            "ContentSequence[0].TextValue=one",
            "ContentSequence[1].AccessionNumber=A2",
            "ContentSequence[1].PersonName=Reader^Two",
            "ContentSequence[1].ContentSequence=",
            "ContentSequence[1].ContentSequence[0].PersonName=Reader^One",
            "ContentSequence[1].ContentSequence[0].TextValue=liver",
            "PixelData="),
        asked);
    assertEquals("xDoe^Jane", edited.dataset().string(Tag.PATIENT_NAME).orElseThrow());
    assertEquals(asked.size(), edited.report().results().get(0).matches());
  }

  @Test
  void removes_a_private_creator_with_the_last_element_of_its_block() throws Exception {
    dataset
        .putPrivate(SIEMENS, 0x0019_0010, VR.LO, "a")
        .putPrivate(SIEMENS, 0x0019_0011, VR.LO, "b")
        .putPrivate("OTHER", 0x0019_0010, VR.LO, "c");
    Dataset one =
        DatasetEdit.builder()
            .remove("(0019,\"" + SIEMENS + "\",10)")
            .build()
            .apply(dataset)
            .dataset();
    Dataset both =
        DatasetEdit.builder()
            .remove("(0019,\"" + SIEMENS + "\",xx)")
            .build()
            .apply(dataset)
            .dataset();

    assertEquals(SIEMENS, one.string(0x0019_0010).orElseThrow());
    assertFalse(one.contains(0x0019_1010));
    assertFalse(both.contains(0x0019_0010));
    assertEquals("c", both.string(0x0019_1110).orElseThrow());
    assertEquals("OTHER", both.string(0x0019_0011).orElseThrow());
  }

  @Test
  void adds_private_attributes_to_the_block_of_their_creator_or_a_new_one() throws Exception {
    dataset.putPrivate(SIEMENS, 0x0019_0010, VR.LO, "a");
    Dataset edited =
        DatasetEdit.builder()
            .put("(0019,\"" + SIEMENS + "\",10)", Change.to("b"))
            .put("(0019,\"" + SIEMENS + "\",20)", Change.to(VR.LO, "c"))
            .put("(0019,\"ARCDOSE\",01)", Change.to(VR.US, "7"))
            .add("(0019,\"ARCDOSE\",02)", Change.to(VR.US, "8"))
            .add("(0021,\"ARCDOSE\",01)[0].TextValue", Change.to("text"))
            .build()
            .apply(dataset)
            .dataset();

    assertEquals("b", edited.string(0x0019_1010).orElseThrow());
    assertEquals("c", edited.string(0x0019_1020).orElseThrow());
    assertEquals("ARCDOSE", edited.string(0x0019_0011).orElseThrow());
    assertEquals(7, edited.integer(0x0019_1101).orElseThrow());
    assertEquals(8, edited.integer(0x0019_1102).orElseThrow());
    assertEquals("ARCDOSE", edited.string(0x0021_0010).orElseThrow());
    assertEquals(
        "text", edited.item(0x0021_1001).orElseThrow().string(Tag.TEXT_VALUE).orElseThrow());
    int before = 0;
    for (Element element : edited) {
      assertTrue(Integer.compareUnsigned(before, element.tag()) < 0, element.toString());
      before = element.tag();
    }
  }

  @Test
  void refuses_actions_that_cannot_be_meant() {
    DatasetEdit.Builder edit = DatasetEdit.builder();
    assertRefused(
        "Only a single attribute can be added", () -> edit.add("**.PatientID", Change.to("x")));
    assertRefused(
        "Only a single attribute can be added", () -> edit.put("(60xx,3000)", Change.to("x")));
    assertRefused("Items can be removed", () -> edit.empty("ContentSequence[0]"));
    assertRefused("needs a value", () -> edit.add("PatientID", Change.remove()));
    assertRefused("(0028,0010) cannot have the value", () -> edit.put("Rows", Change.to("many")));
    assertRefused("(0019,1010)", () -> edit.add("00191010", Change.to("no representation")));
    assertRefused("(0040,A730)", () -> edit.add("ContentSequence", Change.to("text")));
  }

  private static void assertRefused(String message, Runnable action) {
    String said = assertThrows(IllegalArgumentException.class, action::run).getMessage();
    assertTrue(said.contains(message), said);
  }

  @Test
  void refuses_an_object_in_which_a_value_has_no_place() {
    Dataset wrong = new Dataset().put(0x0019_1010, VR.US, "1");
    DatasetEdit edit = DatasetEdit.builder().replace("00191010", Change.to("many")).build();

    assertTrue(
        assertThrows(DicomException.class, () -> edit.apply(wrong))
            .getMessage()
            .startsWith("(0019,1010) cannot have the value"));
  }
}
