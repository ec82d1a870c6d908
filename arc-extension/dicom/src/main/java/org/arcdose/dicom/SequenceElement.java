package org.arcdose.dicom;

import java.util.Collections;
import java.util.List;

/** A sequence of items, with what it takes to write it as it was read. */
final class SequenceElement extends Element {
  private final List<Dataset> items;
  private final LengthForm lengthForm;
  private final Encoding itemEncoding;

  /** A sequence that was built. */
  SequenceElement(int tag, List<Dataset> items) {
    this(tag, VR.SQ.onWire(), items, LengthForm.DEFINED, null);
  }

  /**
   * A sequence that was read.
   *
   * @param itemEncoding of the items when it is not the one around the sequence, else null
   */
  SequenceElement(
      int tag, int wireVr, List<Dataset> items, LengthForm lengthForm, Encoding itemEncoding) {
    super(tag, VR.SQ, wireVr);
    this.items = items.size() <= 1 ? List.copyOf(items) : Collections.unmodifiableList(items);
    this.lengthForm = lengthForm;
    this.itemEncoding = itemEncoding;
  }

  /** Other items, told in the same way. */
  SequenceElement withItems(List<Dataset> others) {
    return new SequenceElement(tag(), wireVr(), others, lengthForm, itemEncoding);
  }

  LengthForm lengthForm() {
    return lengthForm;
  }

  /**
   * How the items are encoded in a dataset of the given encoding. Implicit VR does not tell that a
   * known sequence was unknown, so there its items are like everything.
   */
  Encoding itemEncoding(Encoding around) {
    boolean asAround =
        itemEncoding == null || !around.isExplicit() && Dictionary.vr(tag()) == VR.SQ;
    return asAround ? around : itemEncoding;
  }

  @Override
  Element withTag(int other) {
    return new SequenceElement(other, wireVr(), items, lengthForm, itemEncoding);
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
