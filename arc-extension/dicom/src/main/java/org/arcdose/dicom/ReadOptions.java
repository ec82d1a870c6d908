package org.arcdose.dicom;

/** What is read of an object: how far, within which limits, and what becomes of bulk data. */
public final class ReadOptions {
  private final ReadLimits limits;
  private final boolean headerOnly;

  private ReadOptions(ReadLimits limits, boolean headerOnly) {
    this.limits = limits;
    this.headerOnly = headerOnly;
  }

  /** The whole object, all of it in memory. */
  public static ReadOptions whole() {
    return new ReadOptions(ReadLimits.DEFAULT, false);
  }

  /** Up to the pixel data; longer binary values before are left behind. */
  public static ReadOptions header() {
    return new ReadOptions(ReadLimits.DEFAULT, true);
  }

  /** The same within other limits. */
  public ReadOptions within(ReadLimits other) {
    return new ReadOptions(other, headerOnly);
  }

  ReadLimits limits() {
    return limits;
  }

  boolean endsAtPixelData() {
    return headerOnly;
  }

  /** Whether a binary value of that length stays behind. */
  boolean leavesBehind(VR vr, int unsignedLength) {
    return headerOnly
        && vr.kind() == VR.Kind.BULK
        && Integer.compareUnsigned(unsignedLength, limits.headerBytes()) > 0;
  }
}
