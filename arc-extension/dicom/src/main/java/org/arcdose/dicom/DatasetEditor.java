package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.List;

/** Carries out an edit on datasets in memory; what an edit leaves alone is shared, not copied. */
final class DatasetEditor {
  private DatasetEditor() {}

  static Dataset edited(Dataset dataset, EditLevel level) throws DicomException {
    if (level.isIdle()) {
      return dataset;
    }
    Dataset result = new Dataset();
    result.setUndefinedLength(dataset.hasUndefinedLength());
    for (Element element : dataset) {
      level.before(element.tag(), result::append);
      Element edited = edited(element, level);
      if (edited != null) {
        result.append(edited);
      }
    }
    level.end(result::append);
    return level.thinnedBlocks().isEmpty() ? result : withoutIdleCreators(result, level);
  }

  private static Element edited(Element element, EditLevel level) throws DicomException {
    if (Tag.isPrivateCreator(element.tag())) {
      level.reserve(element.tag(), element.firstString());
    }
    List<EditBranch> branches = level.match(element.tag());
    Element changed = branches.isEmpty() ? element : level.change(element, branches);
    return changed == element
            && element instanceof SequenceElement sequence
            && level.reachesItems(branches)
        ? new SequenceElement(
            element.tag(),
            items(element.items(), element.tag(), level, branches),
            sequence.hasUndefinedLength())
        : changed;
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

  /** A creator whose last element was removed reserves nothing any more. */
  private static Dataset withoutIdleCreators(Dataset dataset, EditLevel level) {
    List<Integer> blocks = new ArrayList<>();
    for (Element element : dataset) {
      if (PrivateBlocks.isInBlock(element.tag())) {
        blocks.add(PrivateBlocks.creator(element.tag()));
      }
    }
    Dataset result = new Dataset();
    result.setUndefinedLength(dataset.hasUndefinedLength());
    for (Element element : dataset) {
      if (!level.thinnedBlocks().contains(element.tag()) || blocks.contains(element.tag())) {
        result.append(element);
      }
    }
    return result;
  }
}
