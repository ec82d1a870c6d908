package org.arcdose.dicom;

import java.util.Objects;

/** What is read of an object: how far, within which limits, and what becomes of bulk data. */
public final class ReadOptions {
  private static final int AS_LIMITED = -1;

  private final ReadLimits limits;
  private final boolean header;

  /** Longest binary value that is kept, in bytes; {@link #AS_LIMITED} where the limits say it. */
  private final int keptBytes;

  private final BulkConsumer consumer;

  private ReadOptions(ReadLimits limits, boolean header, int keptBytes, BulkConsumer consumer) {
    this.limits = limits;
    this.header = header;
    this.keptBytes = keptBytes;
    this.consumer = consumer;
  }

  /** The whole object, all of it in memory. */
  public static ReadOptions whole() {
    return new ReadOptions(ReadLimits.DEFAULT, false, AS_LIMITED, null);
  }

  /**
   * Up to the pixel data; binary values longer than {@link ReadLimits#headerBytes} before are left
   * behind, also in sequences.
   */
  public static ReadOptions header() {
    return new ReadOptions(ReadLimits.DEFAULT, true, AS_LIMITED, null);
  }

  /** The same within other limits. */
  public ReadOptions within(ReadLimits other) {
    return new ReadOptions(other, header, keptBytes, consumer);
  }

  /**
   * The same, but binary values longer than that and all encapsulated pixel data are left in the
   * stream: their elements say where ({@link Element#reference}).
   */
  public ReadOptions referringToBulk(int longerThanBytes) {
    return new ReadOptions(limits, header, longerThanBytes, null);
  }

  /** The same, but such values are handed to a consumer in passing. */
  public ReadOptions handingBulkTo(BulkConsumer bulk, int longerThanBytes) {
    return new ReadOptions(limits, header, longerThanBytes, Objects.requireNonNull(bulk, "bulk"));
  }

  ReadLimits limits() {
    return limits;
  }

  boolean endsAtPixelData() {
    return header;
  }

  /** Whether a binary value of that length stays behind. */
  boolean leavesBehind(VR vr, int unsignedLength) {
    int longest = keptBytes == AS_LIMITED ? limits.headerBytes() : keptBytes;
    return leavesFragmentsBehind()
        && vr.kind() == VR.Kind.BULK
        && Integer.compareUnsigned(unsignedLength, longest) > 0;
  }

  /** Whether encapsulated pixel data stay behind: how long they are is known at their end only. */
  boolean leavesFragmentsBehind() {
    return header || keptBytes != AS_LIMITED;
  }

  /** Takes what stays behind; null where nobody wants it. */
  BulkConsumer consumer() {
    return consumer;
  }
}
