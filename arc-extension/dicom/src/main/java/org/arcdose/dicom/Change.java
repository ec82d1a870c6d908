package org.arcdose.dicom;

import java.util.List;
import java.util.Optional;

/** What becomes of an attribute. */
public sealed interface Change {

  /** Decides what becomes of attributes one by one. */
  @FunctionalInterface
  interface Rule {
    /**
     * Called for each attribute that is present.
     *
     * @param place where it is, items by their number, private ones by their creator
     * @param old the attribute; of sequences, and of binary values longer than {@link
     *     ReadLimits#HEADER_BYTES}, only tag and representation
     */
    Change of(AttributePath place, Element old);
  }

  /** It stays as it is. */
  static Change keep() {
    return Fate.KEEP;
  }

  /** It goes. */
  static Change remove() {
    return Fate.REMOVE;
  }

  /** It stays without a value, or without items. */
  static Change empty() {
    return Fate.EMPTY;
  }

  /**
   * It gets values, numbers as text. Its representation stays if it is of text or numbers, else it
   * is what the dictionary says, else LO.
   */
  static Change to(String... values) {
    return new Values(Optional.empty(), List.of(values));
  }

  /** It gets values of a representation of text or numbers. */
  static Change to(VR vr, String... values) {
    return new Values(Optional.of(vr), List.of(values));
  }

  /** It gets a value as bytes, encoded in little endian and in the default character set. */
  static Change toBytes(VR vr, byte[] bytes) {
    return new Bytes(vr, bytes);
  }

  /** It gets items. */
  static Change toItems(Dataset... items) {
    return new Items(List.of(items));
  }

  /**
   * The attribute with its new value.
   *
   * @param old representation of the attribute that is there, or null
   * @throws DicomException when such a value cannot be one of this attribute
   */
  Element element(int tag, VR old) throws DicomException;

  /** Changes that bring no value. */
  enum Fate implements Change {
    KEEP,
    REMOVE,
    EMPTY;

    @Override
    public Element element(int tag, VR old) {
      VR vr = old == null ? Dictionary.vr(tag) : old;
      return vr == VR.SQ
          ? new SequenceElement(tag, List.of())
          : new ValueElement(tag, vr, new byte[0], CharacterSet.DEFAULT);
    }
  }

  /** Text, or numbers as text. */
  record Values(Optional<VR> vr, List<String> values) implements Change {
    public Values {
      values = List.copyOf(values);
    }

    @Override
    public Element element(int tag, VR old) throws DicomException {
      VR usable = vr.orElseGet(() -> usable(tag, old));
      try {
        return new Dataset()
            .put(tag, usable, values.toArray(String[]::new))
            .element(tag)
            .orElseThrow();
      } catch (IllegalArgumentException e) {
        throw new DicomException(
            Tag.format(tag)
                + " cannot have the value it is to get: it is of the representation "
                + usable
                + ".");
      }
    }

    private static VR usable(int tag, VR old) {
      if (old != null && isOfValues(old)) {
        return old;
      }
      VR listed = Dictionary.vr(tag);
      return listed == VR.UN && old != null && old != VR.SQ ? VR.LO : listed;
    }

    private static boolean isOfValues(VR vr) {
      return vr.isText() || vr.kind() == VR.Kind.NUMBERS;
    }
  }

  /** Bytes as they are. */
  record Bytes(VR vr, byte[] bytes) implements Change {
    @Override
    public Element element(int tag, VR old) {
      return new ValueElement(tag, vr, bytes, CharacterSet.DEFAULT);
    }
  }

  /** Items of a sequence. */
  record Items(List<Dataset> items) implements Change {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public Element element(int tag, VR old) {
      return new SequenceElement(tag, items);
    }
  }
}
