package org.arcdose.attach;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of files: SHA-256 in hexadecimal digits where none is named. */
final class Digest {
  private Digest() {}

  static String of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** Of the first bytes. */
  static String of(byte[] bytes, int length) {
    return HexFormat.of().formatHex(digest("SHA-256", bytes, length));
  }

  /** By which WildFly names its contents. */
  static byte[] sha1(byte[] bytes) {
    return digest("SHA-1", bytes, bytes.length);
  }

  private static byte[] digest(String algorithm, byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      digest.update(bytes, 0, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
