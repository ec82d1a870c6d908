package org.arcdose.dicom;

import java.io.IOException;
import java.io.OutputStream;

/** Writes elements in little endian (PS3.5 section 7), lengths undefined where they were so. */
final class DatasetWriter {
  private static final int UNDEFINED = -1;

  private final DicomOutput out = new DicomOutput();
  private final boolean explicit;

  DatasetWriter(boolean explicit) {
    this.explicit = explicit;
  }

  /** Writes element by element, so that no more than one of the outermost is held twice. */
  void write(Dataset dataset, OutputStream stream) throws IOException, DicomException {
    CharacterSet characterSet = CharacterSet.of(dataset, CharacterSet.DEFAULT);
    for (Element element : dataset) {
      write(element, characterSet);
      out.flushTo(stream);
    }
  }

  private void write(Element element, CharacterSet characterSet) throws DicomException {
    if (element instanceof SequenceElement sequence) {
      writeSequence(sequence, characterSet);
    } else if (element instanceof FragmentsElement fragments) {
      writeFragments(fragments);
    } else {
      writeValue(element, encoded(element, characterSet));
    }
  }

  private void writeSequence(SequenceElement sequence, CharacterSet characterSet)
      throws DicomException {
    int length = writeHeader(sequence.tag(), VR.SQ);
    for (Dataset item : sequence.items()) {
      writeItem(item, characterSet);
    }
    if (sequence.hasUndefinedLength()) {
      out.tag(Tag.SEQUENCE_DELIMITATION);
      out.i32(0);
    } else {
      out.fillLength(length);
    }
  }

  private void writeItem(Dataset item, CharacterSet inherited) throws DicomException {
    CharacterSet characterSet = CharacterSet.of(item, inherited);
    out.tag(Tag.ITEM);
    int length = out.size();
    out.i32(UNDEFINED);
    for (Element element : item) {
      write(element, characterSet);
    }
    if (item.hasUndefinedLength()) {
      out.tag(Tag.ITEM_DELIMITATION);
      out.i32(0);
    } else {
      out.fillLength(length);
    }
  }

  private void writeFragments(FragmentsElement element) {
    writeHeader(element.tag(), element.vr());
    for (byte[] fragment : element.fragments()) {
      out.tag(Tag.ITEM);
      writePadded(fragment, (byte) 0);
    }
    out.tag(Tag.SEQUENCE_DELIMITATION);
    out.i32(0);
  }

  /** Tag, representation and a long length, undefined so far; returns the place of the length. */
  private int writeHeader(int tag, VR vr) {
    out.tag(tag);
    if (explicit) {
      out.u8(vr.name().charAt(0));
      out.u8(vr.name().charAt(1));
      out.u16(0);
    }
    out.i32(UNDEFINED);
    return out.size() - 4;
  }

  private void writeValue(Element element, byte[] value) throws DicomException {
    VR vr = element.vr();
    if (!explicit || vr.hasLongLength()) {
      int length = writeHeader(element.tag(), vr);
      out.bytes(value);
      if (value.length % 2 != 0) {
        out.u8(vr.padding());
      }
      out.fillLength(length);
      return;
    }
    int even = value.length + value.length % 2;
    if (even > 0xFFFF) {
      throw new DicomException(
          Tag.format(element.tag()) + " is too long for its value representation " + vr + ".");
    }
    out.tag(element.tag());
    out.u8(vr.name().charAt(0));
    out.u8(vr.name().charAt(1));
    out.u16(even);
    out.bytes(value);
    if (value.length % 2 != 0) {
      out.u8(vr.padding());
    }
  }

  private void writePadded(byte[] value, byte padding) {
    int length = out.size();
    out.i32(0);
    out.bytes(value);
    if (value.length % 2 != 0) {
      out.u8(padding);
    }
    out.fillLength(length);
  }

  private static byte[] encoded(Element element, CharacterSet characterSet) throws DicomException {
    if (element instanceof SkippedElement) {
      throw new DicomException(
          Tag.format(element.tag()) + " was not read with its value and cannot be written.");
    }
    if (element instanceof ValueElement value && value.isValidIn(characterSet)) {
      return value.bytes();
    }
    requireReadable(element);
    String text =
        element instanceof TextElement built ? built.text() : ((ValueElement) element).text();
    CharacterSet usable = element.vr().usesCharacterSet() ? characterSet : CharacterSet.DEFAULT;
    return usable
        .encode(text, element.vr())
        .orElseThrow(
            () ->
                new DicomException(
                    Tag.format(element.tag())
                        + " has characters outside the Specific Character Set "
                        + usable.name()
                        + "."));
  }

  /** The bytes without meaning would be lost in another character set. */
  private static void requireReadable(Element element) throws DicomException {
    if (element instanceof ValueElement value
        && value.fallbacks().contains(TextFallback.UNREADABLE)) {
      throw new DicomException(
          Tag.format(element.tag())
              + " has bytes that are no text, so that its character set cannot be changed.");
    }
  }
}
