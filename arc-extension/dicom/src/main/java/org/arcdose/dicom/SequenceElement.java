package org.arcdose.dicom;

import java.util.Collections;
import java.util.List;

/**
 * A sequence of items; remembers whether its length was undefined, to be written as it was read.
 */
final class SequenceElement extends Element {
  private final List<Dataset> items;
  private final boolean undefinedLength;

  SequenceElement(int tag, List<Dataset> items, boolean undefinedLength) {
    super(tag, VR.SQ);
    this.items = Collections.unmodifiableList(items);
    this.undefinedLength = undefinedLength;
  }

  boolean hasUndefinedLength() {
    return undefinedLength;
  }

  @Override
  public boolean isEmpty() {
    return items.isEmpty();
  }

  @Override
  public List<Dataset> items() {
    return items;
  }
}
