package org.arcdose.dose.sr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/**
 * One random change to the content of a structured report.
 *
 * @param kind what was done
 * @param top concept of the item below the root in which it was done; null if it was done to the
 *     items below the root themselves
 * @param leaf whether a single value was changed
 * @param concept of the item that was changed
 */
record Mutation(Kind kind, Code top, boolean leaf, Code concept) {
  /** What can happen to a subtree. */
  enum Kind {
    REMOVED,
    DUPLICATED,
    REORDERED,
    GARBLED
  }

  private static final List<String> NO_NUMBERS =
      List.of("NaN", "-1", "1e400", "much", "1,2,3", "0x1F", "--5", "1 2");

  /** Changes a report in place. */
  static Mutation of(Dataset report, Random random) {
    List<Dataset> path = new ArrayList<>(List.of(report));
    while (true) {
      Dataset parent = path.get(path.size() - 1);
      List<Dataset> children = parent.items(Tag.CONTENT_SEQUENCE);
      int chosen = random.nextInt(children.size());
      Dataset child = children.get(chosen);
      boolean deeper = !child.items(Tag.CONTENT_SEQUENCE).isEmpty();
      if (deeper && random.nextInt(8) > 0) {
        path.add(child);
        continue;
      }
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      apply(kind, parent, chosen, random);
      Code top = path.size() == 1 ? null : concept(path.get(1));
      return new Mutation(kind, top, !deeper, concept(child));
    }
  }

  private static void apply(Kind kind, Dataset parent, int chosen, Random random) {
    List<Dataset> children = new ArrayList<>(parent.items(Tag.CONTENT_SEQUENCE));
    switch (kind) {
      case REMOVED -> children.remove(chosen);
      case DUPLICATED ->
          children.add(random.nextInt(children.size() + 1), copy(children.get(chosen)));
      case REORDERED -> Collections.shuffle(children, random);
      case GARBLED -> children.set(chosen, garbled(copy(children.get(chosen)), random));
    }
    parent.putSequence(Tag.CONTENT_SEQUENCE, children.toArray(Dataset[]::new));
  }

  private static Dataset garbled(Dataset item, Random random) {
    if (item.contains(Tag.MEASURED_VALUE_SEQUENCE)) {
      item.item(Tag.MEASURED_VALUE_SEQUENCE)
          .ifPresent(
              value ->
                  item.putSequence(
                      Tag.MEASURED_VALUE_SEQUENCE,
                      copy(value)
                          .put(
                              Tag.NUMERIC_VALUE,
                              VR.DS,
                              NO_NUMBERS.get(random.nextInt(NO_NUMBERS.size())))));
    } else if (item.contains(Tag.CONCEPT_CODE_SEQUENCE)) {
      item.putSequence(Tag.CONCEPT_CODE_SEQUENCE, new Dataset().put(Tag.CODE_MEANING, VR.LO, "?"));
    } else if (item.contains(Tag.DATE_TIME)) {
      item.put(Tag.DATE_TIME, VR.DT, "99999999");
    } else if (item.contains(Tag.UID)) {
      item.put(Tag.UID, VR.UI, "no UID");
    } else if (item.contains(Tag.TEXT_VALUE)) {
      item.put(Tag.TEXT_VALUE, VR.UT, "\0\u0001<x>'");
    }
    return item;
  }

  private static Dataset copy(Dataset item) {
    Dataset copy = new Dataset();
    item.forEach(copy::put);
    return copy;
  }

  private static Code concept(Dataset item) {
    return item.code(Tag.CONCEPT_NAME_CODE_SEQUENCE).orElse(new Code("", "", ""));
  }
}
