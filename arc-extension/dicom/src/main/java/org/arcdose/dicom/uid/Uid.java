package org.arcdose.dicom.uid;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A valid unique identifier (PS3.5 section 9.1): numbers separated by dots, none with a leading
 * zero, at most 64 characters. New ones are made of a UUID below the root 2.25 (PS3.5 section B.2).
 *
 * @param value the identifier without padding
 */
public record Uid(String value) {
  private static final int LONGEST = 64;
  private static final String UUID_ROOT = "2.25.";

  /**
   * Takes a valid identifier.
   *
   * @throws IllegalArgumentException saying what is wrong, but not with which identifier
   */
  public Uid {
    Optional<String> problem = problem(value);
    if (problem.isPresent()) {
      throw new IllegalArgumentException(problem.get());
    }
  }

  /** What makes the text no valid identifier, in a sentence without the text itself. */
  public static Optional<String> problem(String text) {
    if (text.isEmpty()) {
      return Optional.of("A UID is empty.");
    }
    if (text.length() > LONGEST) {
      return Optional.of(
          "A UID has " + text.length() + " characters; " + LONGEST + " are allowed.");
    }
    int component = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '.') {
        if (i == start) {
          return Optional.of("Component " + component + " of a UID is empty.");
        }
        if (i - start > 1 && text.charAt(start) == '0') {
          return Optional.of("Component " + component + " of a UID begins with a zero.");
        }
        start = i + 1;
        component++;
      } else if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return Optional.of(
            "Character " + (i + 1) + " of a UID is neither a digit nor a dot between numbers.");
      }
    }
    return rootProblem(text, component - 1);
  }

  /** The first two numbers are limited by ISO 8824: 0 to 2, and below 0 and 1 up to 39. */
  private static Optional<String> rootProblem(String text, int components) {
    if (components == 1) {
      return Optional.of("A UID has one component; it needs a root and a suffix.");
    }
    if (text.charAt(1) != '.' || text.charAt(0) > '2') {
      return Optional.of("Component 1 of a UID is greater than 2.");
    }
    int second = text.indexOf('.', 2) < 0 ? text.length() : text.indexOf('.', 2);
    boolean tooGreat =
        text.charAt(0) < '2' && (second > 4 || Integer.parseInt(text, 2, second, 10) > 39);
    return tooGreat ? Optional.of("Component 2 of a UID is greater than 39.") : Optional.empty();
  }

  /** The identifier that a UUID stands for, up to 44 characters. */
  public static Uid of(UUID uuid) {
    byte[] bytes =
        ByteBuffer.allocate(16)
            .putLong(uuid.getMostSignificantBits())
            .putLong(uuid.getLeastSignificantBits())
            .array();
    return new Uid(UUID_ROOT + new BigInteger(1, bytes));
  }

  /** A new identifier; as unpredictable as the source of randomness. */
  public static Uid random(RandomGenerator random) {
    return uuid(random.nextLong(), random.nextLong(), 4);
  }

  /**
   * The identifier that belongs to a digest, such as a keyed hash (HMAC) of another identifier: the
   * same for the same digest. 122 of its first 128 bits are used.
   *
   * @param digest at least 16 bytes
   */
  public static Uid derived(byte[] digest) {
    ByteBuffer bits = ByteBuffer.wrap(digest, 0, 16);
    return uuid(bits.getLong(), bits.getLong(), 8);
  }

  /** Version 4 is random, version 8 is of the maker's own method (RFC 9562). */
  private static Uid uuid(long most, long least, long version) {
    return of(
        new UUID(
            most & ~0xF000L | version << 12,
            least & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L));
  }

  @Override
  public String toString() {
    return value;
  }
}
