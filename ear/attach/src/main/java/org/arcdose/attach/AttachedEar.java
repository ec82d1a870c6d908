package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.zip.ZipException;

/**
 * The archive's EAR with ArcDose in it: every byte of the archive's own file, then our entries, the
 * edited application.xml, a note of what was done, and a new central directory.
 */
final class AttachedEar {
  static final String NOTE = "META-INF/arcdose/attached.properties";
  private static final String VERSION = "arcdose.version";
  private static final String LENGTH = "original.length";
  private static final String ORIGINAL_DIGEST = "original.sha256";
  private static final String ENTRY_DIGEST = "sha256.";

  private AttachedEar() {}

  /**
   * @return the bytes of the attached EAR; the same input gives the same bytes
   * @throws Refusal when the EAR has entries of our names or cannot take more
   */
  static byte[] assemble(String name, ArchiveEar archive, Artifacts artifacts) throws Refusal {
    for (String ours : artifacts.files().keySet()) {
      if (archive.zip().find(ours).isPresent()) {
        throw new Refusal(
            "%s holds %s already, but not from attach; use the archive's own EAR."
                .formatted(name, ours));
      }
    }
    Map<String, byte[]> additions = new LinkedHashMap<>(artifacts.files());
    additions.put(
        Descriptor.NAME,
        archive.descriptor().with(Artifacts.EJBS, Artifacts.WAR, Artifacts.CONTEXT_ROOT));
    additions.put(NOTE, note(archive.zip().bytes(), artifacts.version(), additions));
    try {
      return archive.zip().appending(additions);
    } catch (ZipException e) {
      throw new Refusal("ArcDose cannot be added to %s: %s.".formatted(name, e.getMessage()));
    }
  }

  private static byte[] note(byte[] original, String version, Map<String, byte[]> additions) {
    StringBuilder note =
        new StringBuilder("# Written by arcdose attach, read by arcdose detach.\n");
    note.append(VERSION).append('=').append(version).append('\n');
    note.append(LENGTH).append('=').append(original.length).append('\n');
    note.append(ORIGINAL_DIGEST).append('=').append(Digest.of(original)).append('\n');
    additions.forEach(
        (name, content) ->
            note.append(ENTRY_DIGEST)
                .append(name)
                .append('=')
                .append(Digest.of(content))
                .append('\n'));
    return note.toString().getBytes(ISO_8859_1);
  }

  /** Whether ArcDose is in it, whatever happened to it since. */
  static boolean isAttached(Zip ear) {
    return ear.find(NOTE).isPresent();
  }

  /**
   * The archive's own EAR again.
   *
   * @param name the file's name, for sentences
   * @return none when ArcDose is not in it
   * @throws Refusal when the EAR is not what attach made of it
   */
  static Optional<Zip> original(String name, Zip ear) throws Refusal {
    if (!isAttached(ear)) {
      return Optional.empty();
    }
    try {
      Properties note = new Properties();
      note.load(new StringReader(new String(ear.content(NOTE).orElseThrow(), ISO_8859_1)));
      int length = Integer.parseInt(note.getProperty(LENGTH, ""));
      if (length > 0
          && length < ear.bytes().length
          && Digest.of(ear.bytes(), length).equals(note.getProperty(ORIGINAL_DIGEST))) {
        Zip original = Zip.read(Arrays.copyOf(ear.bytes(), length));
        if (holdsNothingElse(ear, original, note)) {
          return Optional.of(original);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // Said below: a note or an entry that cannot be read was changed as well.
    }
    throw new Refusal(
        "%s was changed after ArcDose was attached to it; use the archive's own EAR."
            .formatted(name));
  }

  private static boolean holdsNothingElse(Zip ear, Zip original, Properties note)
      throws ZipException {
    Map<String, String> ours = new LinkedHashMap<>();
    for (String key : new TreeSet<>(note.stringPropertyNames())) {
      if (key.startsWith(ENTRY_DIGEST)) {
        ours.put(key.substring(ENTRY_DIGEST.length()), note.getProperty(key));
      }
    }
    List<String> expected = new ArrayList<>();
    for (Zip.Entry entry : original.entries()) {
      if (!ours.containsKey(entry.name())) {
        expected.add(Digest.of(entry.record()));
      }
    }
    List<String> found = new ArrayList<>();
    int matching = 0;
    for (Zip.Entry entry : ear.entries()) {
      if (entry.offset() < original.bytes().length) {
        found.add(Digest.of(entry.record()));
      } else if (entry.name().equals(NOTE)
          || Digest.of(ear.content(entry)).equals(ours.get(entry.name()))) {
        matching++;
      } else {
        return false;
      }
    }
    return found.equals(expected)
        && matching == ours.size() + 1
        && Arrays.equals(ear.comment(), original.comment());
  }
}
