package org.dcm4chee.arc.event;

/** Emulated. */
public class ArchiveServiceEvent {
  /** Emulated. */
  public enum Type {
    STARTED,
    STOPPED,
    RELOADED
  }

  private final Type type;

  public ArchiveServiceEvent(Type type) {
    this.type = type;
  }

  public Type getType() {
    return type;
  }
}
