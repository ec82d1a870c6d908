package org.arcdose.archive.orthanc;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.arcdose.archive.ArchiveRefused;

/**
 * Where Orthanc's REST interface is and who ArcDose is to it: the node {@code orthanc} of the
 * configuration file.
 *
 * @param url http or https, without a slash at its end
 * @param user as in Orthanc's {@code RegisteredUsers}; empty if Orthanc asks nobody for a password
 */
public record OrthancSettings(URI url, String user, String password) {
  public OrthancSettings {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
  }

  /**
   * Reads {@code {"orthanc": {"url": ..., "user": ..., "password": ...}}}; other nodes belong to
   * others.
   *
   * @throws ArchiveRefused if the file or a field is missing or wrong; the message says which
   */
  public static OrthancSettings read(Path file) throws ArchiveRefused {
    JsonObject orthanc = node(file, document(file));
    URI url = url(file, text(file, orthanc, "url"));
    String user = text(file, orthanc, "user");
    String password = text(file, orthanc, "password");
    if (url == null) {
      throw refusal(file, "lacks the field orthanc.url, such as \"http://127.0.0.1:8042\"");
    }
    if ((user == null) != (password == null)) {
      throw refusal(file, "needs both orthanc.user and orthanc.password, or neither");
    }
    return user == null
        ? new OrthancSettings(url, "", "")
        : new OrthancSettings(url, user, password);
  }

  private static JsonValue document(Path file) throws ArchiveRefused {
    try (JsonReader json = Json.createReader(new StringReader(Files.readString(file)))) {
      return json.readValue();
    } catch (JsonException | CharacterCodingException e) {
      throw refusal(file, "is not JSON in UTF-8"); // the parser's message would quote the content
    } catch (NoSuchFileException e) {
      throw new ArchiveRefused(
          "The configuration file " + file + " does not exist; write it and restart ArcDose.", e);
    } catch (IOException e) {
      throw new ArchiveRefused(
          "The configuration file " + file + " cannot be read; check its owner and mode.", e);
    }
  }

  private static JsonObject node(Path file, JsonValue document) throws ArchiveRefused {
    if (document instanceof JsonObject root && root.get("orthanc") instanceof JsonObject node) {
      return node;
    }
    throw refusal(file, "lacks the node \"orthanc\"");
  }

  private static String text(Path file, JsonObject node, String field) throws ArchiveRefused {
    JsonValue value = node.get(field);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonString string && !string.getString().isBlank()) {
      return string.getString();
    }
    throw refusal(file, "has no text in the field orthanc." + field);
  }

  private static URI url(Path file, String text) throws ArchiveRefused {
    if (text == null) {
      return null;
    }
    try {
      URI url = new URI(text.strip().replaceAll("/+$", ""));
      if (url.getHost() != null
          && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
          && url.getRawUserInfo() == null
          && url.getRawQuery() == null
          && url.getRawFragment() == null) {
        return url;
      }
    } catch (URISyntaxException e) {
      // told below like every other wrong address; the text may hold a password
    }
    throw refusal(
        file,
        "has no usable address in orthanc.url: expected is http://host:port, the user name and"
            + " the password in fields of their own");
  }

  private static ArchiveRefused refusal(Path file, String what) {
    return new ArchiveRefused(
        "The configuration file " + file + " " + what + "; correct it and restart ArcDose.");
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "OrthancSettings[url=" + url + ", user=" + user + "]";
  }
}
