package org.arcdose.dicom;

import java.util.List;
import java.util.Optional;

/**
 * One data element (PS3.5 section 7.1). Values keep the bytes they were read with: decimal strings
 * are never turned into numbers and back. Elements do not change once made.
 */
public abstract sealed class Element
    permits FragmentsElement, SequenceElement, SkippedElement, TextElement, ValueElement {
  private final int tag;
  private final VR vr;
  private final int wireVr;

  /**
   * An element.
   *
   * @param wireVr what stands in explicit VR; see {@link WireVr}
   */
  Element(int tag, VR vr, int wireVr) {
    this.tag = tag;
    this.vr = vr;
    this.wireVr = wireVr;
  }

  /** Tag of the element. */
  public final int tag() {
    return tag;
  }

  /**
   * Value representation it was read or built with; UN for letters that name none, SQ for items
   * that were stored as unknown.
   */
  public final VR vr() {
    return vr;
  }

  final int wireVr() {
    return wireVr;
  }

  /** The same element under another tag. */
  abstract Element withTag(int other);

  /** Whether it has a value of length zero, or no items. */
  public abstract boolean isEmpty();

  /**
   * The values as text without padding; empty ones between others are kept, an empty element has
   * none. Numbers are decimal, an AT is 8 hexadecimal digits. An element of unknown representation
   * (UN) is taken as what the dictionary says, a private one as text if it is short. Sequences and
   * bulk data have no text.
   */
  public List<String> strings() {
    return List.of();
  }

  /** The first value that is not empty, or an empty text; spares splitting a long value. */
  String firstString() {
    for (String value : strings()) {
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** The value as it is encoded in little endian; not a copy, not to be changed. */
  public byte[] bytes() {
    return new byte[0];
  }

  /** Where the value stands in the stream it was left behind in; empty where it was read. */
  public Optional<BulkReference> reference() {
    return Optional.empty();
  }

  /** The items of a sequence; not to be changed. */
  public List<Dataset> items() {
    return List.of();
  }

  @Override
  public final String toString() {
    return Tag.format(tag) + " " + vr;
  }
}
