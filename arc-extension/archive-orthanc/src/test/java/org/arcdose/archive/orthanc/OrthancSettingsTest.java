package org.arcdose.archive.orthanc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.arcdose.archive.ArchiveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrthancSettingsTest {
  @TempDir private Path directory;

  @Test
  void reads_address_user_and_password() throws Exception {
    OrthancSettings settings =
        OrthancSettings.read(
            file(
                """
                {"other": 1, "orthanc":
                 {"url": "https://pacs:8042/orthanc/", "user": "a", "password": "ä:"}}"""));

    assertEquals(new OrthancSettings(URI.create("https://pacs:8042/orthanc"), "a", "ä:"), settings);
  }

  @Test
  void needs_no_user_for_an_orthanc_that_asks_nobody() throws Exception {
    OrthancSettings settings =
        OrthancSettings.read(file("{\"orthanc\": {\"url\": \"http://127.0.0.1:8042\"}}"));

    assertEquals("", settings.user());
  }

  @Test
  void says_that_the_file_does_not_exist() {
    Path file = directory.resolve("arcdose.json");

    assertEquals(
        "The configuration file " + file + " does not exist; write it and restart ArcDose.",
        refusal(file));
  }

  @Test
  void says_that_the_file_cannot_be_read() {
    assertTrue(refusal(directory).contains("cannot be read"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "url=http://127.0.0.1:8042", "{\"orthanc\": {"})
  void says_that_the_file_is_not_json(String content) throws Exception {
    assertTrue(refusal(file(content)).contains(" is not JSON in UTF-8; correct it"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "7", "{\"orthanc\": null}", "{\"orthanc\": \"http://a\"}"})
  void says_that_the_node_is_missing(String content) throws Exception {
    assertTrue(refusal(file(content)).contains(" lacks the node \"orthanc\"; correct it"));
  }

  @Test
  void says_that_the_address_is_missing() throws Exception {
    assertTrue(
        refusal(file("{\"orthanc\": {\"user\": \"a\", \"password\": \"b\"}}"))
            .contains(" lacks the field orthanc.url"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1:8042",
        "ftp://127.0.0.1",
        "http://",
        "http:/orthanc",
        "http://us er@pacs",
        "http://user:secret@pacs:8042",
        "http://pacs:8042/?secret=1"
      })
  void says_that_the_address_is_unusable_without_quoting_it(String url) throws Exception {
    String message = refusal(file("{\"orthanc\": {\"url\": \"" + url + "\"}}"));

    assertTrue(message.contains(" has no usable address in orthanc.url"), message);
    assertFalse(message.contains("secret"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"user\": \"a\"", "\"password\": \"a\""})
  void says_that_half_of_the_credentials_is_missing(String field) throws Exception {
    assertTrue(
        refusal(file("{\"orthanc\": {\"url\": \"http://pacs:8042\", " + field + "}}"))
            .contains("needs both orthanc.user and orthanc.password"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"user\": 7", "\"user\": \"\"", "\"password\": [\"a\"]"})
  void says_which_field_is_no_text(String field) throws Exception {
    String name = field.substring(1, field.indexOf('"', 1));

    assertTrue(
        refusal(file("{\"orthanc\": {\"url\": \"http://pacs:8042\", " + field + "}}"))
            .contains("has no text in the field orthanc." + name));
  }

  @Test
  void keeps_the_password_out_of_its_text() {
    assertFalse(
        new OrthancSettings(URI.create("http://pacs"), "a", "secret")
            .toString()
            .contains("secret"));
  }

  private Path file(String content) throws Exception {
    return Files.writeString(directory.resolve("arcdose.json"), content);
  }

  private static String refusal(Path file) {
    return assertThrows(ArchiveRefused.class, () -> OrthancSettings.read(file)).getMessage();
  }
}
