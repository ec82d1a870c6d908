package org.arcdose.service.view;

import java.io.IOException;
import java.io.OutputStream;

/** A long answer that is ready to be written. */
@FunctionalInterface
public interface Document {
  /** Writes it; the stream stays open. */
  void writeTo(OutputStream out) throws IOException;
}
