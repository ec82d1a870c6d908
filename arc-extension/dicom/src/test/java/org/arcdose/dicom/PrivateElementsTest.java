package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PrivateElementsTest {
  private static final int NOTE = 0x0029_0015;

  @Test
  void gives_two_creators_two_blocks() {
    Dataset dataset =
        new Dataset()
            .putPrivate("FIRST", NOTE, VR.LO, "one")
            .putPrivate("SECOND", NOTE, VR.LO, "two")
            .putPrivate("FIRST", NOTE + 1, VR.LO, "three");

    assertEquals("one", dataset.string(0x0029_1015).orElseThrow());
    assertEquals("two", dataset.string(0x0029_1115).orElseThrow());
    assertEquals("three", dataset.string(0x0029_1016).orElseThrow());
  }

  @Test
  void merging_moves_a_block_that_another_creator_has() {
    Dataset target = new Dataset().putPrivate("FIRST", NOTE, VR.LO, "of the first");
    Dataset source =
        new Dataset()
            .put(Tag.MODALITY, VR.CS, "CT")
            .putPrivate("SECOND", NOTE, VR.LO, "of the second")
            .putPrivate("FIRST", NOTE + 1, VR.LO, "more of the first");

    target.putAll(source);

    assertEquals("CT", target.string(Tag.MODALITY).orElseThrow());
    assertEquals("of the first", note(target, "FIRST", NOTE));
    assertEquals("of the second", note(target, "SECOND", NOTE));
    assertEquals("more of the first", note(target, "FIRST", NOTE + 1));
    assertEquals(6, target.size());
  }

  @Test
  void merging_moves_elements_of_every_sort() throws Exception {
    Dataset source =
        RawDicom.littleEndian()
            .explicit(Tag.MODALITY, "CS", "CT")
            .explicit(0x0029_0010, "LO", "SECOND")
            .explicit(0x0029_1001, "OB", new byte[100_000])
            .header(0x0029_1002, "SQ", -1)
            .item(-1)
            .endOfItem()
            .endOfSequence()
            .header(0x0029_1003, "OB", -1)
            .item(0)
            .endOfSequence()
            .explicit(0x0029_1004, "??", "ODD")
            .read();
    source.put(0x0029_1005, VR.LO, "Ä");
    Dataset target = new Dataset().put(0x0029_0010, VR.LO, "FIRST");

    target.putAll(source);

    assertEquals(List.of(1, 2, 3, 4, 5), numbersInBlock(target, 0x11));
    assertEquals(1, target.items(0x0029_1102).size());
    assertEquals("ODD", target.string(0x0029_1104).orElseThrow());
  }

  @Test
  void elements_without_a_creator_never_come_under_one() {
    Dataset orphan = new Dataset().put(0x0029_1015, VR.LO, "nobody's");

    assertEquals("nobody's", new Dataset().putAll(orphan).string(0x0029_1015).orElseThrow());
    Dataset taken = new Dataset().put(0x0029_0010, VR.LO, "FIRST").putAll(orphan);
    assertFalse(taken.contains(0x0029_1015));
    assertEquals("nobody's", taken.string(0x0029_1115).orElseThrow());
    assertFalse(taken.contains(0x0029_0011));
    assertEquals(
        "new", orphan.putPrivate("FIRST", NOTE, VR.LO, "new").string(0x0029_1115).orElseThrow());
  }

  @Test
  void finds_elements_in_the_second_block_of_a_creator() {
    Dataset dataset =
        new Dataset()
            .put(0x0029_0010, VR.LO, "TWICE")
            .put(0x0029_0011, VR.LO, "TWICE")
            .put(0x0029_1115, VR.LO, "in the second");

    assertEquals("in the second", note(dataset, "TWICE", NOTE));
  }

  @Test
  void says_when_no_block_is_left() {
    Dataset dataset = new Dataset();
    for (int block = 0x10; block <= 0xFF; block++) {
      dataset.put(0x0029_0000 | block, VR.LO, "CREATOR " + block);
    }

    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> dataset.putPrivate("ONE MORE", NOTE, VR.LO, "x"));

    assertEquals("No private block is left in (0029,0015).", thrown.getMessage());
  }

  private static String note(Dataset dataset, String creator, int tag) {
    return dataset.privateElement(creator, tag).orElseThrow().strings().get(0);
  }

  private static List<Integer> numbersInBlock(Dataset dataset, int block) {
    return StreamSupport.stream(dataset.spliterator(), false)
        .map(Element::tag)
        .filter(tag -> (tag >>> 8 & 0xFF) == block)
        .map(tag -> tag & 0xFF)
        .toList();
  }
}
