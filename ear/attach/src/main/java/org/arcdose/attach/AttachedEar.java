package org.arcdose.attach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The archive's EAR file with ArcDose in it: every byte of the archive's own file, then our
 * entries, the edited application.xml, a note of what was done, and a new central directory.
 */
final class AttachedEar {
  private AttachedEar() {}

  /**
   * @return its bytes; the same input gives the same bytes
   * @throws Refusal when a ZIP file cannot hold as much
   */
  static byte[] of(Attachment attachment) throws Refusal {
    Map<String, byte[]> entries = new LinkedHashMap<>(attachment.files());
    entries.put(Note.NAME, attachment.note().text());
    try {
      return attachment.archive().zip().appending(entries);
    } catch (ZipException e) {
      throw new Refusal("ArcDose cannot be added to the EAR: %s.".formatted(e.getMessage()));
    }
  }

  /**
   * The archive's own EAR again.
   *
   * @param name the file's name, for sentences
   * @return none when ArcDose is not in it
   * @throws Refusal when the EAR is not what attach made of it
   */
  static Optional<Zip> original(String name, Zip ear) throws Refusal {
    if (ear.find(Note.NAME).isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<Note> note = ear.content(Note.NAME).flatMap(Note::read);
      if (note.isPresent() && beginsWithOriginal(ear, note.get())) {
        Zip original = Zip.read(Arrays.copyOf(ear.bytes(), note.get().originalLength()));
        if (holdsNothingElse(ear, original, note.get())) {
          return Optional.of(original);
        }
      }
    } catch (ZipException e) {
      // Said below: an entry that cannot be read was changed as well.
    }
    throw new Refusal(
        "%s was changed after ArcDose was attached to it; use the archive's own EAR."
            .formatted(name));
  }

  private static boolean beginsWithOriginal(Zip ear, Note note) {
    int length = note.originalLength();
    return length > 0
        && length < ear.bytes().length
        && Digest.of(ear.bytes(), length).equals(note.originalDigest());
  }

  private static boolean holdsNothingElse(Zip ear, Zip original, Note note) throws ZipException {
    List<String> expected = new ArrayList<>();
    for (Zip.Entry entry : original.entries()) {
      if (!note.digests().containsKey(entry.name())) {
        expected.add(Digest.of(entry.record()));
      }
    }
    List<String> found = new ArrayList<>();
    int ours = 0;
    for (Zip.Entry entry : ear.entries()) {
      if (entry.offset() < original.bytes().length) {
        found.add(Digest.of(entry.record()));
      } else if (entry.name().equals(Note.NAME) || note.matches(entry.name(), ear.content(entry))) {
        ours++;
      } else {
        return false;
      }
    }
    return found.equals(expected)
        && ours == note.digests().size() + 1
        && Arrays.equals(ear.comment(), original.comment());
  }
}
