package org.arcdose.dicom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the elements of one object (PS3.5 section 7). */
final class DatasetReader {
  /** End of a dataset that a delimiter ends, or of the outermost one, which the stream ends. */
  static final long OPEN = Long.MAX_VALUE;

  private final DicomInput in;
  private final ReadOptions options;
  private final ReadLimits limits;
  private final Budget budget;
  private final BulkReader bulk;
  private final ElementHeader header = new ElementHeader();
  private Encoding encoding;
  private long trailingZeros;

  /** Whether an element was met whose representation Pixel Representation decides. */
  private boolean hasUsOrSs;

  DatasetReader(DicomInput in, Encoding encoding, ReadOptions options) {
    this(in, encoding, options, new Budget(options.limits()));
  }

  DatasetReader(DicomInput in, Encoding encoding, ReadOptions options, Budget budget) {
    this.in = in;
    this.options = options;
    this.limits = options.limits();
    this.budget = budget;
    this.bulk = new BulkReader(in, options, budget);
    use(encoding);
  }

  /** The outermost dataset, up to the end of the stream or, as a header, to the pixel data. */
  Dataset readDataset() throws IOException, DicomException {
    Dataset dataset = new Dataset();
    CharacterSet characterSet = CharacterSet.DEFAULT;
    while (!in.atEnd()) {
      if (dataset.size() > 0 && isPaddedFromHere()
          || options.endsAtPixelData() && isPixelData(in.peekTag())) {
        break;
      }
      characterSet = readInto(dataset, characterSet, OPEN, 0);
    }
    dataset.settleAsRead(encoding);
    if (hasUsOrSs) {
      SignedPixels.decide(dataset);
    }
    return dataset;
  }

  /** How many zero bytes stood after the last element. */
  long trailingZeros() {
    return trailingZeros;
  }

  /** Reads one element; returns the character set that holds from here. */
  CharacterSet readInto(Dataset dataset, CharacterSet characterSet, long end, int depth)
      throws IOException, DicomException {
    readHeader(end);
    Element element = readValue(characterSet, depth);
    dataset.append(element);
    return element.tag() == Tag.SPECIFIC_CHARACTER_SET
        ? CharacterSet.of(element.strings())
        : characterSet;
  }

  /** The header of the next element of a dataset that ends there; the same instance every time. */
  ElementHeader readHeader(long end) throws IOException, DicomException {
    header.read(in, encoding);
    budget.takeElement(in);
    if (header.isItemOrDelimiter()) {
      throw in.broken("A delimiter stands where an element should be.");
    }
    if (!header.hasUndefinedLength()
        && Integer.toUnsignedLong(header.length()) > end - in.position()) {
      throw in.broken("A value is longer than the item it is in.");
    }
    return header;
  }

  /** The element whose header was read. */
  Element readValue(CharacterSet characterSet, int depth) throws IOException, DicomException {
    int tag = header.tag();
    VR vr = header.vr();
    int wireVr = header.wireVr();
    int length = header.length();
    if (vr == VR.SQ) {
      return readSequence(tag, wireVr, length, null, characterSet, depth);
    }
    if (header.hasUndefinedLength()) {
      return readUndefined(tag, vr, wireVr, characterSet, depth);
    }
    if (vr == VR.UN && Encoding.startsWithItem(in)) {
      return readUnknown(tag, wireVr, length, characterSet, depth);
    }
    if (options.leavesBehind(vr, length)) {
      return bulk.passBy(tag, vr, wireVr, length, encoding.isBigEndian());
    }
    return value(tag, vr, wireVr, readBytes(vr, length), characterSet);
  }

  private Element value(int tag, VR vr, int wireVr, byte[] bytes, CharacterSet characterSet) {
    if (encoding.isBigEndian()) {
      BinaryNumbers.turn(bytes, bytes.length, vr.width());
    }
    if (vr == VR.US && !encoding.isExplicit() && Dictionary.isUsOrSs(tag)) {
      hasUsOrSs = true;
    }
    int asRead = bytes.length % 2 == 0 ? wireVr : WireVr.odd(wireVr);
    return new ValueElement(tag, vr, asRead, bytes, characterSet);
  }

  /** Pixel data in fragments, or a sequence whatever it says it is. */
  private Element readUndefined(int tag, VR vr, int wireVr, CharacterSet characterSet, int depth)
      throws IOException, DicomException {
    if (header.hasFragments()) {
      // The dictionary says OW, but fragments are OB (PS3.5 section A.4).
      VR written = encoding.isExplicit() ? vr : VR.OB;
      int letters = encoding.isExplicit() ? wireVr : VR.OB.onWire();
      return bulk.readFragments(tag, written, letters, encoding.isBigEndian());
    }
    Encoding items = vr == VR.UN ? Encoding.ofItems(in) : null;
    return readSequence(tag, wireVr, ElementHeader.UNDEFINED, items, characterSet, depth);
  }

