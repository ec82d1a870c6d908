package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DatasetPropertyTest {

  /** Whatever is put, read and taken out in whatever order, it is a sorted map. */
  @Property(tries = 200)
  void behaves_like_a_sorted_map(@ForAll long seed) {
    Random random = new Random(seed);
    int tags = 1 + random.nextInt(2000);
    Dataset dataset = new Dataset();
    TreeMap<Integer, String> expected = new TreeMap<>(Integer::compareUnsigned);
    for (int i = 0; i < 2000; i++) {
      int tag = 0x7FFF_0000 + 0x20 * random.nextInt(tags);
      switch (random.nextInt(40)) {
        case 0 -> {
          dataset.remove(tag);
          expected.remove(tag);
        }
        case 1 -> assertEquals(expected.get(tag), dataset.string(tag).orElse(null));
        default -> {
          dataset.put(tag, VR.LO, "v" + i);
          expected.put(tag, "v" + i);
        }
      }
    }
    List<String> values = new ArrayList<>();
    dataset.forEach(element -> values.add(element.firstString()));
    assertEquals(List.copyOf(expected.values()), values);
    assertEquals(expected.size(), dataset.size());
  }
}
