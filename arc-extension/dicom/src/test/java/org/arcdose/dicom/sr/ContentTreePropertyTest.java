package org.arcdose.dicom.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** Whatever elements an item has or lacks, every accessor answers. */
class ContentTreePropertyTest {
  private static final List<Integer> TEXTS =
      List.of(
          Tag.VALUE_TYPE,
          Tag.RELATIONSHIP_TYPE,
          Tag.TEXT_VALUE,
          Tag.UID,
          Tag.DATE_TIME,
          Tag.DATE,
          Tag.TIME,
          Tag.PERSON_NAME,
          Tag.CODE_VALUE,
          Tag.CODING_SCHEME_DESIGNATOR,
          Tag.CODE_MEANING,
          Tag.NUMERIC_VALUE,
          Tag.GRAPHIC_TYPE,
          Tag.TEMPORAL_RANGE_TYPE,
          Tag.REFERENCED_TIME_OFFSETS,
          Tag.REFERENCED_DATE_TIME,
          Tag.REFERENCED_FRAME_NUMBER,
          Tag.REFERENCED_SOP_INSTANCE_UID,
          Tag.TEMPLATE_IDENTIFIER);
  private static final List<Integer> SEQUENCES =
      List.of(
          Tag.CONCEPT_NAME_CODE_SEQUENCE,
          Tag.CONCEPT_CODE_SEQUENCE,
          Tag.MEASURED_VALUE_SEQUENCE,
          Tag.MEASUREMENT_UNITS_CODE_SEQUENCE,
          Tag.NUMERIC_VALUE_QUALIFIER_CODE_SEQUENCE,
          Tag.REFERENCED_SOP_SEQUENCE,
          Tag.CONTENT_TEMPLATE_SEQUENCE,
          Tag.CONTENT_SEQUENCE);

  @Property(tries = 500)
  void answers_for_any_item(@ForAll("items") Dataset any) throws DicomException {
    ContentTree tree = ContentTree.of(new Dataset().putSequence(Tag.CONTENT_SEQUENCE, any, any));

    readAll(tree.root());
    tree.brokenReferences(10).forEach(problem -> assertFalse(problem.contains("\n"), problem));
  }

  @Property(tries = 500)
  void every_item_is_found_at_its_position(@ForAll("items") Dataset any) throws DicomException {
    ContentItem root =
        ContentTree.of(new Dataset().putSequence(Tag.CONTENT_SEQUENCE, any, any)).root();

    assertPositions(root, root);
  }

  private static void assertPositions(ContentItem root, ContentItem item) {
    ContentItem found = root;
    String[] position = item.position().split("\\.");
    for (int i = 1; i < position.length; i++) {
      found = found.children().get(Integer.parseInt(position[i]) - 1);
    }
    assertEquals(item, found);
    item.children().forEach(child -> assertPositions(root, child));
  }

  private static void readAll(ContentItem item) {
    List<Reading<?>> readings =
        List.of(
            item.code(),
            item.uid(),
            item.dateTime(),
            item.date(),
            item.time(),
            item.observationDateTime(),
            item.measurement().flatMap(number -> number.in(Unit.of("mm"))),
            item.sopReference(),
            item.spatialCoordinates(),
            item.temporalCoordinates(),
            item.referencedItem());
    for (Reading<?> reading : readings) {
      int answers =
          (reading.value().isPresent() ? 1 : 0)
              + (reading.problem().isPresent() ? 1 : 0)
              + (reading.isAbsent() ? 1 : 0);
      assertEquals(1, answers, reading.toString());
    }
    item.template();
    item.children().forEach(ContentTreePropertyTest::readAll);
  }

  @Provide
  Arbitrary<Dataset> items() {
    return items(4);
  }

  private static Arbitrary<Dataset> items(int levels) {
    Arbitrary<Dataset> values =
        Combinators.combine(
                Arbitraries.of(TEXTS).list().ofMaxSize(6),
                values().list().ofSize(6),
                Arbitraries.integers().between(-1, 4).list().ofMaxSize(4))
            .as(ContentTreePropertyTest::item);
    return levels == 0
        ? values
        : Combinators.combine(
                values,
                Arbitraries.of(SEQUENCES).list().ofMaxSize(3),
                Arbitraries.lazy(() -> items(levels - 1)).list().ofMaxSize(2))
            .as(
                (item, tags, items) -> {
                  tags.forEach(tag -> item.putSequence(tag, items.toArray(Dataset[]::new)));
                  return item;
                });
  }

  private static Dataset item(List<Integer> tags, List<String> values, List<Integer> position) {
    Dataset item = new Dataset();
    for (int i = 0; i < tags.size(); i++) {
      item.put(tags.get(i), VR.LO, values.get(i));
    }
    if (!position.isEmpty()) {
      item.put(
          Tag.REFERENCED_CONTENT_ITEM_IDENTIFIER,
          VR.SL,
          position.stream().map(String::valueOf).toArray(String[]::new));
    }
    return item;
  }

  private static Arbitrary<String> values() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "NUM", "CODE", "CONTAINER", "1.5", "1,5", "NaN", "1\\2\\x", "20240229", "1E400", "mm"),
        Arbitraries.strings().ofMaxLength(80));
  }
}
