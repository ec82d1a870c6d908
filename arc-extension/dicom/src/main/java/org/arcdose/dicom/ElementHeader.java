package org.arcdose.dicom;

import java.io.IOException;

/**
 * Tag, value representation and length of the element that comes next in a stream (PS3.5 section
 * 7.1). One instance is used for many elements: a header costs no memory.
 */
final class ElementHeader {
  /** Length of what a delimitation item ends. */
  static final int UNDEFINED = -1;

  private int tag;
  private VR vr = VR.UN;
  private int wireVr;
  private int length;

  /** Reads the next header; of an item or a delimitation item only tag and length. */
  void read(DicomInput in, Encoding encoding) throws IOException, DicomException {
    tag = in.tag();
    if (isItemOrDelimiter()) {
      length = in.i32();
    } else if (encoding.isExplicit()) {
      readVr(in);
      length = WireVr.hasShortLength(wireVr) ? in.u16() : longLength(in);
    } else {
      vr = Dictionary.vr(tag);
      wireVr = vr.onWire();
      length = in.i32();
    }
  }

  int tag() {
    return tag;
  }

  /** The representation to read the value with; UN for letters that name none. */
  VR vr() {
    return vr;
  }

  /** The letters themselves; see {@link WireVr}. */
  int wireVr() {
    return wireVr;
  }

  /** Unsigned 32 bits, {@link #UNDEFINED} among them. */
  int length() {
    return length;
  }

  boolean hasUndefinedLength() {
    return length == UNDEFINED;
  }

  /** Whether the value is pixel data in fragments; everything else without length has items. */
  boolean hasFragments() {
    return hasUndefinedLength() && (vr == VR.OB || vr == VR.OW || tag == Tag.PIXEL_DATA);
  }

  /** Whether the tag is one of group FFFE, which are no elements (PS3.5 section 7.5). */
  boolean isItemOrDelimiter() {
    return Tag.group(tag) == 0xFFFE;
  }

  private static int longLength(DicomInput in) throws IOException, DicomException {
    in.u16();
    return in.i32();
  }

  private void readVr(DicomInput in) throws IOException, DicomException {
    int first = in.u8();
    int second = in.u8();
    vr = VR.of(first, second);
    if (vr != null) {
      wireVr = vr.onWire();
      return;
    }
    if (!mayStandForVr(first, second)) {
      throw in.broken("An element has no value representation.");
    }
    VR meant = VR.of(upperCase(first), upperCase(second));
    vr = meant == null ? VR.UN : meant;
    wireVr = WireVr.letters(first, second, hasShortLength(in, first, second));
  }

  /** Real files have question marks, blanks, lower case letters and zeros there. */
  private static boolean mayStandForVr(int first, int second) {
    return isPrintable(first) && isPrintable(second) || first == 0 && second == 0;
  }

  /**
   * A representation that a later edition adds has a long length behind two zero bytes (PS3.5
   * section 6.2.2), but writers of wrong letters use short ones. What follows the letters decides.
   */
  private boolean hasShortLength(DicomInput in, int first, int second)
      throws IOException, DicomException {
    if (!in.has(2) || in.peekU16(0) != 0) {
      return true;
    }
    boolean future = VR.isLetter(first) && VR.isLetter(second);
    // Two zeros: a short length of zero with the next element behind it, or a long length.
    if (!in.has(8)) {
      return !future && !in.has(6);
    }
    int nextTag = in.peekU16(2) << 16 | in.peekU16(4);
    if (Tag.group(nextTag) == 0xFFFE) {
      return true;
    }
    boolean nextHasVr = VR.of(in.peekU8(6), in.peekU8(7)) != null;
    return nextHasVr && Integer.compareUnsigned(nextTag, tag) > 0;
  }

  private static boolean isPrintable(int c) {
    return c >= ' ' && c < 0x7F;
  }

  private static int upperCase(int c) {
    return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
  }
}
