package org.arcdose.dicom;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The edited object on its way out. What stands before the SOP Instance UID is held until the file
 * meta information, which names it, can be written; elements of a private group may be held until
 * it is known whether their creators are still needed.
 */
final class EditedOutput implements AutoCloseable {
  /** An element that waits, and how it is to be written. */
  private record Held(Element element, CharacterSet characterSet, boolean asRead) {}

  private final OutputStream file;
  private final Deflater deflater;

  /** The file, or what deflates into it. */
  private final OutputStream stream;

  private final DatasetWriter writer;
  private final String transferSyntaxUid;
  private final List<Held> held = new ArrayList<>();
  private long heldBytes;
  private boolean started;
  private boolean holdsGroup;
  private int muted;

  EditedOutput(OutputStream file, Encoding encoding, String transferSyntaxUid) {
    this.file = file;
    this.transferSyntaxUid = transferSyntaxUid;
    deflater =
        Encoding.isDeflated(transferSyntaxUid)
            ? new Deflater(Deflater.DEFAULT_COMPRESSION, true)
            : null;
    stream = deflater == null ? file : new DeflaterOutputStream(file, deflater, 1 << 16);
    writer = new DatasetWriter(stream, encoding);
  }

  void use(Encoding encoding) {
    writer.use(encoding);
  }

  /** From here on nothing is written, until as many calls of {@link #unmute} follow. */
  void mute() {
    muted++;
  }

  void unmute() {
    muted--;
  }

  /** Whether the file meta information is written. */
  boolean hasStarted() {
    return started;
  }

  boolean isHolding() {
    return !started || holdsGroup;
  }

  /** How much is held, in bytes of values. */
  long heldBytes() {
    return heldBytes;
  }

  /** Writes the file meta information and what is held; the SOP Instance UID is among that. */
  void start() throws IOException, DicomException {
    Dataset identity = new Dataset();
    for (Held each : held) {
      int tag = each.element.tag();
      if (tag == Tag.SOP_CLASS_UID || tag == Tag.SOP_INSTANCE_UID) {
        identity.put(each.element);
      }
    }
    DicomWriter.writeStart(DicomObject.of(identity, transferSyntaxUid), file);
    started = true;
    release();
  }

  void holdGroup() {
    holdsGroup = true;
  }

  /** Ends holding a private group. */
  void releaseGroup(Set<Integer> withoutTags) throws IOException, DicomException {
    held.removeIf(each -> withoutTags.contains(each.element.tag()));
    holdsGroup = false;
    release();
  }

  /** The elements that are held. */
  List<Element> held() {
    return held.stream().map(Held::element).toList();
  }

  private void release() throws IOException, DicomException {
    if (!isHolding()) {
      for (Held each : held) {
        writer.write(each.element, each.characterSet, each.asRead);
      }
      held.clear();
      heldBytes = 0;
    }
  }

  /** Writes an element, or holds it. */
  void put(Element element, CharacterSet characterSet, boolean asRead)
      throws IOException, DicomException {
    if (muted > 0) {
      return;
    }
    if (isHolding()) {
      held.add(new Held(element, characterSet, asRead));
      heldBytes += element.bytes().length;
    } else {
      writer.write(element, characterSet, asRead);
    }
  }

  void putItem(Dataset item, CharacterSet inherited, boolean asRead)
      throws IOException, DicomException {
    if (muted == 0) {
      writer.writeItem(item, inherited, asRead);
    }
  }

  void putHeader(int tag, int wireVr, long length) throws IOException {
    if (muted == 0) {
      writer.writeHeader(tag, wireVr, length);
    }
  }

  /** Writes the header of an item or a delimitation item. */
  void putItemHeader(int tag, long length) throws IOException {
    if (muted == 0) {
      writer.writeItemHeader(tag, length);
    }
  }

  /** Copies bytes as they are. */
  void copy(DicomInput in, long length) throws IOException, DicomException {
    if (muted > 0) {
      in.skip(length);
    } else {
      writer.flush();
      in.copyTo(stream, length);
    }
  }

  /** Writes the zero bytes that stood behind the last element, and all that is buffered. */
  void finish(long trailingZeros) throws IOException {
    writer.flush();
    byte[] zeros = new byte[4096];
    for (long left = trailingZeros; left > 0; left -= zeros.length) {
      stream.write(zeros, 0, (int) Math.min(left, zeros.length));
    }
    if (stream instanceof DeflaterOutputStream deflated) {
      deflated.finish();
      if (deflater.getBytesWritten() % 2 != 0) {
        // PS3.5 section A.5 has an even length.
        file.write(0);
      }
    }
    file.flush();
  }

  /** Frees what deflating took; the stream stays open. */
  @Override
  public void close() {
    if (deflater != null) {
      deflater.end();
    }
  }
}
