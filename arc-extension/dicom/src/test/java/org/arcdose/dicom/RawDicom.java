package org.arcdose.dicom;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** DICOM bytes written by hand, right or wrong. */
final class RawDicom {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final boolean bigEndian;

  private RawDicom(boolean bigEndian) {
    this.bigEndian = bigEndian;
  }

  static RawDicom littleEndian() {
    return new RawDicom(false);
  }

  static RawDicom bigEndian() {
    return new RawDicom(true);
  }

  static byte[] bytesOf(DicomObject object) throws IOException, DicomException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DicomWriter.write(object, out);
    return out.toByteArray();
  }

  RawDicom explicit(int tag, String vr, String value) {
    return explicit(tag, vr, value.getBytes(StandardCharsets.ISO_8859_1));
  }

  RawDicom explicit(int tag, String vr, byte[] value) {
    return header(tag, vr, value.length).raw(value);
  }

  /** Tag, value representation and length as they are declared. */
  RawDicom header(int tag, String vr, int length) {
    tag(tag).raw(vr.getBytes(StandardCharsets.ISO_8859_1));
    VR known = VR.of(vr.charAt(0), vr.charAt(1));
    return known != null && !known.hasLongLength() ? u16(length) : u16(0).i32(length);
  }

  RawDicom implicit(int tag, String value) {
    return tag(tag).i32(value.length()).raw(value.getBytes(StandardCharsets.ISO_8859_1));
  }

  RawDicom tag(int tag) {
    return u16(tag >>> 16).u16(tag);
  }

  RawDicom item(int length) {
    return tag(Tag.ITEM).i32(length);
  }

  RawDicom endOfItem() {
    return tag(Tag.ITEM_DELIMITATION).i32(0);
  }

  RawDicom endOfSequence() {
    return tag(Tag.SEQUENCE_DELIMITATION).i32(0);
  }

  RawDicom u16(int value) {
    bytes.write(bigEndian ? value >> 8 : value);
    bytes.write(bigEndian ? value : value >> 8);
    return this;
  }

  RawDicom i32(int value) {
    return bigEndian ? u16(value >>> 16).u16(value) : u16(value).u16(value >>> 16);
  }

  RawDicom raw(byte... value) {
    bytes.writeBytes(value);
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Reads what was written so far. */
  Dataset read() throws IOException, DicomException {
    return DicomReader.read(new ByteArrayInputStream(bytes())).dataset();
  }

  static DicomObject read(byte[] object) throws IOException, DicomException {
    return DicomReader.read(new ByteArrayInputStream(object));
  }
}
