package org.arcdose.configuration;

import jakarta.json.JsonObject;
import java.util.Set;

/** Where an administrator keeps the configuration. */
public interface ConfigurationSource {
  /**
   * What is there now. Cheap: it is asked every two seconds.
   *
   * @throws ConfigurationMistake if it cannot be read
   */
  Told read() throws ConfigurationMistake;

  /**
   * What was read, not checked yet.
   *
   * @param values named as in the definition
   * @param place for the administrator
   * @param aeTitles of the archive itself; empty if they are not known here
   */
  record Told(JsonObject values, String place, Set<String> aeTitles) {
    public Told {
      aeTitles = Set.copyOf(aeTitles);
    }
  }
}
