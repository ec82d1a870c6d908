package org.arcdose.attach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * The archive's EAR as a directory among the server's deployments, where its scanner takes it once
 * a file {@code NAME.dodeploy} stands beside it.
 */
final class ExplodedEar implements Destination {
  static final String ORIGINAL_DESCRIPTOR = "META-INF/arcdose/application.xml";

  private final Path deployments;
  private final String name;
  private final Path place;

  /**
   * @param deployments the directory the server's scanner looks into
   * @param name of the EAR
   */
  ExplodedEar(Path deployments, String name) throws Refusal {
    if (!Files.isDirectory(deployments)) {
      throw new Refusal("The deployments directory %s does not exist.".formatted(deployments));
    }
    this.deployments = deployments;
    this.name = name;
    this.place = deployments.resolve(name);
  }

  /** What ArcDose adds where files lie by themselves: with all that detach needs. */
  static Map<String, byte[]> additions(Attachment attachment) throws Refusal {
    ArchiveEar archive = attachment.archive();
    Map<String, byte[]> additions = new TreeMap<>(attachment.files());
    additions.put(ORIGINAL_DESCRIPTOR, files(archive.zip()).get(Descriptor.NAME));
    additions.put(Note.NAME, Note.of(archive, attachment.version(), additions).text());
    return additions;
  }

  /**
   * What is there has to be nothing or the same archive: a file or a directory, with or without
   * ArcDose.
   */
  @Override
  public void check(ArchiveEar archive, ServerNeeds needs) throws Refusal {
    if (!needs.isEmpty()) {
      throw new Refusal(
          "The archive would not start with ArcDose before its server has all that; --dry-run"
              + " with --out shows the script that adds it.");
    }
    if (Files.isDirectory(place)) {
      checkIs(archive, filesOnDisk());
    } else if (Files.exists(place)) {
      Zip there = EarFile.read(place);
      checkIs(archive, files(AttachedEar.original(place.toString(), there).orElse(there)));
    }
  }

  @Override
  public void attach(Attachment attachment, ServerNeeds needs) throws Refusal {
    check(attachment.archive(), needs);
    Map<String, byte[]> contents = files(attachment.archive().zip());
    contents.putAll(additions(attachment));
    replace(contents);
  }

  private void checkIs(ArchiveEar archive, Map<String, byte[]> found) throws Refusal {
    Map<String, byte[]> expected = files(archive.zip());
    Optional<Note> note = Optional.ofNullable(found.remove(Note.NAME)).flatMap(Note::read);
    for (Map.Entry<String, byte[]> file : found.entrySet()) {
      if (!Arrays.equals(file.getValue(), expected.get(file.getKey()))
          && note.stream().noneMatch(ours -> ours.matches(file.getKey(), file.getValue()))) {
        throw new Refusal("%s is not what --ear is: %s differs.".formatted(place, file.getKey()));
      }
    }
  }

  /**
   * Removes what attach added.
   *
   * @throws Refusal when it is not there or was changed since
   */
  void detach() throws Refusal {
    Map<String, byte[]> contents = Files.isDirectory(place) ? filesOnDisk() : new TreeMap<>();
    byte[] text = contents.remove(Note.NAME);
    if (text == null) {
      throw new Refusal("ArcDose is not attached to %s.".formatted(place));
    }
    Map<String, String> ours = Note.read(text).map(Note::digests).orElse(Map.of());
    byte[] descriptor = contents.get(ORIGINAL_DESCRIPTOR);
    for (Map.Entry<String, String> file : ours.entrySet()) {
      byte[] content = contents.remove(file.getKey());
      if (content == null || !Digest.of(content).equals(file.getValue())) {
        throw changed(file.getKey());
      }
    }
    if (!ours.containsKey(ORIGINAL_DESCRIPTOR)) {
      throw changed(Note.NAME);
    }
    contents.put(Descriptor.NAME, descriptor);
    replace(contents);
  }

  private Refusal changed(String file) {
    return new Refusal(
        "%s in %s was changed after ArcDose was attached; put the archive's own EAR there."
            .formatted(file, place));
  }

  /** Written beside it first: whatever fails, the old one is still whole. */
  private void replace(Map<String, byte[]> contents) throws Refusal {
    Path part = deployments.resolve("." + name + ".arcdose-part");
    Path old = deployments.resolve("." + name + ".arcdose-old");
    try {
      try {
        delete(part);
        delete(old);
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
          Path path = part.resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.write(path, file.getValue());
        }
        if (Files.exists(place)) {
          Files.move(place, old);
        }
        Files.move(part, place);
      } catch (IOException e) {
        if (Files.exists(old) && !Files.exists(place)) {
          Files.move(old, place);
        }
        delete(part);
        throw e;
      }
      Files.writeString(deployments.resolve(name + ".dodeploy"), name);
      delete(old);
    } catch (IOException e) {
      throw new Refusal("%s cannot be written (%s).".formatted(place, EarFile.reason(e)));
    }
  }

  private Map<String, byte[]> filesOnDisk() throws Refusal {
    Map<String, byte[]> files = new TreeMap<>();
    try (var paths = Files.walk(place)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(place.relativize(path).toString(), Files.readAllBytes(path));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal("%s cannot be read: %s.".formatted(place, e.getMessage()));
    }
    return files;
  }

  private static Map<String, byte[]> files(Zip zip) throws Refusal {
    Map<String, byte[]> files = new TreeMap<>();
    for (Zip.Entry entry : zip.entries()) {
      if (entry.name().endsWith("/")) {
        continue;
      }
      if (entry.name().startsWith("/") || List.of(entry.name().split("/")).contains("..")) {
        throw new Refusal("The EAR has an entry that points outside of it.");
      }
      try {
        files.put(entry.name(), zip.content(entry));
      } catch (ZipException e) {
        throw new Refusal("The EAR cannot be unpacked: %s.".formatted(e.getMessage()));
      }
    }
    return files;
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (var paths = Files.walk(path)) {
        for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  @Override
  public String toString() {
    return place.toString();
  }
}
