package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.arcdose.dicom.AttributePath.Step;
import org.junit.jupiter.api.Test;

class AttributePathTest {

  @Test
  void prints_keywords_for_tags_in_every_notation() {
    assertPrinted("PatientName", "PatientName", "00100010", "(0010,0010)");
    assertPrinted("StudyInstanceUID", "0020000d", "(0020,000D)");
    assertPrinted(
        "ReferencedImageSequence[0].ReferencedSOPInstanceUID",
        "(0008,1140)[0].ReferencedSOPInstanceUID",
        "00081140[00].00081155");
    assertPrinted("ContentSequence[*].PersonName", "0040A730[*].(0040,A123)");
    assertPrinted("**.AccessionNumber", "**.00080050");
    assertPrinted("ContentSequence[*].**.PersonName", "ContentSequence[*].**.PersonName");
    assertPrinted("ContentSequence[3]", "ContentSequence[3]");
    assertPrinted("(60xx,3000)", "60xx3000", "60XX3000", "(60xx,3000)");
    assertPrinted("(0019,xx10)", "0019xx10", "(0019,XX10)");
    assertPrinted("(0019,\"SIEMENS CT VA0  COAD\",10)", "(0019,\"SIEMENS CT VA0  COAD\",10)");
    assertPrinted("(0029,\"say \"\"x\"\"\",xx)", "(0029,\"say \"\"x\"\" \",XX)");
    assertPrinted("(0019,1010)", "00191010");
    assertPrinted("(6000,3000)", "60003000");
  }

  private static void assertPrinted(String expected, String... texts) {
    for (String text : texts) {
      assertEquals(expected, AttributePath.parse(text).toString());
    }
  }

  @Test
  void names_the_character_where_a_path_is_wrong() {
    assertWrong("PatientNam", 1, "a keyword of the DICOM dictionary, or a tag of 8 digits, is");
    assertWrong("", 1, "a keyword");
    assertWrong(
        "PatientName.StudyDate", 12, "an item such as [0] or [*] before the next attribute");
    assertWrong("ContentSequence[x]", 17, "an item number from 0, or *, is expected");
    assertWrong("ContentSequence[-1]", 17, "an item number");
    assertWrong("ContentSequence[1234567890]", 17, "an item number of 9 digits at most");
    assertWrong("ContentSequence[0", 18, "']' is expected");
    assertWrong("ContentSequence[0]PersonName", 19, "'.' is expected");
    assertWrong("ContentSequence[0].", 20, "a keyword");
    assertWrong("**.**.PatientName", 4, "a keyword");
    assertWrong("(0010,001)", 7, "4 hexadecimal digits, or x for any, are expected");
    assertWrong("(0010;0010)", 6, "',' is expected");
    assertWrong("(0018,\"X\",10)", 1, "an odd group, as private elements have, is expected");
    assertWrong("(0019,\"X,10)", 7, "the quote that opens here is never closed");
    assertWrong("(0019,\" \",10)", 7, "a private creator is not blank");
    assertWrong("(0019,\"X\",1)", 11, "2 hexadecimal digits, or x for any, are expected");
    assertWrong("TransferSyntaxUID", 1, "(0002,0010) is file meta information");
    assertWrong("(0010,0000)", 1, "(0010,0000) is no attribute.");
    assertWrong("Item", 1, "a keyword");
  }

  private static void assertWrong(String text, int character, String expected) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> AttributePath.parse(text)).getMessage();
    assertTrue(message.contains("character " + character + ": " + expected), message);
  }

  @Test
  void is_built_from_tags() {
    AttributePath path =
        AttributePath.of(Tag.CONTENT_SEQUENCE).item(2).attribute(Tag.CONTENT_SEQUENCE).item(0);

    assertEquals(AttributePath.parse("ContentSequence[2].ContentSequence[0]"), path);
    assertTrue(path.isItem());
    assertFalse(path.attribute(Tag.TEXT_VALUE).isItem());
    assertThrows(IllegalArgumentException.class, () -> path.item(1));
    assertThrows(
        IllegalArgumentException.class,
        () -> AttributePath.of(Tag.CONTENT_SEQUENCE).attribute(Tag.TEXT_VALUE));
    assertThrows(IllegalArgumentException.class, () -> AttributePath.of(0x0002_0010));
  }

  @Property
  void is_read_as_it_was_printed(@ForAll long seed) {
    Random random = new Random(seed);
    List<Step> steps = new ArrayList<>();
    for (int left = random.nextInt(5); left >= 0; left--) {
      int item = left == 0 && random.nextBoolean() ? -1 : random.nextInt(5) - 2;
      steps.add(
          new Step(random.nextInt(3) == 0, selector(random), left > 0 && item == -1 ? 0 : item));
    }
    AttributePath path = new AttributePath(steps);

    assertEquals(path, AttributePath.parse(path.toString()));
  }

  private static AttributeSelector selector(Random random) {
    int tag = 0x0010_0000 + random.nextInt(0x6000_0000) & 0xFFFF_00FF | 0x1010;
    return switch (random.nextInt(4)) {
      case 0 -> AttributeSelector.of(Tag.CONTENT_SEQUENCE);
      case 1 -> AttributeSelector.of(tag);
      case 2 -> new AttributeSelector(tag & 0xFF00_FFF0, 0xFF00_FFF0, "");
      default ->
          AttributeSelector.ofCreator(
              "a\"b.[0" + random.nextInt(9), tag | 0x1_0000, random.nextBoolean() ? -1 : ~0xFF);
    };
  }
}
