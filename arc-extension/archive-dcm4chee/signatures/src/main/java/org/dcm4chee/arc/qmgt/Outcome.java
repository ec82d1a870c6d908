package org.dcm4chee.arc.qmgt;

import org.dcm4chee.arc.entity.Task;

/** Signature. */
public class Outcome {
  public Outcome(Task.Status status, String description) {
    throw new LinkageError("signature");
  }

  public Task.Status getStatus() {
    throw new LinkageError("signature");
  }

  public String getDescription() {
    throw new LinkageError("signature");
  }
}
