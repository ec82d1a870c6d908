package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AttachedEarTest {
  @Property(tries = 200)
  void detach_gives_every_ear_back_whatever_else_is_in_it(
      @ForAll("libraries") Map<String, byte[]> libraries, @ForAll("comments") String comment)
      throws Exception {
    byte[] ear = ear(libraries, comment);
    Zip attached = Zip.read(AttachedEar.of(attachment(ear)));
    assertEquals(Zip.read(ear).entries().size() + 2, attached.entries().size());
    assertArrayEquals(ear, AttachedEar.original("ear", attached).orElseThrow().bytes());
  }

  @Property(tries = 1000)
  void a_changed_byte_is_noticed_unless_the_archives_own_file_comes_out_all_the_same(
      @ForAll("libraries") Map<String, byte[]> libraries,
      @ForAll int place,
      @ForAll("changes") int change)
      throws Exception {
    byte[] ear = ear(libraries, "");
    byte[] attached = AttachedEar.of(attachment(ear));
    attached[Math.floorMod(place, attached.length)] ^= (byte) change;
    try {
      Optional<Zip> original = AttachedEar.original("ear", Zip.read(attached));
      // None: the name of the note was hit, and ArchiveEar finds our files without it.
      original.ifPresent(found -> assertArrayEquals(ear, found.bytes()));
    } catch (ZipException e) {
      assertTrue(e.getMessage().startsWith("it"), e.getMessage());
    } catch (Refusal e) {
      assertEquals(
          "ear was changed after ArcDose was attached to it; use the archive's own EAR.",
          e.getMessage());
    }
  }

  @Provide
  Arbitrary<Map<String, byte[]>> libraries() {
    return Arbitraries.maps(
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8).map(n -> "lib/" + n),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(300))
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> comments() {
    return Arbitraries.strings().ascii().ofMaxLength(30);
  }

  @Provide
  Arbitrary<Integer> changes() {
    return Arbitraries.integers().between(1, 255);
  }

  private static byte[] ear(Map<String, byte[]> libraries, String comment) {
    SyntheticEar ear = SyntheticEar.unsecured();
    libraries.forEach(ear::with);
    return commented(ear.bytes(), comment);
  }

  /** The comment is the last of the file, behind its length. */
  private static byte[] commented(byte[] zip, String comment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(zip, 0, zip.length - 2);
    out.write(comment.length());
    out.write(0);
    out.writeBytes(comment.getBytes(UTF_8));
    return out.toByteArray();
  }

  private static Attachment attachment(byte[] ear) throws Exception {
    ArchiveEar archive = ArchiveEar.of("ear", Zip.read(ear));
    return new Attachment(
        archive,
        "1.0.0",
        Map.of(
            "arcdose.war",
            new byte[] {1, 2, 3},
            Descriptor.NAME,
            archive.descriptor().with(Artifacts.EJBS, Artifacts.WAR, Artifacts.CONTEXT_ROOT)));
  }
}
