package org.arcdose.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads values that stay behind, and fragments. */
final class BulkReader {
  private final DicomInput in;
  private final ReadOptions options;
  private final Budget budget;

  BulkReader(DicomInput in, ReadOptions options, Budget budget) {
    this.in = in;
    this.options = options;
    this.budget = budget;
  }

  /** Passes a value by. */
  Element passBy(int tag, VR vr, int wireVr, int length, boolean bigEndian)
      throws IOException, DicomException {
    BulkReference where =
        new BulkReference(in.position(), Integer.toUnsignedLong(length), false, bigEndian);
    handOver(tag, vr, where);
    return new SkippedElement(tag, vr, wireVr, where);
  }

  /** Encapsulated pixel data up to their end, kept or passed by. */
  Element readFragments(int tag, VR vr, int wireVr, boolean bigEndian)
      throws IOException, DicomException {
    boolean behind = options.leavesFragmentsBehind();
    long from = in.position();
    List<byte[]> fragments = new ArrayList<>();
    while (true) {
      int itemTag = in.tag();
      int length = in.i32();
      budget.takeElement(in);
      if (itemTag == Tag.SEQUENCE_DELIMITATION) {
        break;
      }
      if (itemTag != Tag.ITEM || length == ElementHeader.UNDEFINED) {
        throw in.broken("Encapsulated pixel data have something else than a fragment.");
      }
      if (behind) {
        long bytes = Integer.toUnsignedLong(length);
        handOver(tag, vr, new BulkReference(in.position(), bytes, false, bigEndian));
      } else {
        budget.takeValue(VR.OB, length, in);
        fragments.add(in.bytes(length));
      }
    }
    long length = in.position() - from;
    return behind
        ? new SkippedElement(tag, vr, wireVr, new BulkReference(from, length, true, bigEndian))
        : new FragmentsElement(tag, vr, wireVr, fragments);
  }

  private void handOver(int tag, VR vr, BulkReference where) throws IOException, DicomException {
    long end = where.offset() + where.length();
    if (options.consumer() != null) {
      try (InputStream value = in.next(where.length())) {
        options.consumer().accept(tag, vr, where, value);
      } catch (DicomInput.Broken broken) {
        throw broken.reason();
      }
    }
    in.skip(end - in.position());
  }
}
