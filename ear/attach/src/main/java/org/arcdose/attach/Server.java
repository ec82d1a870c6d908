package org.arcdose.attach;

import java.util.Optional;

/** The server the archive runs in. */
interface Server {
  ServerConfiguration configuration() throws Refusal;

  /** A sentence when the limit of the JVM's metaspace is too low. */
  Optional<String> metaspaceWarning();
}
