package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** File meta information (PS3.10 section 7.1) on its way out. */
final class FileMeta {
  private FileMeta() {}

  /**
   * Writes group 0002 with its length. What it says about the object and about the writer is said
   * anew; the rest, e.g. the AE title of the source, is kept.
   */
  static void write(DicomObject object, OutputStream out) throws IOException, DicomException {
    Dataset complete = new Dataset();
    object.meta().forEach(complete::put);
    complete.putBytes(Tag.FILE_META_INFORMATION_VERSION, VR.OB, new byte[] {0, 1});
    complete.put(Tag.IMPLEMENTATION_CLASS_UID, VR.UI, DicomWriter.IMPLEMENTATION_CLASS_UID);
    complete.remove(Tag.IMPLEMENTATION_VERSION_NAME);
    object
        .dataset()
        .string(Tag.SOP_CLASS_UID)
        .ifPresent(uid -> put(complete, Tag.MEDIA_STORAGE_SOP_CLASS_UID, uid));
    object
        .dataset()
        .string(Tag.SOP_INSTANCE_UID)
        .ifPresent(uid -> put(complete, Tag.MEDIA_STORAGE_SOP_INSTANCE_UID, uid));
    put(complete, Tag.TRANSFER_SYNTAX_UID, object.transferSyntaxUid());

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DatasetWriter(bytes, Encoding.EXPLICIT_LITTLE).write(complete);
    Dataset length =
        new Dataset()
            .put(Tag.FILE_META_INFORMATION_GROUP_LENGTH, VR.UL, Integer.toString(bytes.size()));
    new DatasetWriter(out, Encoding.EXPLICIT_LITTLE).write(length);
    bytes.writeTo(out);
  }

  /** A damaged UID may have any bytes, which it keeps. */
  private static void put(Dataset meta, int tag, String uid) {
    meta.putBytes(tag, VR.UI, uid.getBytes(ISO_8859_1));
  }

  /** Writes group 0002 as it was read, its length and its encoding right or wrong. */
  static void writeAsRead(Dataset meta, OutputStream out) throws IOException, DicomException {
    new DatasetWriter(out, meta.encodingAsRead()).write(meta);
  }
}