  /** Bytes that begin like a sequence are one, if they can be read to the end. */
  private Element readUnknown(int tag, int wireVr, int length, CharacterSet characterSet, int depth)
      throws IOException, DicomException {
    if (options.leavesBehind(VR.UN, length) && Dictionary.vr(tag) != VR.SQ) {
      return bulk.passBy(tag, VR.UN, wireVr, length, encoding.isBigEndian());
    }
    long from = in.position();
    byte[] bytes = readBytes(VR.UN, length);
    DicomInput value = DicomInput.of(bytes, from);
    try {
      Encoding items = Encoding.ofItems(value);
      ReadOptions whole = ReadOptions.whole().within(limits);
      DatasetReader reader = new DatasetReader(value, items, whole, budget);
      Element sequence = reader.readSequence(tag, wireVr, length, items, characterSet, depth);
      hasUsOrSs |= reader.hasUsOrSs;
      return sequence;
    } catch (DicomException noSequence) {
      return value(tag, VR.UN, wireVr, bytes, characterSet);
    }
  }

  private SequenceElement readSequence(
      int tag, int wireVr, int length, Encoding items, CharacterSet characterSet, int depth)
      throws IOException, DicomException {
    if (depth >= limits.depth()) {
      throw in.broken("Sequences are nested deeper than " + limits.depth() + " levels.");
    }
    Encoding outer = encoding;
    use(items == null ? outer : items);
    boolean undefined = length == ElementHeader.UNDEFINED;
    LengthForm form = undefined ? LengthForm.DELIMITED : LengthForm.DEFINED;
    long end = undefined ? OPEN : in.position() + Integer.toUnsignedLong(length);
    List<Dataset> read = List.of();
    while (in.position() < end) {
      int itemTag = in.tag();
      int itemLength = in.i32();
      budget.takeElement(in);
      if (itemTag == Tag.SEQUENCE_DELIMITATION) {
        if (undefined) {
          break;
        }
        form = LengthForm.DEFINED_AND_DELIMITED;
      } else if (itemTag == Tag.ITEM) {
        read = with(read, readItem(itemLength, end, characterSet, depth + 1));
      } else {
        throw in.broken("A sequence has something else than an item.");
      }
    }
    requireEndBy(end, "A sequence");
    use(outer);
    return new SequenceElement(tag, wireVr, read, form, items);
  }

  /** The item whose header was read. */
  Dataset readItem(int length, long sequenceEnd, CharacterSet characterSet, int depth)
      throws IOException, DicomException {
    if (length == ElementHeader.UNDEFINED) {
      return readItem(sequenceEnd, LengthForm.DELIMITED, characterSet, depth);
    }
    long end = in.position() + Integer.toUnsignedLong(length);
    if (end > sequenceEnd) {
      throw in.broken("An item is longer than the sequence it is in.");
    }
    return readItem(end, LengthForm.DEFINED, characterSet, depth);
  }

  private Dataset readItem(long end, LengthForm form, CharacterSet inherited, int depth)
      throws IOException, DicomException {
    Dataset item = new Dataset();
    item.setLengthForm(form);
    CharacterSet characterSet = inherited;
    while (in.position() < end) {
      if (in.peekTag() == Tag.ITEM_DELIMITATION) {
        in.tag();
        in.i32();
        if (form == LengthForm.DELIMITED) {
          break;
        }
        item.setLengthForm(LengthForm.DEFINED_AND_DELIMITED);
      } else {
        characterSet = readInto(item, characterSet, end, depth);
      }
    }
    requireEndBy(end, "An item");
    item.settleAsRead(encoding);
    return item;
  }

  /** The items and one more; most sequences have one, which takes the least memory so. */
  private static List<Dataset> with(List<Dataset> items, Dataset item) {
    if (items.isEmpty()) {
      return List.of(item);
    }
    List<Dataset> several = items.size() == 1 ? new ArrayList<>(items) : items;
    several.add(item);
    return several;
  }

  private void requireEndBy(long end, String what) throws DicomException {
    if (in.position() > end) {
      throw in.broken(what + " is longer than its length.");
    }
  }

  private byte[] readBytes(VR vr, int length) throws IOException, DicomException {
    budget.takeValue(vr, length, in);
    return in.bytes(length);
  }

  void use(Encoding next) {
    encoding = next;
    in.setBigEndian(next.isBigEndian());
  }

  /** Passes zero bytes up to the end of the stream, as some devices and tapes append. */
  boolean isPaddedFromHere() throws IOException, DicomException {
    if (!in.startsWithZeros(4)) {
      return false;
    }
    long from = in.position();
    while (!in.atEnd()) {
      if (in.u8() != 0) {
        throw in.broken("After the last element there is something that is none.");
      }
    }
    trailingZeros = in.position() - from;
    return true;
  }

  private static boolean isPixelData(int tag) {
    return tag == Tag.PIXEL_DATA
        || tag == Tag.FLOAT_PIXEL_DATA
        || tag == Tag.DOUBLE_FLOAT_PIXEL_DATA;
  }
}
