package org.arcdose.dicom;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.arcdose.dicom.uid.TransferSyntax;

/**
 * What stands before the dataset of an object: preamble and file meta information (PS3.10 section
 * 7.1), both or either missing. Leaves the input at the first byte of the dataset.
 *
 * @param preamble 128 bytes, or null where there is none
 * @param meta file meta information; the Transfer Syntax UID is added where it is missing
 * @param encoding in which the dataset is, whatever the meta information says
 * @param dataset the input to go on with, inflating where the dataset is deflated; to be closed
 */
record FileStart(byte[] preamble, Dataset meta, Encoding encoding, DicomInput dataset) {
  private static final int PREAMBLE = 128;
  private static final byte[] PREFIX = {'D', 'I', 'C', 'M'};

  /**
   * The transfer syntax the dataset is really in. Where pixels are compressed it is the declared
   * one, since no other tells how.
   */
  String transferSyntaxUid() {
    String declared = meta.string(Tag.TRANSFER_SYNTAX_UID).orElseThrow();
    boolean isRight =
        Encoding.of(declared) == encoding
            || TransferSyntax.find(declared).filter(TransferSyntax::encapsulated).isPresent();
    return isRight ? declared : encoding.transferSyntaxUid();
  }

  static FileStart read(DicomInput in, ReadLimits limits) throws IOException, DicomException {
    byte[] preamble = null;
    if (in.has(PREAMBLE + PREFIX.length) && isPrefix(in, PREAMBLE)) {
      preamble = in.bytes(PREAMBLE);
      in.skip(PREFIX.length);
    } else if (in.has(PREFIX.length) && isPrefix(in, 0)) {
      in.skip(PREFIX.length);
    }
    Encoding encoding = guess(in);
    if (encoding == null) {
      return withoutMeta(in);
    }
    Dataset meta = readMeta(in, encoding, limits);
    String transferSyntax = meta.string(Tag.TRANSFER_SYNTAX_UID).orElse("");
    if (Encoding.isDeflated(transferSyntax)) {
      return new FileStart(preamble, meta, Encoding.EXPLICIT_LITTLE, in.inflated());
    }
    if (!transferSyntax.isEmpty()) {
      return new FileStart(preamble, meta, Encoding.of(transferSyntax).corrected(in), in);
    }
    Encoding guessed = guess(in);
    Encoding seen = guessed == null ? encoding : guessed;
    meta.put(Tag.TRANSFER_SYNTAX_UID, VR.UI, seen.transferSyntaxUid());
    return new FileStart(preamble, meta, seen, in);
  }

  /** A bare dataset that is deflated, or no DICOM at all. */
  private static FileStart withoutMeta(DicomInput in) throws DicomException {
    if (!isDeflated(in)) {
      throw DicomException.atStart(
          "The data are no DICOM object: they begin with no known element.");
    }
    Dataset meta =
        new Dataset()
            .put(Tag.TRANSFER_SYNTAX_UID, VR.UI, DicomObject.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN);
    return new FileStart(null, meta, Encoding.EXPLICIT_LITTLE, in.inflated());
  }

  /** Elements of group 0002 while there are any: their group length is often wrong. */
  private static Dataset readMeta(DicomInput in, Encoding encoding, ReadLimits limits)
      throws IOException, DicomException {
    DatasetReader reader = new DatasetReader(in, encoding, ReadOptions.whole().within(limits));
    Dataset meta = new Dataset();
    CharacterSet none = CharacterSet.DEFAULT;
    while (in.has(8) && Tag.group(in.peekTag()) == 2 && !isDeflatedFromHere(in, meta)) {
      reader.readInto(meta, none, DatasetReader.OPEN, 0);
    }
    meta.settleAsRead(encoding);
    return meta;
  }

  /** Deflated bytes may look like a tag, not like a tag with letters behind it. */
  private static boolean isDeflatedFromHere(DicomInput in, Dataset meta) {
    return VR.of(in.peekU8(4), in.peekU8(5)) == null
        && meta.string(Tag.TRANSFER_SYNTAX_UID).filter(Encoding::isDeflated).isPresent();
  }

  private static Encoding guess(DicomInput in) throws IOException, DicomException {
    return in.has(8) ? Encoding.guess(in.peek(), in.peekOffset()) : null;
  }

  private static boolean isDeflated(DicomInput in) {
    Inflater inflater = new Inflater(true);
    byte[] start = new byte[8];
    try {
      inflater.setInput(in.peek(), in.peekOffset(), in.peekLength());
      return inflater.inflate(start) == start.length
          && Encoding.guess(start, 0) == Encoding.EXPLICIT_LITTLE;
    } catch (DataFormatException notDeflated) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private static boolean isPrefix(DicomInput in, int at) {
    for (int i = 0; i < PREFIX.length; i++) {
      if (in.peekU8(at + i) != PREFIX[i]) {
        return false;
      }
    }
    return true;
  }
}
