package org.dcm4chee.arc.store.impl;

import org.dcm4che3.data.Attributes;
import org.dcm4chee.arc.conf.RejectionNote;
import org.dcm4chee.arc.entity.Instance;
import org.dcm4chee.arc.store.StoreContext;
import org.dcm4chee.arc.store.StoreSession;

/** One object on its way into the emulated archive. */
public final class EmulatedStoreContext implements StoreContext {
  private final StoreSession session;
  private Attributes attributes = new Attributes();
  private Exception exception;
  private Instance stored;
  private Instance previous;

  EmulatedStoreContext(StoreSession session) {
    this.session = session;
  }

  void read(Attributes dataset) {
    attributes = dataset;
  }

  void stored(Instance instance) {
    stored = instance;
  }

  void isThere(Instance instance) {
    previous = instance;
  }

  void failed(Exception why) {
    exception = why;
  }

  @Override
  public StoreSession getStoreSession() {
    return session;
  }

  @Override
  public String getSopClassUID() {
    return attributes.getString(0x0008_0016);
  }

  @Override
  public String getSopInstanceUID() {
    return attributes.getString(0x0008_0018);
  }

  @Override
  public String getStudyInstanceUID() {
    return attributes.getString(0x0020_000D);
  }

  @Override
  public String getSeriesInstanceUID() {
    return attributes.getString(0x0020_000E);
  }

  @Override
  public Attributes getAttributes() {
    return attributes;
  }

  String patientId() {
    return attributes.getString(0x0010_0020);
  }

  String patientName() {
    return attributes.getString(0x0010_0010);
  }

  @Override
  public RejectionNote getRejectionNote() {
    return null;
  }

  @Override
  public Exception getException() {
    return exception;
  }

  @Override
  public Instance getStoredInstance() {
    return stored;
  }

  @Override
  public Instance getPreviousInstance() {
    return previous;
  }
}
