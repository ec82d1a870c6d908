package org.arcdose.dicom;

import java.util.Optional;

/** An element whose value was left behind when it was read, or is known to be elsewhere. */
final class SkippedElement extends Element {
  /** Null where nothing is known of the place. */
  private final BulkReference reference;

  SkippedElement(int tag, VR vr, int wireVr) {
    this(tag, vr, wireVr, null);
  }

  SkippedElement(int tag, VR vr, int wireVr, BulkReference reference) {
    super(tag, vr, wireVr);
    this.reference = reference;
  }

  /** The place, or null. */
  BulkReference where() {
    return reference;
  }

  @Override
  Element withTag(int other) {
    return new SkippedElement(other, vr(), wireVr(), reference);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public Optional<BulkReference> reference() {
    return Optional.ofNullable(reference);
  }
}
