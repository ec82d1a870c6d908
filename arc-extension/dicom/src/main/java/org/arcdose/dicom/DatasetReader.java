package org.arcdose.dicom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the elements of one object (PS3.5 section 7). */
final class DatasetReader {
  private static final int UNDEFINED = -1;

  /** End of a dataset that a delimiter ends, or of the outermost one, which the stream ends. */
  private static final long OPEN = Long.MAX_VALUE;

  private final DicomInput in;
  private final ReadLimits limits;
  private final boolean headerOnly;
  private Encoding encoding;
  private int count;
  private long metaEnd;

  DatasetReader(DicomInput in, Encoding encoding, ReadLimits limits, boolean headerOnly) {
    this.in = in;
    this.limits = limits;
    this.headerOnly = headerOnly;
    use(encoding);
  }

  /** The outermost dataset, up to the end of the stream or, as a header, to the pixel data. */
  Dataset readDataset() throws IOException, DicomException {
    Dataset dataset = new Dataset();
    CharacterSet characterSet = CharacterSet.DEFAULT;
    while (!in.atEnd()) {
      if (in.startsWithZeros(4) && isPaddedFromHere(dataset)
          || headerOnly && isPixelData(in.peekTag())) {
        break;
      }
      characterSet = readInto(dataset, characterSet, OPEN, 0);
    }
    dataset.sort();
    return dataset;
  }

  /**
   * File meta information: elements of group 0002 while there are any. Their group length is often
   * wrong, so it counts only where what follows cannot be told from an element, being deflated.
   */
  Dataset readMeta() throws IOException, DicomException {
    Dataset meta = new Dataset();
    while (in.position() < endOfMeta(meta) && in.has(8) && Tag.group(in.peekTag()) == 2) {
      readInto(meta, CharacterSet.DEFAULT, OPEN, 0);
    }
    meta.sort();
    return meta;
  }

  private long endOfMeta(Dataset meta) {
    boolean deflated =
        meta.string(Tag.TRANSFER_SYNTAX_UID).filter(Encoding.DEFLATED_UID::equals).isPresent();
    return deflated && metaEnd > 0 ? metaEnd : OPEN;
  }

  private Dataset readItem(long end, boolean undefined, CharacterSet inherited, int depth)
      throws IOException, DicomException {
    Dataset item = new Dataset();
    item.setUndefinedLength(undefined);
    CharacterSet characterSet = inherited;
    while (in.position() < end) {
      if (in.peekTag() == Tag.ITEM_DELIMITATION) {
        in.tag();
        in.i32();
        if (undefined) {
          break;
        }
      } else {
        characterSet = readInto(item, characterSet, end, depth);
      }
    }
    requireEndBy(end, "An item");
    item.sort();
    return item;
  }

  /** Reads one element; returns the character set that holds from here. */
  private CharacterSet readInto(Dataset dataset, CharacterSet characterSet, long end, int depth)
      throws IOException, DicomException {
    int tag = in.tag();
    countOne();
    if (Tag.group(tag) == 0xFFFE) {
      throw in.broken("A delimiter stands where an element should be.");
    }
    VR vr = readVr(tag);
    int length = encoding.isExplicit() && !vr.hasLongLength() ? in.u16() : longLength();
    if (length != UNDEFINED && Integer.toUnsignedLong(length) > end - in.position()) {
      throw in.broken("A value is longer than the item it is in.");
    }
    if (Tag.isGroupLength(tag)) {
      readGroupLength(tag, length);
      return characterSet;
    }
    Element element = readValue(tag, vr, length, characterSet, depth);
    dataset.append(element);
    return tag == Tag.SPECIFIC_CHARACTER_SET ? CharacterSet.of(element.strings()) : characterSet;
  }

  /** Group lengths are retired and say nothing that the elements do not (PS3.5 section 7.2). */
  private void readGroupLength(int tag, int length) throws IOException, DicomException {
    if (tag == Tag.FILE_META_INFORMATION_GROUP_LENGTH && length == 4) {
      long metaLength = Integer.toUnsignedLong(in.i32());
      metaEnd = in.position() + metaLength;
    } else {
      in.skip(Integer.toUnsignedLong(length));
    }
  }

  private VR readVr(int tag) throws IOException, DicomException {
    if (!encoding.isExplicit()) {
      return Dictionary.vr(tag);
    }
    int first = in.u8();
    int second = in.u8();
    VR vr = VR.of(first, second);
    if (vr != null) {
      return vr;
    }
    if (!VR.isLetter(first) || !VR.isLetter(second)) {
      throw in.broken("An element has no value representation.");
    }
    // One that a later edition adds has a long length (PS3.5 section 6.2.2).
    return VR.UN;
  }

  private int longLength() throws IOException, DicomException {
    if (encoding.isExplicit()) {
      in.u16();
    }
    return in.i32();
  }

