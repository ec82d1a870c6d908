package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What attach did, kept within the archive for detach and for the next attach.
 *
 * @param version of ArcDose
 * @param originalLength of the archive's EAR file in bytes
 * @param originalDigest SHA-256 of that file
 * @param digests SHA-256 of each file that attach added or replaced, by its name in the EAR
 */
record Note(
    String version, int originalLength, String originalDigest, Map<String, String> digests) {
  static final String NAME = "META-INF/arcdose/attached.properties";
  private static final String VERSION = "arcdose.version";
  private static final String LENGTH = "original.length";
  private static final String ORIGINAL_DIGEST = "original.sha256";
  private static final String ENTRY_DIGEST = "sha256.";

  static Note of(ArchiveEar archive, String version, Map<String, byte[]> additions) {
    Map<String, String> digests = new TreeMap<>();
    additions.forEach((name, content) -> digests.put(name, Digest.of(content)));
    byte[] original = archive.zip().bytes();
    return new Note(version, original.length, Digest.of(original), digests);
  }

  /** None when it is not one that attach wrote. */
  static Optional<Note> read(byte[] text) {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(new String(text, ISO_8859_1)));
      Map<String, String> digests = new TreeMap<>();
      for (String key : properties.stringPropertyNames()) {
        if (key.startsWith(ENTRY_DIGEST)) {
          digests.put(key.substring(ENTRY_DIGEST.length()), properties.getProperty(key));
        }
      }
      return Optional.of(
          new Note(
              properties.getProperty(VERSION, ""),
              Integer.parseInt(properties.getProperty(LENGTH, "")),
              properties.getProperty(ORIGINAL_DIGEST, ""),
              digests));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  byte[] text() {
    StringBuilder text =
        new StringBuilder("# Written by arcdose attach, read by arcdose detach.\n");
    text.append(VERSION).append('=').append(version).append('\n');
    text.append(LENGTH).append('=').append(originalLength).append('\n');
    text.append(ORIGINAL_DIGEST).append('=').append(originalDigest).append('\n');
    digests.forEach(
        (name, digest) ->
            text.append(ENTRY_DIGEST).append(name).append('=').append(digest).append('\n'));
    return text.toString().getBytes(ISO_8859_1);
  }

  /** Whether that is what attach put there under that name. */
  boolean matches(String name, byte[] content) {
    return Digest.of(content).equals(digests.get(name));
  }
}
