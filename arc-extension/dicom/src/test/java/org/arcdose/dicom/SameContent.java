package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares datasets that were encoded in different ways. */
final class SameContent {
  private SameContent() {}

  /** Same elements with the same values; implicit VR forgets representations of private ones. */
  static void assertSame(Dataset expected, Dataset actual, String path) {
    assertEquals(tags(expected), tags(actual), path);
    for (Element element : expected) {
      Element other = actual.element(element.tag()).orElseThrow();
      String place = path + "/" + Tag.format(element.tag());
      assertEquals(element.items().size(), other.items().size(), place);
      for (int i = 0; i < element.items().size(); i++) {
        assertSame(element.items().get(i), other.items().get(i), place + "[" + i + "]");
      }
      assertArrayEquals(withoutPadding(element), withoutPadding(other), place);
      if (!isForgotten(element.vr(), other.vr())) {
        assertEquals(element.vr(), other.vr(), place);
        assertEquals(element.strings(), other.strings(), place);
      }
    }
  }

  /** Private ones become UN; where US, OB and OW are all allowed, implicit VR is OW. */
  private static boolean isForgotten(VR vr, VR other) {
    return vr == VR.UN || other == VR.UN || (vr == VR.OB || vr == VR.US) && other == VR.OW;
  }

  private static List<Integer> tags(Dataset dataset) {
    List<Integer> tags = new ArrayList<>();
    dataset.forEach(element -> tags.add(element.tag()));
    return tags;
  }

  private static byte[] withoutPadding(Element element) {
    byte[] bytes = element.bytes();
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] == 0 || bytes[end - 1] == ' ')) {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }
}
