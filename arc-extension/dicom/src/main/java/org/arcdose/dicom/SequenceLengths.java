package org.arcdose.dicom;

import java.util.Arrays;

/**
 * Lengths of a sequence and of everything nested in it, computed in one pass before they are
 * written, and handed out in the same order: sequence, its first item, sequences in that, ...
 */
final class SequenceLengths {
  private static final int DELIMITATION = 8;
  private static final int ITEM_HEADER = 8;

  /** The longest length that can be told. */
  private static final long LONGEST = 0xFFFF_FFFEL;

  private long[] lengths = new long[64];
  private int count;
  private int taken;
  private boolean verbatim;

  /**
   * Computes the lengths of a sequence in a dataset of that encoding and character set.
   *
   * @param asRead whether texts keep the bytes they were read with
   */
  void measure(
      SequenceElement sequence, Encoding encoding, CharacterSet characterSet, boolean asRead)
      throws DicomException {
    verbatim = asRead;
    count = 0;
    taken = 0;
    sequence(sequence, encoding, characterSet);
  }

  /** Computes the lengths of an item of such a sequence. */
  void measure(Dataset item, Encoding encoding, CharacterSet inherited, boolean asRead)
      throws DicomException {
    verbatim = asRead;
    count = 0;
    taken = 0;
    item(item, encoding, inherited);
  }

  /** The next length, or -1 when it is to be undefined. */
  long next() {
    return lengths[taken++];
  }

  /** The whole length of a sequence, header and delimitation included. */
  private long sequence(SequenceElement sequence, Encoding encoding, CharacterSet characterSet)
      throws DicomException {
    int slot = reserve();
    Encoding inner = sequence.itemEncoding(encoding);
    long length = sequence.lengthForm().isDelimited() ? DELIMITATION : 0;
    for (Dataset item : sequence.items()) {
      length += item(item, inner, characterSet);
    }
    long told = fill(slot, length, sequence.lengthForm());
    return header(encoding, EncodedValue.wireVr(sequence, told)) + length(length, told, sequence);
  }

  private long item(Dataset item, Encoding encoding, CharacterSet inherited) throws DicomException {
    CharacterSet characterSet = CharacterSet.of(item, inherited);
    int slot = reserve();
    long length = item.lengthForm().isDelimited() ? DELIMITATION : 0;
    for (Element element : item.inWireOrder(encoding, verbatim)) {
      length += element(element, encoding, characterSet);
    }
    long told = fill(slot, length, item.lengthForm());
    boolean delimitationAdded = told < 0 && !item.lengthForm().isDelimited();
    return ITEM_HEADER + length + (delimitationAdded ? DELIMITATION : 0);
  }

  private static long length(long length, long told, SequenceElement sequence) {
    return told < 0 && !sequence.lengthForm().isDelimited() ? length + DELIMITATION : length;
  }

  private long element(Element element, Encoding encoding, CharacterSet characterSet)
      throws DicomException {
    if (element instanceof SequenceElement sequence) {
      return sequence(sequence, encoding, characterSet);
    }
    if (element instanceof FragmentsElement fragments) {
      long length = header(encoding, element.wireVr()) + DELIMITATION;
      for (byte[] fragment : fragments.fragments()) {
        length += ITEM_HEADER + fragment.length;
      }
      return length;
    }
    if (element instanceof SkippedElement skipped && skipped.where() != null) {
      return header(encoding, element.wireVr()) + skipped.where().length();
    }
    byte[] bytes = EncodedValue.bytes(element, characterSet, verbatim);
    long length = bytes.length + (EncodedValue.isPadded(element, bytes) ? 1 : 0);
    return header(encoding, EncodedValue.wireVr(element, length)) + length;
  }

  private static int header(Encoding encoding, int wireVr) {
    return encoding.isExplicit() && !WireVr.hasShortLength(wireVr) ? 12 : 8;
  }

  private int reserve() {
    if (count == lengths.length) {
      lengths = Arrays.copyOf(lengths, 2 * count);
    }
    return count++;
  }

  private long fill(int slot, long length, LengthForm form) {
    lengths[slot] = form.isDefined() && length <= LONGEST ? length : -1;
    return lengths[slot];
  }
}
