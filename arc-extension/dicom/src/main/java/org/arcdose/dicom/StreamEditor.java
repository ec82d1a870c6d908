package org.arcdose.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Carries out an edit on a stream. Long binary values and encapsulated pixel data are copied in
 * passing, sequences that are long or of undefined length item by item; all else is read, edited in
 * memory and written element by element.
 */
final class StreamEditor {
  /** Longest sequence, item or value of unknown representation that is edited in memory, bytes. */
  static final int LONGEST_IN_MEMORY = 1 << 22;

  private final DicomInput in;
  private final ReadLimits limits;
  private final EditedOutput out;
  private Budget budget;
  private DatasetReader reader;
  private Encoding encoding;

  private StreamEditor(DicomInput in, Encoding encoding, ReadLimits limits, EditedOutput out) {
    this.in = in;
    this.encoding = encoding;
    this.limits = limits;
    this.out = out;
    readWithin(limits);
  }

  static void edit(InputStream from, OutputStream to, EditLevel edit, ReadLimits limits)
      throws IOException, DicomException {
    FileStart start = FileStart.read(new DicomInput(from, limits.objectBytes()), limits);
    try (DicomInput in = start.dataset();
        EditedOutput out = new EditedOutput(to, start.encoding(), start.transferSyntaxUid())) {
      new StreamEditor(in, start.encoding(), limits, out).editObject(new StreamLevel(out, edit));
    }
  }

  private void editObject(StreamLevel level) throws IOException, DicomException {
    boolean empty = true;
    while (!in.atEnd() && (empty || !reader.isPaddedFromHere())) {
      boolean isWaiting = !out.hasStarted();
      editElement(level, DatasetReader.OPEN);
      empty = false;
      if (isWaiting && out.hasStarted()) {
        // From here on no more than one element is in memory.
        readWithin(limits.ofPassing());
      }
    }
    level.end();
    out.finish(reader.trailingZeros());
  }

  private void readWithin(ReadLimits these) {
    budget = new Budget(these);
    reader = new DatasetReader(in, encoding, ReadOptions.whole().within(these), budget);
  }

  private void editElement(StreamLevel level, long end) throws IOException, DicomException {
    ElementHeader header = reader.readHeader(end);
    int tag = header.tag();
    VR vr = header.vr();
    int wireVr = header.wireVr();
    int length = header.length();
    level.arrive(tag, in);
    if (Tag.isGroupLength(tag)) {
      editGroupLength(level);
    } else if (vr == VR.SQ || header.hasUndefinedLength() && !header.hasFragments()) {
      editSequence(level, tag, vr, wireVr, length);
    } else if (header.hasFragments() || isLongValue(vr, length)) {
      editLongValue(level, tag, vr, wireVr, length);
    } else {
      editInMemory(level);
    }
  }

  /** What begins like a sequence is not taken for a value as long as it can be looked into. */
  private boolean isLongValue(VR vr, int length) throws IOException, DicomException {
    boolean mayBeSequence = vr == VR.UN && Encoding.startsWithItem(in);
    int longest = mayBeSequence ? LONGEST_IN_MEMORY : limits.headerBytes();
    return vr.kind() == VR.Kind.BULK && Integer.compareUnsigned(length, longest) > 0;
  }

  /** Where something may have changed, the length (retired) is no longer true. */
  private void editGroupLength(StreamLevel level) throws IOException, DicomException {
    Element groupLength = reader.readValue(level.read(), level.depth());
    if (level.keepsText() && !level.edit().reaches(Tag.group(groupLength.tag()))) {
      level.put(groupLength, true);
    }
  }

  private void editInMemory(StreamLevel level) throws IOException, DicomException {
    Element element = reader.readValue(level.read(), level.depth());
    if (element.tag() == Tag.SPECIFIC_CHARACTER_SET) {
      level.declare(element);
    }
    Element edited = DatasetEditor.edited(element, level.edit());
    if (edited != null) {
      level.put(edited, edited == element);
    }
  }

  private void editLongValue(StreamLevel level, int tag, VR vr, int wireVr, int length)
      throws IOException, DicomException {
    List<EditBranch> branches = level.edit().match(tag);
    boolean stays = decide(level, new SkippedElement(tag, vr, wireVr, null), branches);
    if (stays && vr == VR.UN && Encoding.startsWithItem(in)) {
      requireNothingToDo(level, branches);
    }
    if (stays) {
      level.requireNoHold(tag, in);
      out.putHeader(tag, wireVr, Integer.toUnsignedLong(length));
    } else {
      out.mute();
    }
    if (length == ElementHeader.UNDEFINED) {
      copyFragments();
    } else {
      out.copy(in, Integer.toUnsignedLong(length));
    }
    if (!stays) {
      out.unmute();
    }
  }

  private void requireNothingToDo(StreamLevel level, List<EditBranch> branches)
      throws DicomException {
    if (level.edit().reachesItems(branches) || !level.keepsText()) {
      throw in.broken("A sequence of unknown representation is too long to be edited.");
    }
  }

  /** Whether an attribute that is not read into memory stays; what comes in its place is put. */
  private boolean decide(StreamLevel level, Element outline, List<EditBranch> branches)
      throws IOException, DicomException {
    Element changed = level.edit().change(outline, branches);
    if (changed != null && changed != outline) {
      level.put(changed, false);
    }
    return changed == outline;
  }

