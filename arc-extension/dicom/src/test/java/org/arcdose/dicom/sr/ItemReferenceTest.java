package org.arcdose.dicom.sr;

import static org.arcdose.dicom.sr.SrItems.container;
import static org.arcdose.dicom.sr.SrItems.reference;
import static org.arcdose.dicom.sr.SrItems.text;
import static org.arcdose.dicom.sr.SrItems.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemReferenceTest {

  @Test
  void leads_to_the_item_at_the_position() throws Exception {
    ContentItem root =
        tree(container(text("a"), text("b")), container(reference("1", "1", "2"))).root();
    ContentItem reference = root.children().get(1).children().get(0);

    ContentItem target = reference.referencedItem().value().orElseThrow();

    assertSame(root.children().get(0).children().get(1), target);
    assertEquals(Relationship.INFERRED_FROM, reference.relationship());
    assertEquals(ValueType.UNKNOWN, reference.valueType());
    assertTrue(target.referencedItem().isAbsent());
  }

  @Test
  void reports_what_leads_nowhere_or_in_a_circle() throws Exception {
    ContentTree tree =
        tree(
            container(reference("1", "1"), reference("1")),
            reference("1", "2"),
            reference("1", "9"),
            reference("2", "1"),
            reference("1", "0", "1"),
            reference("1", "2"),
            reference());

    assertEquals(
        List.of(
            "1.1.1 refers to 1.1, which contains it.",
            "1.1.2 refers to 1, which contains it.",
            "1.2 refers to 1.2, which is itself a reference.",
            "1.3 refers to an item that does not exist.",
            "1.4 refers to an item that does not exist.",
            "1.5 refers to an item that does not exist.",
            "1.6 refers to 1.2, which is itself a reference.",
            "1.7 refers to an item that does not exist."),
        tree.brokenReferences(100));
    assertEquals(2, tree.brokenReferences(2).size());
    assertEquals(Optional.empty(), tree.root().children().get(1).referencedItem().value());
  }
}
