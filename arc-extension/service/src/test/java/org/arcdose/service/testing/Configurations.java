package org.arcdose.service.testing;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Set;
import org.arcdose.configuration.Configuration;
import org.arcdose.configuration.ConfigurationMistake;
import org.arcdose.configuration.ConfigurationSource;

/** Configurations from JSON text. */
public final class Configurations {
  private Configurations() {}

  /** One without a mistake. */
  public static Configuration of(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return Configuration.of(new ConfigurationSource.Told(reader.readObject(), "test", Set.of()));
    } catch (ConfigurationMistake e) {
      throw new AssertionError(e);
    }
  }
}
