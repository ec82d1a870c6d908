package org.dcm4chee.arc.store.impl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.dcm4che3.data.Attributes;
import org.dcm4che3.net.ApplicationEntity;
import org.dcm4che3.net.service.DicomServiceException;
import org.dcm4chee.arc.store.StoreContext;
import org.dcm4chee.arc.store.StoreService;
import org.dcm4chee.arc.store.StoreSession;

/** Emulated: a file, then the rows, committed, then the event, whatever came of the first two. */
@ApplicationScoped
public class EmulatedStoreService implements StoreService {
  private static final int PROCESSING_FAILURE = 0x0110;
  private static final int CANNOT_UNDERSTAND = 0xC000;

  @Inject private Event<StoreContext> stored;
  @Inject private EmulatedStoreEjb ejb;

  @Override
  public StoreSession newStoreSession(ApplicationEntity ae) {
    return new EmulatedStoreSession(ae.getAETitle(), null, null);
  }

  /** As over an association. */
  public StoreSession newStoreSession(String calledAet, String callingAet, String host) {
    return new EmulatedStoreSession(calledAet, callingAet, host);
  }

  @Override
  public StoreContext newStoreContext(StoreSession session) {
    return new EmulatedStoreContext(session);
  }

  @Override
  public void store(StoreContext ctx, InputStream data) throws IOException {
    EmulatedStoreContext context = (EmulatedStoreContext) ctx;
    try {
      byte[] file = data.readAllBytes();
      context.read(Attributes.ofFile(file));
      ejb.updateDb(context, write(file));
    } catch (IOException e) {
      throw failed(context, new DicomServiceException(CANNOT_UNDERSTAND, e));
    } catch (SQLException | RuntimeException e) {
      throw failed(context, new DicomServiceException(PROCESSING_FAILURE, e));
    } finally {
      stored.fire(context);
    }
  }

  private static String write(byte[] file) throws IOException {
    Path storage = Path.of(System.getProperty("emulated.storage"));
    Path path = Files.createTempFile(storage, "object", ".dcm");
    Files.write(path, file);
    return path.toString();
  }

  private static DicomServiceException failed(
      EmulatedStoreContext context, DicomServiceException why) {
    context.failed(why);
    return why;
  }
}
