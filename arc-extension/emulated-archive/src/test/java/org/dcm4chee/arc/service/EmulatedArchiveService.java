package org.dcm4chee.arc.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.dcm4chee.arc.event.ArchiveServiceEvent;

/** Tells that the archive runs. */
@Singleton
@Startup
public class EmulatedArchiveService {
  @Inject private Event<ArchiveServiceEvent> service;

  @PostConstruct
  void start() {
    service.fire(new ArchiveServiceEvent(ArchiveServiceEvent.Type.STARTED));
  }

  @PreDestroy
  void stop() {
    service.fire(new ArchiveServiceEvent(ArchiveServiceEvent.Type.STOPPED));
  }
}