  private void copyFragments() throws IOException, DicomException {
    while (true) {
      int tag = in.tag();
      int length = in.i32();
      budget.takeElement(in);
      if (tag == Tag.SEQUENCE_DELIMITATION) {
        out.putItemHeader(tag, 0);
        return;
      }
      if (tag != Tag.ITEM || length == ElementHeader.UNDEFINED) {
        throw in.broken("Encapsulated pixel data have something else than a fragment.");
      }
      out.putItemHeader(tag, Integer.toUnsignedLong(length));
      out.copy(in, Integer.toUnsignedLong(length));
    }
  }

  private void editSequence(StreamLevel level, int tag, VR vr, int wireVr, int length)
      throws IOException, DicomException {
    boolean defined = length != ElementHeader.UNDEFINED;
    boolean isShort = defined && Integer.compareUnsigned(length, LONGEST_IN_MEMORY) <= 0;
    if (isShort || !out.hasStarted()) {
      editInMemory(level);
      return;
    }
    List<EditBranch> branches = level.edit().match(tag);
    boolean stays = decide(level, new SkippedElement(tag, VR.SQ, wireVr, null), branches);
    Encoding outer = encoding;
    Encoding inner = vr == VR.UN ? Encoding.ofItems(in) : outer;
    if (stays) {
      level.requireNoHold(tag, in);
    } else {
      out.mute();
    }
    if (defined && (!stays || !level.edit().reachesItems(branches) && level.keepsText())) {
      out.putHeader(tag, wireVr, Integer.toUnsignedLong(length));
      out.copy(in, Integer.toUnsignedLong(length));
    } else {
      // A length that cannot be known before the end is undefined.
      out.putHeader(tag, wireVr, -1);
      use(inner);
      EditLevel edit = stays ? level.edit() : EditLevel.idle();
      editItems(level, edit, tag, length, stays ? branches : List.of());
      use(outer);
      out.putItemHeader(Tag.SEQUENCE_DELIMITATION, 0);
    }
    if (!stays) {
      out.unmute();
    }
  }

  private void editItems(
      StreamLevel level, EditLevel edit, int tag, int length, List<EditBranch> branches)
      throws IOException, DicomException {
    if (level.depth() >= limits.depth()) {
      throw in.broken("Sequences are nested deeper than " + limits.depth() + " levels.");
    }
    boolean defined = length != ElementHeader.UNDEFINED;
    long end = defined ? in.position() + Integer.toUnsignedLong(length) : DatasetReader.OPEN;
    int index = 0;
    while (in.position() < end) {
      int itemTag = in.tag();
      int itemLength = in.i32();
      budget.takeElement(in);
      if (itemTag == Tag.ITEM) {
        editItem(level, edit.item(tag, index++, branches), itemLength, end);
      } else if (itemTag != Tag.SEQUENCE_DELIMITATION) {
        throw in.broken("A sequence has something else than an item.");
      } else if (!defined) {
        break;
      }
    }
    requireEndBy(end, "A sequence");
    for (Dataset item : edit.newItems(tag, index, branches)) {
      out.putItem(item, level.written(), false);
    }
  }

  /**
   * Edits an item.
   *
   * @param edit the edit at work in it, or null when it goes
   */
  private void editItem(StreamLevel level, EditLevel edit, int length, long sequenceEnd)
      throws IOException, DicomException {
    boolean defined = length != ElementHeader.UNDEFINED;
    long bytes = Integer.toUnsignedLong(length);
    if (defined && bytes > sequenceEnd - in.position()) {
      throw in.broken("An item is longer than the sequence it is in.");
    }
    if (edit == null) {
      out.mute();
      editItem(level, EditLevel.idle(), length, sequenceEnd);
      out.unmute();
    } else if (defined && edit.isIdle() && level.keepsText()) {
      out.putItemHeader(Tag.ITEM, bytes);
      out.copy(in, bytes);
    } else if (defined && bytes <= LONGEST_IN_MEMORY) {
      Dataset item = reader.readItem(length, sequenceEnd, level.read(), level.depth() + 1);
      Dataset edited = DatasetEditor.edited(item, edit);
      out.putItem(edited, level.written(), edited == item && level.keepsText());
    } else {
      out.putItemHeader(Tag.ITEM, -1);
      editElements(level.item(edit), defined ? in.position() + bytes : sequenceEnd, defined);
      out.putItemHeader(Tag.ITEM_DELIMITATION, 0);
    }
  }

  private void editElements(StreamLevel item, long end, boolean defined)
      throws IOException, DicomException {
    while (in.position() < end) {
      if (in.peekTag() != Tag.ITEM_DELIMITATION) {
        editElement(item, end);
        continue;
      }
      in.tag();
      in.i32();
      if (!defined) {
        break;
      }
    }
    requireEndBy(end, "An item");
    item.end();
  }

  private void requireEndBy(long end, String what) throws DicomException {
    if (in.position() > end) {
      throw in.broken(what + " is longer than its length.");
    }
  }

  private void use(Encoding next) {
    encoding = next;
    reader.use(next);
    out.use(next);
  }
}
