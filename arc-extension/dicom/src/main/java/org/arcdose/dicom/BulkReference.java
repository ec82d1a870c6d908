package org.arcdose.dicom;

/**
 * Where the value of an element stands in the stream it was read from.
 *
 * @param offset of its first byte in bytes from the start of the stream; of a deflated dataset from
 *     the start of the inflated one
 * @param length in bytes
 * @param fragments whether it is encapsulated: item headers and the delimitation item are part of
 *     it (PS3.5 section A.4)
 * @param bigEndian whether numbers in it are big endian
 */
public record BulkReference(long offset, long length, boolean fragments, boolean bigEndian) {}
