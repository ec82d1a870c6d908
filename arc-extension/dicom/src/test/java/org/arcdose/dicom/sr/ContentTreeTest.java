package org.arcdose.dicom.sr;

import static org.arcdose.dicom.sr.SrItems.document;
import static org.arcdose.dicom.sr.SrItems.item;
import static org.arcdose.dicom.sr.SrItems.number;
import static org.arcdose.dicom.sr.SrItems.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTreeTest {
  private static final Concept DAP = Concept.of("122130", "DCM", "Dose Area Product");
  private static final Concept TUBE_CURRENT = Concept.of("113734", "DCM", "X-Ray Tube Current");

  @Test
  void reads_items_with_their_values() throws Exception {
    Dataset dap = number(DAP, "0.00002520", "Gy.m2").put(Tag.RELATIONSHIP_TYPE, VR.CS, "CONTAINS");
    Dataset started =
        item("DATETIME", Concept.of("111526", "DCM", "DateTime Started"))
            .put(Tag.DATE_TIME, VR.DT, "20240229091233.250");
    ContentTree tree = tree(dap, started);

    assertEquals(Optional.of("10001"), tree.templateId());
    assertEquals(Optional.of(new Code("113701", "DCM", "")), tree.root().concept());
    ContentItem item = tree.root().child(DAP).orElseThrow();
    assertEquals(ValueType.NUM, item.valueType());
    assertEquals(Relationship.CONTAINS, item.relationship());
    Measurement measurement = item.measurement().value().orElseThrow();
    assertEquals("0.00002520", measurement.original());
    assertEquals(Optional.of(new BigDecimal("2.520")), measurement.in(Unit.of("dGy.cm2")).value());
    assertEquals(
        Optional.of(LocalDateTime.of(2024, 2, 29, 9, 12, 33, 250_000_000)),
        tree.root().children().get(1).dateTime().value().map(DateTimeValue::local));
  }

  @Test
  void finds_children_by_code_before_meaning() throws Exception {
    ContentTree tree =
        tree(
            number(Concept.of("113632", "DCM", "Dose Area Product"), "1", "Gy.m2"),
            number(DAP, "2", "Gy.m2"));

    assertEquals(1, tree.root().children(DAP).size());
    assertEquals(
        "2", tree.root().child(DAP).orElseThrow().measurement().value().orElseThrow().original());
  }

  @Test
  void finds_children_by_meaning_when_the_code_is_wrong() throws Exception {
    ContentTree tree = tree(number(Concept.of("999", "99X", "DOSE AREA PRODUCT"), "1", "Gy.m2"));

    assertEquals(1, tree.root().children(DAP).size());
  }

  @Test
  void reads_several_numbers_of_one_item() throws Exception {
    Dataset perPulse = item("NUM", TUBE_CURRENT);
    perPulse.putSequence(
        Tag.MEASURED_VALUE_SEQUENCE,
        new Dataset()
            .put(Tag.NUMERIC_VALUE, VR.DS, "10", "11.50", "x")
            .putCode(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, new Code("mA", "UCUM", "mA")));

    List<Measurement> measurements = tree(perPulse).root().children().get(0).measurements();

    assertEquals(
        List.of("10", "11.50", "x"), measurements.stream().map(Measurement::original).toList());
    assertEquals(Optional.of(new BigDecimal("11.50")), measurements.get(1).value());
    assertEquals(Optional.empty(), measurements.get(2).value());
  }

  @Test
  void takes_megabytes_of_numbers_for_no_number() throws Exception {
    Dataset endless = number(TUBE_CURRENT, "1\\".repeat(1 << 20), "mA");

    List<Measurement> measurements = tree(endless).root().children().get(0).measurements();

    assertEquals(1, measurements.size());
    assertEquals(Optional.empty(), measurements.get(0).value());
  }

  @Test
  void takes_an_empty_measured_value_for_none_and_a_missing_unit_for_unknown() throws Exception {
    Dataset empty = item("NUM", DAP).putSequence(Tag.MEASURED_VALUE_SEQUENCE);
    Dataset unitless =
        item("NUM", DAP)
            .putSequence(
                Tag.MEASURED_VALUE_SEQUENCE, new Dataset().put(Tag.NUMERIC_VALUE, VR.DS, "1"));
    ContentItem root = tree(empty, unitless).root();

    assertTrue(root.children().get(0).measurement().isAbsent());
    Measurement measurement = root.children().get(1).measurement().value().orElseThrow();
    assertEquals(Optional.of("has no unit"), measurement.in(Unit.of("Gy.m2")).problem());
  }

  @Test
  void knows_value_types_that_devices_got_wrong() throws Exception {
    Concept any = Concept.of("1", "99X", "any");
    ContentItem root =
        tree(
                item("PERSON NAME", any).put(Tag.PERSON_NAME, VR.PN, "Doe^Jane"),
                item("HAS CONCEPT MOD", any)
                    .putCode(Tag.CONCEPT_CODE_SEQUENCE, new Code("R-408C3", "SRT", "Diagnostic")),
                item("TEXT", any).put(Tag.TEXT_VALUE, VR.UT, "1.2.840.1"),
                new Dataset().put(Tag.RELATIONSHIP_TYPE, VR.CS, "CONTAINS"))
            .root();

    assertEquals(
        List.of(ValueType.PNAME, ValueType.CODE, ValueType.TEXT, ValueType.UNKNOWN),
        root.children().stream().map(ContentItem::valueType).toList());
    assertEquals(Optional.of("Doe^Jane"), root.children().get(0).personName());
    assertEquals("R-408C3", root.children().get(1).code().value().orElseThrow().value());
    assertEquals(Optional.of("1.2.840.1"), root.children().get(2).uid().value());
    assertEquals(Optional.empty(), root.children().get(3).concept());
  }

  @Test
  void finds_an_item_without_code_value_by_its_meaning() throws Exception {
    Dataset nameless = number(DAP, "1", "Gy.m2");
    nameless.putSequence(
        Tag.CONCEPT_NAME_CODE_SEQUENCE,
        new Dataset().put(Tag.CODE_MEANING, VR.LO, "dose area product"));
    Dataset schemeless = number(Concept.of("122130", "", "Dose Area Product"), "2", "Gy.m2");

    assertEquals(2, tree(nameless, schemeless).root().children(DAP).size());
  }

  @Test
  void tells_the_value_type_from_the_value_when_none_is_named() throws Exception {
    Map<ValueType, Dataset> byType =
        Map.of(
            ValueType.NUM, number(DAP, "1", "Gy.m2"),
            ValueType.CODE, new Dataset().putCode(Tag.CONCEPT_CODE_SEQUENCE, DAP.code()),
            ValueType.TEXT, new Dataset().put(Tag.TEXT_VALUE, VR.UT, "text"),
            ValueType.UIDREF, new Dataset().put(Tag.UID, VR.UI, "1.2"),
            ValueType.DATE, new Dataset().put(Tag.DATE, VR.DA, "20240229"),
            ValueType.TIME, new Dataset().put(Tag.TIME, VR.TM, "0912"),
            ValueType.COMPOSITE, new Dataset().putSequence(Tag.REFERENCED_SOP_SEQUENCE),
            ValueType.SCOORD, new Dataset().put(Tag.GRAPHIC_DATA, VR.FL, "1", "2"),
            ValueType.TCOORD, new Dataset().put(Tag.TEMPORAL_RANGE_TYPE, VR.CS, "POINT"),
            ValueType.CONTAINER, new Dataset().putSequence(Tag.CONTENT_SEQUENCE, new Dataset()));
    for (Map.Entry<ValueType, Dataset> entry : byType.entrySet()) {
      Dataset untyped = entry.getValue().put(Tag.VALUE_TYPE, VR.CS);

      assertEquals(entry.getKey(), tree(untyped).root().children().get(0).valueType());
    }
  }

  @Test
  void says_where_an_item_is_without_its_value() throws Exception {
    ContentItem root =
        tree(
                SrItems.text("Doe^Jane"),
                SrItems.container(SrItems.reference("1"), number(DAP, "1", "Gy.m2")))
            .root();

    assertEquals("1 (113701, DCM, X-Ray Radiation Dose Report)", root.path());
    assertEquals("1.1 (1, 99X, any)", root.children().get(0).path());
    ContentItem dap = root.children().get(1).children().get(1);
    assertEquals("1.2.2", dap.position());
    assertEquals("1.2.2 (122130, DCM, Dose Area Product)", dap.path());
    assertEquals("NUM 1.2.2 (122130, DCM, Dose Area Product)", dap.toString());
    assertEquals("1.2.1", root.children().get(1).children().get(0).path());
    assertEquals(Optional.of(root.children().get(1)), dap.parent());
  }

  @Test
  void keeps_odd_concepts_in_messages_to_one_short_line() throws Exception {
    String path =
        tree(number(Concept.of("2", "99X", "two\nlines" + "x".repeat(1000)), "1", "mm"))
            .root()
            .children()
            .get(0)
            .path();

    assertEquals("1.1 (2, 99X, two?lines" + "x".repeat(55) + "...)", path);
  }

  @Test
  void reads_the_template_and_continuity_of_containers() throws Exception {
    Dataset nested =
        SrItems.container()
            .put(Tag.CONTINUITY_OF_CONTENT, VR.CS, "CONTINUOUS")
            .putSequence(
                Tag.CONTENT_TEMPLATE_SEQUENCE,
                new Dataset().put(Tag.TEMPLATE_IDENTIFIER, VR.CS, "10003"));
    ContentItem root = tree(nested).root();

    assertEquals(Optional.of(new Template("DCMR", "10001")), root.template());
    assertFalse(root.isContinuous());
    assertEquals(Optional.of(new Template("", "10003")), root.children().get(0).template());
    assertTrue(root.children().get(0).isContinuous());
  }

  @ParameterizedTest
  @CsvSource({
    "CONTAINS, CONTAINS",
    "HAS OBS CONTEXT, HAS_OBS_CONTEXT",
    "HAS CONCEPT MOD, HAS_CONCEPT_MOD",
    "HAS PROPERTIES, HAS_PROPERTIES",
    "HAS ACQ CONTEXT, HAS_ACQ_CONTEXT",
    "INFERRED FROM, INFERRED_FROM",
    "SELECTED FROM, SELECTED_FROM",
    "has properties, HAS_PROPERTIES",
    "OTHER, NONE",
    "'', NONE"
  })
  void reads_relationships(String written, Relationship expected) throws Exception {
    Dataset item = SrItems.text("a").put(Tag.RELATIONSHIP_TYPE, VR.CS, written);

    assertEquals(expected, SrItems.only(item).relationship());
  }

  @Test
  void does_not_need_a_template() throws Exception {
    Dataset document = document(number(DAP, "1", "Gy.m2"));
    document.putSequence(Tag.CONTENT_TEMPLATE_SEQUENCE);

    assertEquals(Optional.empty(), ContentTree.of(document).templateId());
  }

  @Test
  void says_what_is_missing_in_a_broken_document() {
    assertEquals(
        "The object has no SR content: Content Sequence (0040,A730) is missing or empty.",
        assertThrows(DicomException.class, () -> ContentTree.of(new Dataset())).getMessage());
  }

  @Test
  void refuses_a_tree_that_is_too_deep() {
    Dataset deep = number(DAP, "1", "Gy.m2");
    for (int i = 0; i < 10_000; i++) {
      deep = new Dataset().putSequence(Tag.CONTENT_SEQUENCE, deep);
    }
    Dataset document = document(deep);

    assertThrows(DicomException.class, () -> ContentTree.of(document));
  }
}
