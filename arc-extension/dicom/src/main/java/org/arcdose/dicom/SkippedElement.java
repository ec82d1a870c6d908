package org.arcdose.dicom;

/** An element whose value was left behind when only the header was read. */
final class SkippedElement extends Element {

  SkippedElement(int tag, VR vr, int wireVr) {
    super(tag, vr, wireVr);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
