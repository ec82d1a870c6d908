package org.arcdose.dicom.uid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UidTest {

  @Test
  void accepts_what_the_standard_allows() {
    for (String text :
        new String[] {
          "1.2.840.10008.1.2", "2.25.0", "0.39", "2.999", "1.2." + "1".repeat(60), "1.2.0.3"
        }) {
      assertEquals(Optional.empty(), Uid.problem(text), text);
    }
  }

  @Test
  void says_what_is_wrong() {
    assertProblem("A UID is empty.", "");
    assertProblem("A UID has 65 characters; 64 are allowed.", "1.2." + "1".repeat(61));
    assertProblem("Component 3 of a UID is empty.", "1.2..3");
    assertProblem("Component 1 of a UID is empty.", ".1.2");
    assertProblem("Component 3 of a UID is empty.", "1.2.");
    assertProblem("Component 3 of a UID begins with a zero.", "1.2.03");
    assertProblem("Character 5 of a UID is neither a digit nor a dot between numbers.", "1.2.A");
    assertProblem("Character 4 of a UID is neither a digit nor a dot between numbers.", "1.2 ");
    assertProblem("Character 3 of a UID is neither a digit nor a dot between numbers.", "1.٣");
    assertProblem("A UID has one component; it needs a root and a suffix.", "1");
    assertProblem("Component 1 of a UID is greater than 2.", "3.1");
    assertProblem("Component 1 of a UID is greater than 2.", "12.1");
    assertProblem("Component 2 of a UID is greater than 39.", "1.40.1");
    assertProblem("Component 2 of a UID is greater than 39.", "0.123456789012.1");
  }

  private static void assertProblem(String expected, String text) {
    assertEquals(expected, Uid.problem(text).orElseThrow());
    assertThrows(IllegalArgumentException.class, () -> new Uid(text));
  }

  /** The example of PS3.5 section B.2. */
  @Test
  void writes_a_uuid_as_a_number() {
    assertEquals(
        "2.25.329800735698586629295641978511506172918",
        Uid.of(UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")).value());
    assertEquals("2.25.0", Uid.of(new UUID(0, 0)).value());
    assertEquals("2.25.340282366920938463463374607431768211455", Uid.of(new UUID(-1, -1)).value());
  }

  @Test
  void makes_the_same_of_the_same_source_and_never_one_twice() {
    assertEquals(Uid.random(new Random(1)), Uid.random(new Random(1)));
    Random random = new Random(2);
    assertEquals(
        10_000, LongStream.range(0, 10_000).mapToObj(i -> Uid.random(random)).distinct().count());
  }

  @Property
  void derives_a_valid_uid_that_every_used_bit_changes(
      @ForAll @Size(min = 16, max = 32) byte[] digest) {
    Uid uid = Uid.derived(digest);

    assertTrue(uid.value().length() <= 44);
    assertEquals(uid, Uid.derived(digest.clone()));
    for (int bit = 0; bit < 128; bit++) {
      boolean fixed = bit >= 48 && bit < 52 || bit == 64 || bit == 65;
      byte[] other = digest.clone();
      other[bit / 8] ^= (byte) (0x80 >>> bit % 8);
      if (fixed) {
        assertEquals(uid, Uid.derived(other), "bit " + bit);
      } else {
        assertNotEquals(uid, Uid.derived(other), "bit " + bit);
      }
    }
  }
}
