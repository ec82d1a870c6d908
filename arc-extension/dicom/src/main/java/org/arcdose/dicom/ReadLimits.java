package org.arcdose.dicom;

/**
 * What a reader accepts before it refuses an object: DICOM from a network is hostile input. The
 * defaults keep reading below 256 MB of heap whatever the bytes.
 *
 * @param depth how deep sequences may be nested
 * @param elements how many elements and items an object may have, nested ones included
 * @param valueBytes longest value that is kept in memory, in bytes
 * @param valuesBytes longest value made of several texts or numbers, in bytes
 * @param textBytes all text and numbers of an object together, in bytes
 * @param keptBytes all values kept in memory together, in bytes
 * @param objectBytes longest object, in bytes (after inflating)
 * @param headerBytes longest binary value that reading a header keeps, in bytes
 */
public record ReadLimits(
    int depth,
    int elements,
    int valueBytes,
    int valuesBytes,
    int textBytes,
    int keptBytes,
    long objectBytes,
    int headerBytes) {

  /** Content trees of real reports are nested 10 deep; recursion of 64 needs no large stack. */
  public static final int DEPTH = 64;

  /** An enhanced image of 10,000 frames has fewer; as objects they take some 100 MB. */
  public static final int ELEMENTS = 1_000_000;

  /** A full field mammogram has 50 MB. Longer pixel data are referenced or streamed. */
  public static final int VALUE_BYTES = 1 << 26;

  /** As objects, numbers and texts take up to thirty times their bytes; contours have 1 MB. */
  public static final int VALUES_BYTES = 1 << 22;

  /** Ten times the text of the longest reports. */
  public static final int TEXT_BYTES = 1 << 25;

  /** Two of the longest values; half of a small heap. */
  public static final int KEPT_BYTES = 1 << 27;

  /** What a 32 bit length can say about pixel data, and a header. */
  public static final long OBJECT_BYTES = (1L << 32) + (1L << 26);

  /** Keeps lookup tables and private blobs with dose data, leaves icons and waveforms. */
  public static final int HEADER_BYTES = 1 << 16;

  /** Every limit at its constant. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(
          DEPTH,
          ELEMENTS,
          VALUE_BYTES,
          VALUES_BYTES,
          TEXT_BYTES,
          KEPT_BYTES,
          OBJECT_BYTES,
          HEADER_BYTES);

  public ReadLimits {
    boolean positive =
        depth > 0
            && elements > 0
            && valueBytes > 0
            && valuesBytes > 0
            && textBytes > 0
            && keptBytes > 0
            && objectBytes > 0
            && headerBytes > 0;
    if (!positive) {
      throw new IllegalArgumentException("A read limit is a positive number.");
    }
  }

  /** The same with another nesting depth. */
  public ReadLimits withDepth(int levels) {
    return new ReadLimits(
        levels, elements, valueBytes, valuesBytes, textBytes, keptBytes, objectBytes, headerBytes);
  }

  /** The same with another number of elements and items. */
  public ReadLimits withElements(int count) {
    return new ReadLimits(
        depth, count, valueBytes, valuesBytes, textBytes, keptBytes, objectBytes, headerBytes);
  }

  /** The same with other limits of memory; a single value may take all of it. */
  public ReadLimits withKeptBytes(int bytes) {
    return new ReadLimits(
        depth, elements, bytes, valuesBytes, textBytes, bytes, objectBytes, headerBytes);
  }

  /** The same with another longest object. */
  public ReadLimits withObjectBytes(long bytes) {
    return new ReadLimits(
        depth, elements, valueBytes, valuesBytes, textBytes, keptBytes, bytes, headerBytes);
  }

  /**
   * What so many deflated bytes may inflate to. Deflate packs zeros a thousand times, which a
   * sparse segmentation may be, but not beyond 256 MB; an image less than a hundred times. A bomb
   * ends here before it costs a second.
   */
  static long inflatedBytes(long deflatedBytes) {
    return (1L << 28) + 100 * deflatedBytes;
  }

  /** The same for an object that is read piece by piece, of which only pieces are in memory. */
  ReadLimits ofPassing() {
    return new ReadLimits(
        depth,
        elements,
        valueBytes,
        valuesBytes,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        objectBytes,
        headerBytes);
  }
}
