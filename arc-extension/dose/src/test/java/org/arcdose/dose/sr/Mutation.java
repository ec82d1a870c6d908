package org.arcdose.dose.sr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Dictionary;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/**
 * One random change to the content of a structured report, or to the attributes of an image.
 *
 * @param kind what was done
 * @param top concept of the item below the root in which it was done; null if it was done to the
 *     items below the root themselves
 * @param leaf whether a single value was changed
 * @param number whether it was a number
 * @param concept of the item that was changed, or the attribute's tag and keyword
 */
record Mutation(Kind kind, Code top, boolean leaf, boolean number, Code concept) {
  /** What can happen to a subtree. */
  enum Kind {
    REMOVED,
    DUPLICATED,
    REORDERED,
    GARBLED
  }

  private static final List<String> NO_NUMBERS =
      List.of("NaN", "-1", "1e400", "much", "1,2,3", "0x1F", "--5", "1 2");

  /** Changes an object in place. */
  static Mutation of(Dataset object, Random random) {
    return object.items(Tag.CONTENT_SEQUENCE).isEmpty()
        ? ofAttribute(object, random)
        : ofContent(object, random);
  }

  private static Mutation ofContent(Dataset report, Random random) {
    Code top = null;
    Dataset parent = report;
    while (true) {
      List<Dataset> children = parent.items(Tag.CONTENT_SEQUENCE);
      int chosen = random.nextInt(children.size());
      Dataset child = children.get(chosen);
      boolean deeper = !child.items(Tag.CONTENT_SEQUENCE).isEmpty();
      if (deeper && random.nextInt(8) > 0) {
        top = top == null ? concept(child) : top;
        parent = child;
        continue;
      }
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      apply(kind, parent, chosen, random);
      boolean number = child.contains(Tag.MEASURED_VALUE_SEQUENCE);
      return new Mutation(kind, top, !deeper, number, concept(child));
    }
  }

  private static Mutation ofAttribute(Dataset image, Random random) {
    Dataset parent = image;
    while (true) {
      List<Element> elements = new ArrayList<>();
      parent.forEach(elements::add);
      Element chosen = elements.get(random.nextInt(elements.size()));
      List<Dataset> items = chosen.items();
      if (!items.isEmpty() && random.nextInt(8) > 0) {
        Dataset item = items.get(random.nextInt(items.size()));
        if (item.iterator().hasNext()) {
          parent = item;
          continue;
        }
      }
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      if (chosen.vr() == VR.SQ) {
        apply(kind, parent, chosen, new ArrayList<>(items), random);
      } else {
        apply(kind, parent, chosen, random);
      }
      int tag = chosen.tag();
      return new Mutation(
          kind,
          null,
          items.isEmpty(),
          chosen.vr() == VR.DS || chosen.vr() == VR.IS,
          new Code(Tag.format(tag), "", Dictionary.keyword(tag)));
    }
  }

  private static void apply(
      Kind kind, Dataset parent, Element sequence, List<Dataset> items, Random random) {
    switch (kind) {
      case REMOVED -> items.clear();
      case DUPLICATED -> items.addAll(List.copyOf(items));
      case REORDERED -> Collections.shuffle(items, random);
      case GARBLED -> items.add(0, new Dataset());
    }
    parent.putSequence(sequence.tag(), items.toArray(Dataset[]::new));
  }

  private static void apply(Kind kind, Dataset parent, Element chosen, Random random) {
    List<String> values = new ArrayList<>(chosen.strings());
    switch (kind) {
      case REMOVED -> {
        parent.remove(chosen.tag());
        return;
      }
      case DUPLICATED -> values.addAll(List.copyOf(values));
      case REORDERED -> Collections.shuffle(values, random);
      case GARBLED -> values = List.of(NO_NUMBERS.get(random.nextInt(NO_NUMBERS.size())));
    }
    if (chosen.vr() == VR.DS || chosen.vr() == VR.IS) {
      parent.put(chosen.tag(), chosen.vr(), values.toArray(String[]::new));
    } else if (chosen.vr() != VR.OW && chosen.vr() != VR.OB) {
      parent.put(chosen.tag(), VR.LO, values.toArray(String[]::new));
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
