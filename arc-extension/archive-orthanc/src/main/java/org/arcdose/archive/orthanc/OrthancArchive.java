package org.arcdose.archive.orthanc;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.ArchiveIdentity;
import org.arcdose.archive.ArchiveRefused;
import org.arcdose.archive.ArchiveUnavailable;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.ObjectGone;
import org.arcdose.archive.ObjectUnreadable;
import org.arcdose.archive.Position;
import org.arcdose.archive.Standing;
import org.arcdose.archive.StoreResult;
import org.arcdose.archive.StoredPage;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomReader;

/**
 * Orthanc as an archive, by its REST interface. Handles are Orthanc's instance identifiers.
 *
 * <p>Objects are fetched as files and parsed here: Orthanc's JSON is larger, slower and turns
 * decimal strings into numbers.
 */
public final class OrthancArchive implements Archive {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(60);

  private final OrthancHttp http;
  private final ChangeLog log;
  private final Hierarchy hierarchy;

  public OrthancArchive(OrthancSettings settings) {
    this(settings, CONNECT, SILENCE);
  }

  OrthancArchive(OrthancSettings settings, Duration connect, Duration silence) {
    this.http = new OrthancHttp(settings, connect, silence);
    this.log = new ChangeLog(http);
    this.hierarchy = new Hierarchy(http);
  }

  @Override
  public ArchiveIdentity echo() throws ArchiveException {
    return http.get(
        "/system",
        answer -> {
          JsonObject system = answer.asJsonObject();
          return new ArchiveIdentity(
              "Orthanc", system.getString("Version"), system.getString("DicomAet"));
        });
  }

  @Override
  public StoredPage follow(Position after, int limit) throws ArchiveException {
    if (limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("A page has 1 to 1000 entries, not " + limit + ".");
    }
    ChangeLog.Stretch stretch = log.after(Cursor.of(after), limit);
    List<Change> arrived = stretch.changes().stream().filter(Change::isNewInstance).toList();
    return new StoredPage(describe(arrived), stretch.end().position(), stretch.more());
  }

  /** The beginning: Orthanc finds changes by their number only. */
  @Override
  public Position before(Instant moment) {
    return Position.START;
  }

  /** Orthanc rejects nothing, and what becomes of a patient's data makes a new instance. */
  @Override
  public List<Standing> standings(List<InstanceReference> instances) throws ArchiveException {
    List<Standing> standings = new ArrayList<>(instances.size());
    for (InstanceReference instance : instances) {
      standings.add(new Standing(found(instance).isPresent(), null, ""));
    }
    return standings;
  }

  /** Without the instances that have been deleted since. */
  private List<InstanceStored> describe(List<Change> arrived) throws ArchiveException {
    Map<String, Hierarchy.Instance> instances =
        hierarchy.instances(arrived.stream().map(Change::resource).toList());
    return arrived.stream()
        .filter(change -> instances.containsKey(change.resource()))
        .map(change -> stored(change, instances.get(change.resource())))
        .toList();
  }

  private static InstanceStored stored(Change change, Hierarchy.Instance instance) {
    Map<String, String> metadata = instance.metadata();
    return new InstanceStored(
        instance.reference(),
        metadata.getOrDefault("SopClassUid", ""),
        metadata.getOrDefault("RemoteAET", ""),
        metadata.getOrDefault("CalledAET", ""),
        metadata.getOrDefault("RemoteIP", ""),
        change.time());
  }

  /**
   * Reads the file and stops at the pixel data: Orthanc 1.10.1 ignores {@code Range}, so closing
   * the connection is what keeps a large object from being transferred to its end.
   */
  @Override
  public Dataset header(InstanceReference instance) throws ArchiveException {
    try (InputStream file = bytes(instance)) {
      return DicomReader.readHeader(file).dataset();
    } catch (DicomException e) {
      throw new ObjectUnreadable(
          "The object that " + http.name() + " keeps cannot be read: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new ArchiveUnavailable(e.getMessage(), e);
    }
  }

  @Override
  public InputStream bytes(InstanceReference instance) throws ArchiveException {
    if (!instance.handle().isEmpty()) {
      try {
        return file(instance.handle());
      } catch (ObjectGone e) {
        // The identifier is a digest over the Patient ID too: corrected patients get new ones.
        return file(find(instance));
      }
    }
    return file(find(instance));
  }

  private InputStream file(String identifier) throws ArchiveException {
    return http.stream("/instances/" + identifier + "/file");
  }

  private String find(InstanceReference wanted) throws ArchiveException {
    return found(wanted)
        .orElseThrow(() -> new ObjectGone(http.name() + " no longer has the object."));
  }

  private Optional<String> found(InstanceReference wanted) throws ArchiveException {
    return hierarchy.lookup(wanted.sopInstanceUid()).stream()
        .map(Hierarchy.Instance::reference)
        .filter(found -> found.studyInstanceUid().equals(wanted.studyInstanceUid()))
        .filter(found -> found.seriesInstanceUid().equals(wanted.seriesInstanceUid()))
        .map(InstanceReference::handle)
        .findFirst();
  }

  @Override
  public StoreResult store(InputStream part10) throws ArchiveException {
    String status =
        http.send("/instances", part10, answer -> answer.asJsonObject().getString("Status"));
    return switch (status) {
      case "Success" -> StoreResult.STORED;
      case "AlreadyStored" -> StoreResult.ALREADY_THERE;
      default ->
          throw new ArchiveRefused(
              http.name() + " did not store the object (" + status + "); its log says why.");
    };
  }
}
