package org.arcdose.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Writes elements (PS3.5 section 7). Lengths of sequences are computed before, so that no value is
 * held twice; sequences and items end as they did where they were read.
 */
final class DatasetWriter {
  private final DicomOutput out;
  private final SequenceLengths lengths = new SequenceLengths();
  private Encoding encoding;

  /** Whether nothing was put since the dataset was read. */
  private boolean verbatim;

  /** Gives back what reading left behind; null where nobody does. */
  private final BulkSource source;

  DatasetWriter(OutputStream stream, Encoding encoding) {
    this(stream, encoding, null);
  }

  DatasetWriter(OutputStream stream, Encoding encoding, BulkSource source) {
    this.source = source;
    out = new DicomOutput(stream);
    use(encoding);
  }

  /** Writes a dataset that is in no item. */
  void write(Dataset dataset) throws IOException, DicomException {
    verbatim = dataset.isAsRead();
    CharacterSet characterSet = CharacterSet.of(dataset, CharacterSet.DEFAULT);
    for (Element element : dataset.inWireOrder(encoding, verbatim)) {
      if (element instanceof SequenceElement sequence) {
        lengths.measure(sequence, encoding, characterSet, verbatim);
      }
      write(element, characterSet);
    }
    out.flush();
  }

  /**
   * Writes one element of a dataset.
   *
   * @param asRead whether it was read and not changed since, in that character set
   */
  void write(Element element, CharacterSet characterSet, boolean asRead)
      throws IOException, DicomException {
    verbatim = asRead;
    if (element instanceof SequenceElement sequence) {
      lengths.measure(sequence, encoding, characterSet, asRead);
    }
    write(element, characterSet);
  }

  /** Writes one item of a sequence whose header was written. */
  void writeItem(Dataset item, CharacterSet inherited, boolean asRead)
      throws IOException, DicomException {
    verbatim = asRead;
    lengths.measure(item, encoding, inherited, asRead);
    writeItem(item, inherited);
  }

  /** Writes the header of an element whose value follows; -1 is an undefined length. */
  void writeHeader(int tag, int wireVr, long length) throws IOException {
    if (encoding.isExplicit()) {
      out.explicitHeader(tag, wireVr, length);
    } else {
      out.implicitHeader(tag, length);
    }
  }

  /** Writes the header of an item or a delimitation item. */
  void writeItemHeader(int tag, long length) throws IOException {
    out.implicitHeader(tag, length);
  }

  /** Hands what is buffered to the stream. */
  void flush() throws IOException {
    out.flush();
  }

  private void write(Element element, CharacterSet characterSet)
      throws IOException, DicomException {
    if (element instanceof SequenceElement sequence) {
      writeSequence(sequence, characterSet);
    } else if (element instanceof FragmentsElement fragments) {
      writeFragments(fragments);
    } else if (element instanceof SkippedElement skipped) {
      writeSkipped(skipped);
    } else {
      writeValue(element, characterSet);
    }
  }

  private void writeSequence(SequenceElement sequence, CharacterSet characterSet)
      throws IOException, DicomException {
    long length = lengths.next();
    writeHeader(sequence, EncodedValue.wireVr(sequence, length), length);
    Encoding around = encoding;
    use(sequence.itemEncoding(around));
    for (Dataset item : sequence.items()) {
      writeItem(item, characterSet);
    }
    if (length < 0 || sequence.lengthForm().isDelimited()) {
      out.implicitHeader(Tag.SEQUENCE_DELIMITATION, 0);
    }
    use(around);
  }

  private void writeItem(Dataset item, CharacterSet inherited) throws IOException, DicomException {
    CharacterSet characterSet = CharacterSet.of(item, inherited);
    long length = lengths.next();
    out.implicitHeader(Tag.ITEM, length);
    for (Element element : item.inWireOrder(encoding, verbatim)) {
      write(element, characterSet);
    }
    if (length < 0 || item.lengthForm().isDelimited()) {
      out.implicitHeader(Tag.ITEM_DELIMITATION, 0);
    }
  }

  private void writeFragments(FragmentsElement element) throws IOException {
    writeHeader(element, element.wireVr(), -1);
    for (byte[] fragment : element.fragments()) {
      out.implicitHeader(Tag.ITEM, fragment.length);
      out.bytes(fragment);
    }
    out.implicitHeader(Tag.SEQUENCE_DELIMITATION, 0);
  }

  private void writeSkipped(SkippedElement element) throws IOException, DicomException {
    BulkReference where = element.where();
    if (source == null || where == null) {
      throw EncodedValue.absent(element);
    }
    writeHeader(element, element.wireVr(), where.fragments() ? -1 : where.length());
    try (InputStream value = source.open(where)) {
      boolean otherOrder = where.bigEndian() != encoding.isBigEndian() && !where.fragments();
      if (!out.copy(value, where.length(), otherOrder ? element.vr().width() : 1)) {
        throw new DicomException("The value of " + Tag.format(element.tag()) + " is cut off.");
      }
    }
  }

  private void writeValue(Element element, CharacterSet characterSet)
      throws IOException, DicomException {
    byte[] bytes = EncodedValue.bytes(element, characterSet, verbatim);
    boolean padded = EncodedValue.isPadded(element, bytes);
    long length = bytes.length + (padded ? 1 : 0);
    int wireVr = EncodedValue.wireVr(element, length);
    writeHeader(element, wireVr, length);
    if (wireVr == element.wireVr()) {
      out.numbers(bytes, element.vr().width());
    } else {
      out.bytes(bytes);
    }
    if (padded) {
      out.u8(element.vr().padding());
    }
  }

  private void writeHeader(Element element, int wireVr, long length) throws IOException {
    writeHeader(element.tag(), wireVr, length);
  }

  void use(Encoding next) {
    encoding = next;
    out.setBigEndian(next.isBigEndian());
  }
}
