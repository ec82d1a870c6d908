package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Carries out an edit on datasets in memory. What it leaves alone is handed on, not copied: an
 * element, an item or a dataset that comes back itself has not been changed.
 */
final class DatasetEditor {
  private DatasetEditor() {}

  static Dataset edited(Dataset dataset, EditLevel level) throws DicomException {
    if (level.isIdle()) {
      return dataset;
    }
    List<Element> result = new ArrayList<>(dataset.size() + 1);
    boolean changed = false;
    for (Element element : dataset) {
      level.before(element.tag(), result::add);
      Element edited = edited(element, level);
      if (edited != null) {
        result.add(edited);
      }
      changed |= edited != element;
    }
    level.end(result::add);
    return changed || result.size() != dataset.size()
        ? dataset(result, level, dataset.lengthForm())
        : dataset;
  }

  /** An element as the edit leaves it, or null when it goes. */
  static Element edited(Element element, EditLevel level) throws DicomException {
    if (Tag.isPrivateCreator(element.tag())) {
      level.creators().reserve(element.tag(), element.firstString());
    }
    List<EditBranch> branches = level.match(element.tag());
    Element changed = branches.isEmpty() ? element : level.change(element, branches);
    if (changed != element
        || !(element instanceof SequenceElement sequence)
        || !level.reachesItems(branches)) {
      return changed;
    }
    List<Dataset> items = items(sequence.items(), sequence.tag(), level, branches);
    return areSame(items, sequence.items()) ? sequence : sequence.withItems(items);
  }

  /** The items of a sequence as the edit leaves them, with those it adds. */
  static List<Dataset> items(
      List<Dataset> items, int tag, EditLevel level, List<EditBranch> branches)
      throws DicomException {
    List<Dataset> result = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      EditLevel inItem = level.item(tag, i, branches);
      if (inItem != null) {
        result.add(edited(items.get(i), inItem));
      }
    }
    result.addAll(level.newItems(tag, items.size(), branches));
    return result;
  }

  private static boolean areSame(List<Dataset> items, List<Dataset> others) {
    boolean same = items.size() == others.size();
    for (int i = 0; same && i < items.size(); i++) {
      same = items.get(i) == others.get(i);
    }
    return same;
  }

  /** A creator whose last element was removed reserves nothing any more. */
  private static Dataset dataset(List<Element> elements, EditLevel level, LengthForm form) {
    Set<Integer> idle = new HashSet<>(level.thinnedBlocks());
    if (!idle.isEmpty()) {
      elements.stream()
          .map(Element::tag)
          .filter(PrivateBlocks::isInBlock)
          .map(PrivateBlocks::creator)
          .forEach(idle::remove);
    }
    Dataset result = new Dataset();
    result.setLengthForm(form);
    for (Element element : elements) {
      if (!idle.contains(element.tag())) {
        result.append(element);
      }
    }
    return result;
  }
}
