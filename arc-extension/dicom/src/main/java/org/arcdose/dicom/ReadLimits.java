package org.arcdose.dicom;

/**
 * What a reader accepts before it refuses an object: DICOM from a network is hostile input.
 *
 * @param depth how deep sequences may be nested
 * @param elements how many elements and items an object may have, nested ones included
 * @param elementBytes longest value that is kept, in bytes
 * @param valuesBytes longest value made of several texts or numbers, in bytes; as objects they take
 *     up to thirty times the memory
 * @param totalBytes longest object, in bytes (after inflating)
 * @param headerBytes longest binary value that reading a header keeps, in bytes; longer ones are
 *     skipped
 */
public record ReadLimits(
    int depth, int elements, int elementBytes, int valuesBytes, long totalBytes, int headerBytes) {

  /** Generous for a dose report or an image, small against a heap. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(32, 1_000_000, 1 << 28, 1 << 24, 1L << 30, 1 << 16);

  public ReadLimits {
    boolean positive =
        depth > 0
            && elements > 0
            && elementBytes > 0
            && valuesBytes > 0
            && totalBytes > 0
            && headerBytes > 0;
    if (!positive) {
      throw new IllegalArgumentException("A read limit is a positive number.");
    }
  }
}
