package org.arcdose.dicom;

import java.util.List;

/** Encapsulated pixel data (PS3.5 section A.4): the offset table and the fragments, untouched. */
final class FragmentsElement extends Element {
  private final List<byte[]> fragments;

  FragmentsElement(int tag, VR vr, int wireVr, List<byte[]> fragments) {
    super(tag, vr, wireVr);
    this.fragments = fragments;
  }

  List<byte[]> fragments() {
    return fragments;
  }

  @Override
  Element withTag(int other) {
    return new FragmentsElement(other, vr(), wireVr(), fragments);
  }

  @Override
  public boolean isEmpty() {
    return fragments.isEmpty();
  }
}
