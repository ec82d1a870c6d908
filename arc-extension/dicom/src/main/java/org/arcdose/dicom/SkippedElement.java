package org.arcdose.dicom;

import java.util.Optional;

/** An element whose value was left behind when it was read. */
final class SkippedElement extends Element {
  private final BulkReference reference;

  SkippedElement(int tag, VR vr, int wireVr, BulkReference reference) {
    super(tag, vr, wireVr);
    this.reference = reference;
  }

  BulkReference where() {
    return reference;
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
