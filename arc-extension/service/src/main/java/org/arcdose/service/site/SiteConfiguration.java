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
import java.util.function.Function;

/**
 * The JSON file with what an administrator sets for the site.
 *
 * @param file null for a server without one
 */
public record SiteConfiguration(Path file) {
  /**
   * Reads the file, an empty object if there is none, and makes of it what is asked for.
   *
   * @param part may refuse with an IllegalArgumentException whose message is for the administrator
   * @throws SiteUnusable if there is a file that cannot be used
   */
  public <T> T read(Function<JsonObject, T> part) throws SiteUnusable {
    try {
      return part.apply(object());
    } catch (IllegalArgumentException e) {
      throw new SiteUnusable(e.getMessage(), null);
    } catch (JsonParsingException e) {
      throw new SiteUnusable(
          "The configuration file is not a JSON object (line "
              + e.getLocation().getLineNumber()
              + "); correct it.",
          null);
    } catch (JsonException e) {
      throw new SiteUnusable("The configuration file is not a JSON object; correct it.", null);
    } catch (IOException e) {
      throw new SiteUnusable(
          "The configuration file cannot be read; look at the rights of it and its directory.", e);
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
