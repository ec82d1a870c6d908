package org.arcdose.service.site;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.arcdose.service.sql.Database;

/**
 * Makes user {@code admin} while there is no user, with a password nobody chose; it lies in file
 * {@code first-password}.
 */
public final class FirstUser {
  private static final String NAME = "admin";
  private static final String FILE = "first-password";

  /** No characters that look like others: the password is read from a screen. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 20;
  private static final int ITERATIONS = 20_000;
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 512;

  private static final List<String> ROLES =
      List.of(
          "arcdose-view", "arcdose-identity", "arcdose-export", "arcdose-operate", "arcdose-admin");

  private static final String ALONE = "SELECT pg_advisory_xact_lock(7262017, 4)";

  private static final String INSERT =
      """
      INSERT INTO arcdose.app_user (name, salted_password, salt, iterations)
      VALUES (?, ?, ?, ?)""";

  private final Database database;
  private final SiteFiles files;
  private final SecureRandom random;

  public FirstUser(Database database, SiteFiles files, SecureRandom random) {
    this.database = database;
    this.files = files;
    this.random = random;
  }

  /**
   * Makes the user if there is none. The file is written before the row is committed: a password
   * that was lost on the way could not be had back.
   *
   * @throws SiteUnusable if the password cannot be written
   */
  public void ensure() throws SiteUnusable {
    IOException[] failed = new IOException[1];
    database.transaction(
        connection -> {
          execute(connection, ALONE);
          if (!usersExist(connection)) {
            try {
              make(connection);
            } catch (IOException e) {
              failed[0] = e;
              connection.rollback();
            }
          }
          return null;
        });
    if (failed[0] != null) {
      throw new SiteUnusable(
          "File first-password cannot be written beside the configuration; look at the rights of"
              + " its directory.",
          failed[0]);
    }
  }

  private void make(Connection connection) throws SQLException, IOException {
    String password = password();
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder();
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setString(1, NAME);
      statement.setString(2, base64.encodeToString(salted(password, salt)));
      statement.setString(3, base64.encodeToString(salt));
      statement.setInt(4, ITERATIONS);
      statement.executeUpdate();
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO arcdose.app_user_role (name, role) VALUES (?, ?)")) {
      for (String role : ROLES) {
        statement.setString(1, NAME);
        statement.setString(2, role);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    files.write(FILE, password);
  }

  private String password() {
    StringBuilder password = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }

  /** SaltedPassword of SCRAM-SHA-512 (RFC 5802): PBKDF2 with HMAC-SHA-512, 64 bytes. */
  static byte[] salted(String password, byte[] salt) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA512", e);
    } finally {
      spec.clearPassword();
    }
  }

  private static boolean usersExist(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT EXISTS (SELECT 1 FROM arcdose.app_user)");
        ResultSet row = statement.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }
}
