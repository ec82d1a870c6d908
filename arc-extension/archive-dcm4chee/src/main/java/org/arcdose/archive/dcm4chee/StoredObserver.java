package org.arcdose.archive.dcm4chee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.InstanceStored;
import org.dcm4chee.arc.store.StoreContext;
import org.dcm4chee.arc.store.StoreSession;

/**
 * Copies a dozen strings of each stored object into the queue. The archive calls it on the thread
 * of the association, after its commit and before its response: whatever escaped from here would
 * turn a stored object into a failed C-STORE.
 */
@ApplicationScoped
public class StoredObserver {
  private final StoredQueue queue;

  @Inject
  public StoredObserver(StoredQueue queue) {
    this.queue = queue;
  }

  /** For the proxies of the container. */
  StoredObserver() {
    this(null);
  }

  void stored(@Observes StoreContext context) {
    long began = System.nanoTime();
    try {
      if (isNewObject(context)) {
        queue.offer(describe(context));
      }
    } catch (Throwable e) {
      queue.miss();
    }
    queue.observed(System.nanoTime() - began);
  }

  /** Not a failure, not a duplicate, not a rejection note. */
  private static boolean isNewObject(StoreContext context) {
    return context.getException() == null
        && context.getStoredInstance() != null
        && context.getRejectionNote() == null;
  }

  private static InstanceStored describe(StoreContext context) {
    StoreSession session = context.getStoreSession();
    return new InstanceStored(
        new InstanceReference(
            context.getStudyInstanceUID(),
            context.getSeriesInstanceUID(),
            context.getSopInstanceUID(),
            orEmpty(session.getCalledAET())),
        context.getSopClassUID(),
        orEmpty(session.getCallingAET()),
        orEmpty(session.getCalledAET()),
        orEmpty(session.getRemoteHostName()),
        context.getStoredInstance().getCreatedTime().toInstant());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
