package org.arcdose.service.site;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.arcdose.configuration.ConfigurationMistake;
import org.arcdose.configuration.ConfigurationSource;

/**
 * The JSON file with what an administrator sets for the site; nothing is set while there is none.
 *
 * @param file null for a server without one
 */
public record ConfigurationFile(Path file) implements ConfigurationSource {
  @Override
  public Told read() throws ConfigurationMistake {
    try {
      return new Told(object(), file == null ? "" : file.getFileName().toString(), Set.of());
    } catch (JsonParsingException e) {
      throw new ConfigurationMistake(
          "The configuration file is not a JSON object (line "
              + e.getLocation().getLineNumber()
              + "); correct it.");
    } catch (JsonException e) {
      throw new ConfigurationMistake("The configuration file is not a JSON object; correct it.");
    } catch (IOException e) {
      throw new ConfigurationMistake(
          "The configuration file cannot be read; look at the rights of it and its directory.");
    }
  }

  private JsonObject object() throws IOException {
    if (file == null) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonReader json = Json.createReader(text)) {
      return json.readObject();
    } catch (NoSuchFileException e) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }
}
