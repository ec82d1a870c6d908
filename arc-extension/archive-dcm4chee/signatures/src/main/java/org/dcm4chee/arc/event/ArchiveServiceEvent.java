package org.dcm4chee.arc.event;

/** Signature. */
public class ArchiveServiceEvent {
  /** Signature. */
  public enum Type {
    STARTED,
    STOPPED,
    RELOADED
  }

  private ArchiveServiceEvent() {
    throw new LinkageError("signature");
  }

  public Type getType() {
    throw new LinkageError("signature");
  }
}
