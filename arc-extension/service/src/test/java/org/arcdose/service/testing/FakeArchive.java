package org.arcdose.service.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.ArchiveIdentity;
import org.arcdose.archive.ArchiveUnavailable;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.ObjectGone;
import org.arcdose.archive.ObjectUnreadable;
import org.arcdose.archive.Position;
import org.arcdose.archive.Standing;
import org.arcdose.archive.StoreResult;
import org.arcdose.archive.StoredPage;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.SyntheticObject;

/** An archive in memory; its positions are numbers of objects. */
public final class FakeArchive implements Archive {
  private static final Instant STORED_AT = Instant.parse("2026-11-20T09:00:00Z");

  private final List<InstanceStored> stored = new CopyOnWriteArrayList<>();
  private final Map<String, DicomObject> objects = new ConcurrentHashMap<>();
  private final Map<String, DicomObject> rejected = new ConcurrentHashMap<>();
  private final Map<String, Code> rejections = new ConcurrentHashMap<>();
  private volatile String patient = "";
  private volatile ArchiveException refusal;

  /** Stores an object. */
  public void add(SyntheticObject object) {
    add(object, STORED_AT);
  }

  /** Stores an object at a moment. */
  public void add(SyntheticObject object, Instant storedAt) {
    add(object.object(), storedAt);
  }

  private void add(DicomObject object, Instant storedAt) {
    Dataset dataset = object.dataset();
    String sopInstanceUid = dataset.string(Tag.SOP_INSTANCE_UID).orElseThrow();
    objects.put(sopInstanceUid, object);
    stored.add(
        new InstanceStored(
            new InstanceReference(
                dataset.string(Tag.STUDY_INSTANCE_UID).orElseThrow(),
                dataset.string(Tag.SERIES_INSTANCE_UID).orElseThrow(),
                sopInstanceUid,
                "handle-" + stored.size()),
            dataset.string(Tag.SOP_CLASS_UID).orElseThrow(),
            "MODALITY",
            "ARCDOSE",
            "127.0.0.1",
            storedAt));
  }

  /** Loses an object; that it was stored stays known. */
  public void remove(SyntheticObject object) {
    objects.remove(object.sopInstanceUid());
  }

  /** Hides an object for a reason. */
  public void reject(SyntheticObject object, Code reason) {
    rejections.put(object.sopInstanceUid(), reason);
    DicomObject hidden = objects.remove(object.sopInstanceUid());
    if (hidden != null) {
      rejected.put(object.sopInstanceUid(), hidden);
    }
  }

  /** Shows a rejected object again. */
  public void restore(SyntheticObject object) {
    rejections.remove(object.sopInstanceUid());
    objects.put(object.sopInstanceUid(), rejected.remove(object.sopInstanceUid()));
  }

  /** Forgets a rejected object, and that it was rejected. */
  public void purge(SyntheticObject object) {
    rejections.remove(object.sopInstanceUid());
    rejected.remove(object.sopInstanceUid());
  }

  /** Gives all objects another patient. */
  public void patient(String id, String issuer) {
    patient = id + issuer;
    objects.replaceAll(
        (uid, object) -> {
          Dataset dataset = object.dataset();
          dataset.put(Tag.PATIENT_ID, VR.LO, id).put(Tag.ISSUER_OF_PATIENT_ID, VR.LO, issuer);
          return DicomObject.of(dataset);
        });
  }

  /** What was stored, oldest first. */
  public List<InstanceStored> stored() {
    return List.copyOf(stored);
  }

  /** Whether nobody can reach it. */
  public void away(boolean away) {
    refuse(away ? new ArchiveUnavailable("The archive does not answer.") : null);
  }

  /** What every call is answered with from now on; null: as it should be. */
  public void refuse(ArchiveException with) {
    refusal = with;
  }

  private void requireHere() throws ArchiveException {
    ArchiveException now = refusal;
    if (now != null) {
      throw now;
    }
  }

  @Override
  public ArchiveIdentity echo() throws ArchiveException {
    requireHere();
    return new ArchiveIdentity("Fake", "1", "FAKE");
  }

  @Override
  public StoredPage follow(Position after, int limit) throws ArchiveException {
    requireHere();
    int from = after.token().isEmpty() ? 0 : Integer.parseInt(after.token());
    int to = Math.min(from + limit, stored.size());
    return new StoredPage(
        stored.subList(from, to), new Position(Integer.toString(to)), to < stored.size());
  }

  @Override
  public Position before(Instant moment) throws ArchiveException {
    requireHere();
    long earlier = stored.stream().takeWhile(each -> each.storedAt().isBefore(moment)).count();
    return new Position(Long.toString(earlier));
  }

  @Override
  public List<Standing> standings(List<InstanceReference> instances) throws ArchiveException {
    requireHere();
    return instances.stream()
        .map(InstanceReference::sopInstanceUid)
        .map(
            uid ->
                new Standing(
                    objects.containsKey(uid) || rejected.containsKey(uid),
                    rejections.get(uid),
                    patient))
        .toList();
  }

  @Override
  public Dataset header(InstanceReference instance) throws ArchiveException {
    requireHere();
    return object(instance).dataset();
  }

  @Override
  public InputStream bytes(InstanceReference instance) throws ArchiveException {
    requireHere();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DicomWriter.write(object(instance), bytes);
    } catch (IOException | DicomException e) {
      throw new IllegalStateException(e);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private DicomObject object(InstanceReference instance) throws ObjectGone {
    DicomObject object = objects.get(instance.sopInstanceUid());
    if (object == null) {
      throw new ObjectGone("The archive no longer has the object.");
    }
    return object;
  }

  @Override
  public StoreResult store(InputStream part10) throws ArchiveException {
    requireHere();
    try {
      DicomObject object = DicomReader.read(part10);
      if (objects.containsKey(object.dataset().string(Tag.SOP_INSTANCE_UID).orElseThrow())) {
        return StoreResult.ALREADY_THERE;
      }
      add(object, STORED_AT);
      return StoreResult.STORED;
    } catch (IOException | DicomException e) {
      throw new ObjectUnreadable("This is no DICOM object.");
    }
  }
}
