package org.arcdose.service.skin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.ObjectGone;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.skindose.dicom.DoseSource;
import org.arcdose.skindose.dicom.SkinDoseObjects;

/** What the archive is asked for when a skin dose is stored in it. */
final class SkinDoseArchive {
  private final Archive archive;

  SkinDoseArchive(Archive archive) {
    this.archive = archive;
  }

  /** Whether the archive has an object. */
  boolean has(InstanceIdentity object) throws ArchiveException {
    try {
      archive.header(reference(object));
      return true;
    } catch (ObjectGone e) {
      return false;
    }
  }

  /** Of the first source the archive still has. */
  Dataset header(List<DoseSource> sources) throws ArchiveException {
    ObjectGone gone = null;
    for (DoseSource source : sources) {
      try {
        return archive.header(reference(source.instance()));
      } catch (ObjectGone e) {
        gone = e;
      }
    }
    throw gone;
  }

  /** Stores both, the picture first: the report refers to it. */
  void store(SkinDoseObjects objects) throws ArchiveException {
    archive.store(part10(objects.picture()));
    archive.store(part10(objects.report()));
  }

  private static InstanceReference reference(InstanceIdentity object) {
    return new InstanceReference(
        object.studyInstanceUid(), object.seriesInstanceUid(), object.sopInstanceUid(), "");
  }

  private static ByteArrayInputStream part10(Dataset object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DicomWriter.write(DicomObject.of(object), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DicomException e) {
      throw new IllegalStateException("An object of our own cannot be written.", e);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
