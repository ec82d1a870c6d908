package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DictionaryTest {

  @Test
  void knows_representation_and_keyword() {
    assertEquals(VR.UI, Dictionary.vr(Tag.STUDY_INSTANCE_UID));
    assertEquals("StudyInstanceUID", Dictionary.keyword(Tag.STUDY_INSTANCE_UID));
    assertEquals(VR.UI, Dictionary.vr(Tag.TRANSFER_SYNTAX_UID));
    assertEquals("DataSetTrailingPadding", Dictionary.keyword(0xFFFC_FFFC));
  }

  @Test
  void knows_repeating_groups() {
    assertEquals("OverlayRows", Dictionary.keyword(0x6002_0010));
    assertEquals(VR.US, Dictionary.vr(0x60FE_0010));
    assertEquals(VR.OW, Dictionary.vr(0x6000_3000));
  }

  @Test
  void knows_what_implicit_little_endian_makes_of_a_choice() {
    assertEquals(VR.US, Dictionary.vr(0x0028_0106));
    assertEquals(VR.OW, Dictionary.vr(Tag.PIXEL_DATA));
    assertEquals(VR.OW, Dictionary.vr(0x0028_3006));
  }

  @Test
  void says_so_when_it_does_not_know() {
    assertEquals(VR.UN, Dictionary.vr(0x0008_0002));
    assertEquals("", Dictionary.keyword(0x0008_0002));
    assertEquals(VR.UN, Dictionary.vr(0x0029_1010));
    assertEquals(VR.LO, Dictionary.vr(0x0029_0010));
    assertEquals(VR.UL, Dictionary.vr(0x0008_0000));
  }

  @Test
  void has_every_tag_constant_under_its_keyword() throws Exception {
    for (Field field : Tag.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())) {
        assertEquals(
            field.getName().replace("_", ""),
            Dictionary.keyword(field.getInt(null)).toUpperCase(Locale.ROOT));
      }
    }
  }
}
