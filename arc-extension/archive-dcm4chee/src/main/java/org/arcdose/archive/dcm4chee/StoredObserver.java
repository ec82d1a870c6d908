package org.arcdose.archive.dcm4chee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.dcm4chee.ChangeQueue.Change;
import org.dcm4che3.data.Attributes;
import org.dcm4chee.arc.store.StoreContext;
import org.dcm4chee.arc.store.StoreSession;

/**
 * Copies a dozen strings of each stored object into the queue. The archive calls it on the thread
 * of the association, after its commit and before its response: whatever escaped from here would
 * turn a stored object into a failed C-STORE.
 */
@ApplicationScoped
public class StoredObserver {
  private static final int CURRENT_REQUESTED_PROCEDURE_EVIDENCE_SEQUENCE = 0x0040_A375;
  private static final int STUDY_INSTANCE_UID = 0x0020_000D;

  private final StoredQueue queue;
  private final ChangeQueue changes;

  @Inject
  public StoredObserver(StoredQueue queue, ChangeQueue changes) {
    this.queue = queue;
    this.changes = changes;
  }

  /** For the proxies of the container. */
  StoredObserver() {
    this(null, null);
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
    try {
      noteChanges(context);
    } catch (Throwable e) {
      changes.miss();
    }
    queue.observed(System.nanoTime() - began);
  }

  /** A note rejects or restores what it names; an object stored again may have been rejected. */
  private void noteChanges(StoreContext context) {
    if (context.getException() != null) {
      return;
    }
    if (context.getRejectionNote() != null) {
      for (Attributes study :
          context.getAttributes().getSequence(CURRENT_REQUESTED_PROCEDURE_EVIDENCE_SEQUENCE)) {
        changes.offer(new Change.OfStudy(study.getString(STUDY_INSTANCE_UID)));
      }
    } else if (context.getStoredInstance() != null && context.getPreviousInstance() != null) {
      changes.offer(new Change.OfStudy(context.getStudyInstanceUID()));
    }
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
