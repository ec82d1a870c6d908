package org.arcdose.dicom;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** One dataset of a stream, the object itself or an item, while it is edited. */
final class StreamLevel {
  /** Most bytes that wait for a decision; longer values before it end the wait. */
  private static final int LONGEST_WAIT = 1 << 20;

  private static final int NO_GROUP = -1;

  private final EditedOutput out;
  private final EditLevel edit;
  private final int depth;

  /** The character sets in force here, before the edit and after it. */
  private CharacterSet read;

  private CharacterSet written;

  private final Set<Integer> added = new HashSet<>();
  private int highest;

  /** The private group whose elements wait, or {@link #NO_GROUP}. */
  private int waiting = NO_GROUP;

  StreamLevel(EditedOutput out, EditLevel edit) {
    this(out, edit, 0, CharacterSet.DEFAULT, CharacterSet.DEFAULT);
  }

  private StreamLevel(
      EditedOutput out, EditLevel edit, int depth, CharacterSet read, CharacterSet written) {
    this.out = out;
    this.edit = edit;
    this.depth = depth;
    this.read = read;
    this.written = written;
  }

  /** An item below. */
  StreamLevel item(EditLevel inItem) {
    return new StreamLevel(out, inItem, depth + 1, read, written);
  }

  EditLevel edit() {
    return edit;
  }

  int depth() {
    return depth;
  }

  CharacterSet read() {
    return read;
  }

  CharacterSet written() {
    return written;
  }

  /** Whether text that is left alone keeps its bytes. */
  boolean keepsText() {
    return read.equals(written);
  }

  /** Takes note of an element that comes: what is added before it goes first. */
  void arrive(int tag, DicomInput in) throws IOException, DicomException {
    if (Integer.compareUnsigned(tag, highest) < 0) {
      requireMayComeLate(tag, in);
    } else {
      edit.before(tag, this::add);
      highest = tag;
    }
    if (waiting != NO_GROUP && (Tag.group(tag) != waiting || out.heldBytes() > LONGEST_WAIT)) {
      settle(tag);
    }
    if (!out.hasStarted()) {
      if (Integer.compareUnsigned(tag, Tag.SOP_INSTANCE_UID) > 0) {
        out.start();
      } else if (out.heldBytes() > LONGEST_WAIT) {
        throw in.broken("More than a megabyte stands before the SOP Instance UID.");
      }
    }
  }

  /** Elements out of order are rare and harmless unless a decision about them was already made. */
  private void requireMayComeLate(int tag, DicomInput in) throws DicomException {
    boolean decided =
        added.contains(tag)
            || Tag.isPrivateCreator(tag) && Tag.group(highest) == Tag.group(tag)
            || depth == 0 && (tag == Tag.SOP_INSTANCE_UID || tag == Tag.SOP_CLASS_UID);
    if (decided && !edit.isIdle()) {
      throw in.broken(
          "The element stands behind "
              + Tag.format(highest)
              + "; out of order it cannot be edited in a stream.");
    }
  }

  /** No more elements come. */
  void end() throws IOException, DicomException {
    edit.end(this::add);
    if (waiting != NO_GROUP) {
      settle(-1);
    }
    if (depth == 0 && !out.hasStarted()) {
      out.start();
    }
  }

  /** A value is copied in passing, so that nothing can be held any longer. */
  void requireNoHold(int tag, DicomInput in) throws IOException, DicomException {
    if (waiting != NO_GROUP) {
      settle(tag);
    }
    if (!out.hasStarted()) {
      throw in.broken("A long value stands before the SOP Instance UID.");
    }
  }

  private void add(Element element) throws IOException, DicomException {
    added.add(element.tag());
    put(element, false);
  }

  /**
   * Puts an element.
   *
   * @param asRead whether the edit left it alone
   */
  void put(Element element, boolean asRead) throws IOException, DicomException {
    if (element.tag() == Tag.SPECIFIC_CHARACTER_SET) {
      written = CharacterSet.of(new Dataset().put(element), written);
    }
    if (waiting == NO_GROUP
        && Tag.isPrivateCreator(element.tag())
        && edit.mayThin(Tag.group(element.tag()))) {
      waiting = Tag.group(element.tag());
      out.holdGroup();
    }
    out.put(element, written, asRead && keepsText());
  }

  /** The character set holds from here on. */
  void declare(Element specificCharacterSet) {
    read = CharacterSet.of(new Dataset().put(specificCharacterSet), read);
  }

  /** Creators whose last element was removed go; of blocks that may go on, they stay. */
  private void settle(int next) throws IOException, DicomException {
    Set<Integer> idle = new HashSet<>(edit.thinnedBlocks());
    int open = Tag.group(next) == waiting ? PrivateBlocks.creator(next) : -1;
    idle.removeIf(
        creator -> Tag.group(creator) != waiting || Integer.compareUnsigned(creator, open) >= 0);
    for (Element element : out.held()) {
      if (PrivateBlocks.isInBlock(element.tag())) {
        idle.remove(PrivateBlocks.creator(element.tag()));
      }
    }
    waiting = NO_GROUP;
    out.releaseGroup(idle);
  }
}