  private Element readValue(int tag, VR vr, int length, CharacterSet characterSet, int depth)
      throws IOException, DicomException {
    if (vr == VR.SQ) {
      return readSequence(tag, length, characterSet, depth);
    }
    if (vr == VR.UN && (length == UNDEFINED || Dictionary.vr(tag) == VR.SQ)) {
      return readUnknownSequence(tag, length, characterSet, depth);
    }
    if (length == UNDEFINED) {
      if (vr != VR.OB && vr != VR.OW) {
        return readSequence(tag, length, characterSet, depth);
      }
      return new FragmentsElement(tag, vr, readFragments());
    }
    if (headerOnly && vr.kind() == VR.Kind.BULK && isLonger(length, limits.headerBytes())) {
      in.skip(Integer.toUnsignedLong(length));
      return new SkippedElement(tag, vr);
    }
    byte[] bytes = readBytes(length, limit(vr));
    if (encoding.isBigEndian()) {
      swap(bytes, vr.width());
    }
    return new ValueElement(tag, vr, bytes, characterSet);
  }

  /** Items of a sequence of unknown representation are implicit little endian (section 6.2.2). */
  private Element readUnknownSequence(int tag, int length, CharacterSet characterSet, int depth)
      throws IOException, DicomException {
    Encoding outer = encoding;
    use(Encoding.IMPLICIT_LITTLE);
    Element sequence = readSequence(tag, length, characterSet, depth);
    use(outer);
    return sequence;
  }

  private Element readSequence(int tag, int length, CharacterSet characterSet, int depth)
      throws IOException, DicomException {
    if (depth >= limits.depth()) {
      throw in.broken("Sequences are nested deeper than " + limits.depth() + " levels.");
    }
    boolean undefined = length == UNDEFINED;
    long end = undefined ? OPEN : in.position() + Integer.toUnsignedLong(length);
    List<Dataset> items = new ArrayList<>(2);
    while (in.position() < end) {
      int itemTag = in.tag();
      int itemLength = in.i32();
      countOne();
      if (itemTag == Tag.SEQUENCE_DELIMITATION) {
        if (undefined) {
          break;
        }
      } else if (itemTag == Tag.ITEM) {
        items.add(readItem(itemLength, end, characterSet, depth + 1));
      } else {
        throw in.broken("A sequence has something else than an item.");
      }
    }
    requireEndBy(end, "A sequence");
    return new SequenceElement(tag, items, undefined);
  }

  private void requireEndBy(long end, String what) throws DicomException {
    if (in.position() > end) {
      throw in.broken(what + " is longer than its length.");
    }
  }

  private Dataset readItem(int length, long sequenceEnd, CharacterSet characterSet, int depth)
      throws IOException, DicomException {
    if (length == UNDEFINED) {
      return readItem(sequenceEnd, true, characterSet, depth);
    }
    long end = in.position() + Integer.toUnsignedLong(length);
    if (end > sequenceEnd) {
      throw in.broken("An item is longer than the sequence it is in.");
    }
    return readItem(end, false, characterSet, depth);
  }

  private List<byte[]> readFragments() throws IOException, DicomException {
    List<byte[]> fragments = new ArrayList<>();
    while (true) {
      int tag = in.tag();
      int length = in.i32();
      countOne();
      if (tag == Tag.SEQUENCE_DELIMITATION) {
        return fragments;
      }
      if (tag != Tag.ITEM || length == UNDEFINED) {
        throw in.broken("Encapsulated pixel data have something else than a fragment.");
      }
      fragments.add(readBytes(length, limits.elementBytes()));
    }
  }

  private int limit(VR vr) {
    boolean several = vr.kind() == VR.Kind.TEXT || vr.kind() == VR.Kind.NUMBERS;
    return several ? limits.valuesBytes() : limits.elementBytes();
  }

  private byte[] readBytes(int length, int limit) throws IOException, DicomException {
    if (isLonger(length, limit)) {
      throw in.broken("A value is longer than the limit of " + limit + " bytes.");
    }
    return in.bytes(length);
  }

  private void countOne() throws DicomException {
    if (++count > limits.elements()) {
      throw in.broken("The object has more than " + limits.elements() + " elements and items.");
    }
  }

  private void use(Encoding next) {
    encoding = next;
    in.setBigEndian(next.isBigEndian());
  }

  /** Zero bytes up to the end of the stream, as some devices and tapes append. */
  private boolean isPaddedFromHere(Dataset dataset) throws IOException, DicomException {
    if (dataset.size() == 0) {
      return false;
    }
    while (!in.atEnd()) {
      if (in.u8() != 0) {
        throw in.broken("After the last element there is something that is none.");
      }
    }
    return true;
  }

  private static boolean isPixelData(int tag) {
    return tag == Tag.PIXEL_DATA
        || tag == Tag.FLOAT_PIXEL_DATA
        || tag == Tag.DOUBLE_FLOAT_PIXEL_DATA;
  }

  private static boolean isLonger(int unsignedLength, int limit) {
    return Integer.compareUnsigned(unsignedLength, limit) > 0;
  }

  private static void swap(byte[] bytes, int width) {
    for (int start = 0; start + width <= bytes.length; start += width) {
      for (int i = start, j = start + width - 1; i < j; i++, j--) {
        byte b = bytes[i];
        bytes[i] = bytes[j];
        bytes[j] = b;
      }
    }
  }
}
