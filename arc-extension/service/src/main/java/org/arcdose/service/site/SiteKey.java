package org.arcdose.service.site;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.Optional;
import org.arcdose.service.sql.Database;

/**
 * The secret behind patient keys: 32 random bytes in file {@code site-key}, their fingerprint in
 * the database. With another key the same patient would become another one, so a key is made only
 * once for a database; every further server needs a copy of the file.
 */
public final class SiteKey {
  private static final String FILE = "site-key";
  private static final int BYTES = 32;
  private static final String SETTING = "site-key-fingerprint";

  private static final String KNOWN = "SELECT value FROM arcdose.setting WHERE name = ?";

  private static final String REMEMBER =
      "INSERT INTO arcdose.setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING";

  private final Database database;
  private final SiteFiles files;
  private final SecureRandom random;

  public SiteKey(Database database, SiteFiles files, SecureRandom random) {
    this.database = database;
    this.files = files;
    this.random = random;
  }

  /**
   * The key; made at the first start.
   *
   * @throws SiteUnusable if the database was begun with a key that is not there
   */
  public byte[] load() throws SiteUnusable {
    try {
      Optional<byte[]> key = read();
      if (known().isEmpty()) {
        key = key.isPresent() ? key : Optional.of(make());
        remember(fingerprint(key.get()));
      }
      // Read again: of two servers that begin at the same moment, one key is remembered.
      if (!key.map(SiteKey::fingerprint).equals(known())) {
        throw new SiteUnusable(
            "File site-key beside the configuration is missing or not the one this database was"
                + " begun with; put the right one back from the backup or another server.",
            null);
      }
      return key.get();
    } catch (IOException e) {
      throw new SiteUnusable(
          "File site-key beside the configuration cannot be read or written; look at the rights of"
              + " its directory.",
          e);
    }
  }

  private Optional<byte[]> read() throws IOException, SiteUnusable {
    Optional<String> text = files.read(FILE);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] key = HexFormat.of().parseHex(text.get());
      if (key.length == BYTES) {
        return Optional.of(key);
      }
    } catch (IllegalArgumentException e) {
      // told below; the exception would quote the key
    }
    throw new SiteUnusable(
        "File site-key beside the configuration does not hold 32 bytes in hexadecimal.", null);
  }

  private byte[] make() throws IOException {
    byte[] key = new byte[BYTES];
    random.nextBytes(key);
    files.write(FILE, HexFormat.of().formatHex(key));
    return key;
  }

  private Optional<String> known() {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setString(1, SETTING);
            try (ResultSet row = statement.executeQuery()) {
              return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
          }
        });
  }

  private void remember(String fingerprint) {
    database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setString(1, SETTING);
            statement.setString(2, fingerprint);
            return statement.executeUpdate();
          }
        });
  }

  private static String fingerprint(byte[] key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
