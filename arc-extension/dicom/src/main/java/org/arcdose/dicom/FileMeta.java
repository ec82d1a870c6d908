package org.arcdose.dicom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** File meta information (PS3.10 section 7.1) on its way out. */
final class FileMeta {
  private FileMeta() {}

  /** Writes group 0002 with its length, completed from the dataset. */
  static void write(DicomObject object, OutputStream out) throws IOException, DicomException {
    Dataset complete = new Dataset();
    complete.putBytes(Tag.FILE_META_INFORMATION_VERSION, VR.OB, new byte[] {0, 1});
    complete.put(Tag.IMPLEMENTATION_CLASS_UID, VR.UI, DicomWriter.IMPLEMENTATION_CLASS_UID);
    object
        .dataset()
        .string(Tag.SOP_CLASS_UID)
        .ifPresent(uid -> complete.put(Tag.MEDIA_STORAGE_SOP_CLASS_UID, VR.UI, uid));
    object
        .dataset()
        .string(Tag.SOP_INSTANCE_UID)
        .ifPresent(uid -> complete.put(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID, VR.UI, uid));
    complete.put(Tag.TRANSFER_SYNTAX_UID, VR.UI, object.transferSyntaxUid());
    object.meta().forEach(complete::put);

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DatasetWriter(true).write(complete, bytes);
    Dataset length =
        new Dataset()
            .put(Tag.FILE_META_INFORMATION_GROUP_LENGTH, VR.UL, Integer.toString(bytes.size()));
    new DatasetWriter(true).write(length, out);
    bytes.writeTo(out);
  }
}
