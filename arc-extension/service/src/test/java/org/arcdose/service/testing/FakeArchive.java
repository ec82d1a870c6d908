package org.arcdose.service.testing;

import java.io.ByteArrayInputStream;
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
import org.arcdose.archive.Position;
import org.arcdose.archive.StoreResult;
import org.arcdose.archive.StoredPage;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.SyntheticObject;

/** An archive in memory; its positions are numbers of objects. */
public final class FakeArchive implements Archive {
  private static final Instant STORED_AT = Instant.parse("2026-11-20T09:00:00Z");

  private final List<InstanceStored> stored = new CopyOnWriteArrayList<>();
  private final Map<String, SyntheticObject> objects = new ConcurrentHashMap<>();
  private volatile ArchiveException refusal;

  /** Stores an object. */
  public void add(SyntheticObject object) {
    objects.put(object.sopInstanceUid(), object);
    stored.add(
        new InstanceStored(
            new InstanceReference(
                object.studyInstanceUid(),
                object.seriesInstanceUid(),
                object.sopInstanceUid(),
                "handle-" + stored.size()),
            object.object().dataset().string(Tag.SOP_CLASS_UID).orElseThrow(),
            "MODALITY",
            "ARCDOSE",
            "127.0.0.1",
            STORED_AT));
  }

  /** Loses an object; that it was stored stays known. */
  public void remove(SyntheticObject object) {
    objects.remove(object.sopInstanceUid());
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
  public Dataset header(InstanceReference instance) throws ArchiveException {
    requireHere();
    return object(instance).object().dataset();
  }

  @Override
  public InputStream bytes(InstanceReference instance) throws ArchiveException {
    requireHere();
    return new ByteArrayInputStream(object(instance).bytes());
  }

  private SyntheticObject object(InstanceReference instance) throws ObjectGone {
    SyntheticObject object = objects.get(instance.sopInstanceUid());
    if (object == null) {
      throw new ObjectGone("The archive no longer has the object.");
    }
    return object;
  }

  @Override
  public StoreResult store(InputStream part10) {
    throw new UnsupportedOperationException("No test stores through the port.");
  }
}
