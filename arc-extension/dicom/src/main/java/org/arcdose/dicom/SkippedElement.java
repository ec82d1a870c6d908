package org.arcdose.dicom;

/** An element whose value was left behind when only the header was read. */
final class SkippedElement extends Element {

  SkippedElement(int tag, VR vr) {
    super(tag, vr);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
