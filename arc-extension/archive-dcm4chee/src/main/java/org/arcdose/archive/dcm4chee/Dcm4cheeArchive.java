package org.arcdose.archive.dcm4chee;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.ArchiveIdentity;
import org.arcdose.archive.ArchiveRefused;
import org.arcdose.archive.ArchiveUnavailable;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.ObjectGone;
import org.arcdose.archive.ObjectUnreadable;
import org.arcdose.archive.Position;
import org.arcdose.archive.Standing;
import org.arcdose.archive.StoreResult;
import org.arcdose.archive.StoredPage;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomReader;
import org.dcm4che3.net.Device;
import org.dcm4che3.net.service.DicomServiceException;
import org.dcm4chee.arc.event.ArchiveServiceEvent;
import org.dcm4chee.arc.retrieve.LocationInputStream;
import org.dcm4chee.arc.retrieve.RetrieveContext;
import org.dcm4chee.arc.retrieve.RetrieveService;
import org.dcm4chee.arc.store.InstanceLocations;
import org.dcm4chee.arc.store.StoreContext;
import org.dcm4chee.arc.store.StoreService;
import org.dcm4chee.arc.store.StoreSession;

/**
 * dcm4chee-arc as an archive, from inside. Handles are the AE titles objects were sent to: they are
 * read through the same ones. Files are read as they were stored and given the patient and the
 * study as the archive has them now.
 */
@ApplicationScoped
public class Dcm4cheeArchive implements Archive {
  private static final int OUT_OF_RESOURCES = 0xA700;

  @Inject private Device device;
  @Inject private RetrieveService retrieval;
  @Inject private StoreService storage;

  @Resource(lookup = "java:jboss/datasources/ArcDoseDS")
  private DataSource dataSource;

  private volatile boolean started;

  void changed(@Observes ArchiveServiceEvent event) {
    try {
      started = event.getType() != ArchiveServiceEvent.Type.STOPPED;
    } catch (Throwable e) {
      started = true;
    }
  }

  @Override
  public ArchiveIdentity echo() throws ArchiveException {
    String aeTitle = entities().regular().getAETitle();
    String[] versions = device.getSoftwareVersions();
    return new ArchiveIdentity("dcm4chee-arc", versions.length == 0 ? "" : versions[0], aeTitle);
  }

  @Override
  public StoredPage follow(Position after, int limit) throws ArchiveException {
    if (limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("A page has 1 to 1000 entries, not " + limit + ".");
    }
    return read(() -> new History(dataSource).after(PkCursor.of(after), limit));
  }

  @Override
  public Position before(Instant moment) throws ArchiveException {
    return read(() -> new History(dataSource).before(moment).position());
  }

  @Override
  public List<Standing> standings(List<InstanceReference> instances) throws ArchiveException {
    return read(() -> new Standings(dataSource).of(instances));
  }

  private interface Question<T> {
    T ask() throws SQLException;
  }

  private static <T> T read(Question<T> question) throws ArchiveException {
    try {
      return question.ask();
    } catch (SQLException e) {
      if (e.getSQLState() != null && e.getSQLState().startsWith("42")) {
        throw new ArchiveRefused(
            "ArcDose may not read the archive's tables: grant SELECT on public.instance, series,"
                + " study, rejected_instance, code, patient (pk, version) and patient_id (pat_id,"
                + " patient_fk) to ArcDose's database user.");
      }
      throw new ArchiveUnavailable("The archive's tables cannot be read at the moment.");
    }
  }

  @Override
  public Dataset header(InstanceReference instance) throws ArchiveException {
    return withFile(
        instance, (file, current) -> current.over(DicomReader.readHeader(file).dataset()));
  }

  /** Through a file of its own, gone when the stream is closed: an object may be large. */
  @Override
  public InputStream bytes(InstanceReference instance) throws ArchiveException {
    return withFile(
        instance,
        (file, current) -> {
          Path copy = Files.createTempFile("arcdose", ".part");
          try (OutputStream out = Files.newOutputStream(copy)) {
            current.edit().rewrite(file, out);
            return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
          } catch (IOException | DicomException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
          }
        });
  }

  @Override
  public StoreResult store(InputStream part10) throws ArchiveException {
    try (StoreSession session = storage.newStoreSession(entities().regular())) {
      StoreContext context = storage.newStoreContext(session);
      storage.store(context, part10);
      return context.getStoredInstance() == null ? StoreResult.ALREADY_THERE : StoreResult.STORED;
    } catch (DicomServiceException e) {
      throw refused(e);
    } catch (IOException e) {
      throw new ArchiveUnavailable("The archive could not store an object of ArcDose.");
    }
  }

  private interface Use<T> {
    T of(InputStream file, CurrentAttributes current) throws IOException, DicomException;
  }

  private <T> T withFile(InstanceReference instance, Use<T> use) throws ArchiveException {
    String aet = entities().of(instance.handle()).getAETitle();
    try (RetrieveContext context =
        retrieval.newRetrieveContext(
            aet,
            instance.studyInstanceUid(),
            instance.seriesInstanceUid(),
            instance.sopInstanceUid())) {
      if (!retrieval.calculateMatches(context)) {
        throw new ObjectGone("The archive no longer has the object, or hides it as rejected.");
      }
      InstanceLocations found = context.getMatches().get(0);
      try (LocationInputStream location = retrieval.openLocationInputStream(context, found);
          InputStream file = new BufferedInputStream(location.stream)) {
        return use.of(file, CurrentAttributes.of(found.getAttributes()));
      }
    } catch (DicomException e) {
      throw new ObjectUnreadable("The archive's file is no DICOM object: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new ArchiveUnavailable("The archive cannot read the object from its storage.");
    }
  }

  private ApplicationEntities entities() throws ArchiveException {
    if (!started) {
      throw new ArchiveUnavailable("The archive has not started yet.");
    }
    return new ApplicationEntities(device.getApplicationEntities());
  }

  /** Status codes of PS3.4 table B.2-1: A7xx out of resources, A9xx and Cxxx not to be stored. */
  private static ArchiveException refused(DicomServiceException e) {
    String status = String.format("0x%04X", e.getStatus());
    return switch (e.getStatus() & 0xF000) {
      case 0xC000 -> new ObjectUnreadable("The archive does not understand the object: " + status);
      case 0xA000 ->
          e.getStatus() == OUT_OF_RESOURCES
              ? new ArchiveUnavailable("The archive is out of resources: " + status)
              : new ArchiveRefused("The archive refuses the object: " + status);
      default -> new ArchiveUnavailable("The archive could not store the object: " + status);
    };
  }
}
