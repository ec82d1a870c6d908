package org.arcdose.dicom.uid;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An identifier that DICOM itself assigns (PS3.6 annex A). It means the same everywhere, so it
 * identifies no patient, study or device.
 *
 * @param uid the identifier
 * @param kind what it identifies
 * @param keyword name as one word, e.g. {@code CTImageStorage}
 * @param name name as the standard prints it
 * @param retired whether the standard no longer defines it
 */
public record RegisteredUid(String uid, Kind kind, String keyword, String name, boolean retired) {

  /** What an identifier of the standard identifies. */
  public enum Kind {
    TRANSFER_SYNTAX,
    /** A SOP class whose instances are stored. */
    STORAGE_CLASS,
    /** Any other SOP class. */
    SOP_CLASS,
    SOP_INSTANCE,
    FRAME_OF_REFERENCE,
    CODING_SCHEME,
    OTHER
  }

  private static final String ROOT = "1.2.840.10008.";
  private static final Map<String, RegisteredUid> ALL = new LinkedHashMap<>();
  private static final Map<String, TransferSyntax> TRANSFER_SYNTAXES = new LinkedHashMap<>();

  static {
    load();
  }

  /** The entry of an identifier. */
  public static Optional<RegisteredUid> find(String uid) {
    return Optional.ofNullable(ALL.get(uid));
  }

  /** All entries in the order of their identifiers. */
  public static Collection<RegisteredUid> all() {
    return Collections.unmodifiableCollection(ALL.values());
  }

  /** Whether it is below the root of the standard, be it of an edition later than the table. */
  public static boolean isStandard(String uid) {
    return uid.startsWith(ROOT);
  }

  static Map<String, TransferSyntax> transferSyntaxes() {
    return TRANSFER_SYNTAXES;
  }

  /** A line of source, a line of columns, rows; the name comes last since it may have commas. */
  private static void load() {
    try (InputStream in = RegisteredUid.class.getResourceAsStream("uids.csv")) {
      new String(in.readAllBytes(), US_ASCII).lines().skip(2).forEach(RegisteredUid::add);
    } catch (IOException e) {
      throw new UncheckedIOException("The table of UIDs in this program is damaged.", e);
    }
  }

  private static void add(String line) {
    String[] columns = line.split(",", 6);
    Kind kind = Kind.valueOf(columns[1]);
    ALL.put(
        columns[0],
        new RegisteredUid(columns[0], kind, columns[2], columns[5], !columns[3].isEmpty()));
    if (kind == Kind.TRANSFER_SYNTAX) {
      TRANSFER_SYNTAXES.put(columns[0], TransferSyntax.parse(columns[0], columns[4]));
    }
  }
}
