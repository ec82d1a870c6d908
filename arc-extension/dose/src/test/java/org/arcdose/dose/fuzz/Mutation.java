package org.arcdose.dose.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;

/** Ways to damage an object; the same random numbers do the same damage. */
enum Mutation {
  FLIP_BITS {
    @Override
    byte[] apply(byte[] object, Random random) {
      byte[] damaged = object.clone();
      // Mostly few, so that the object can still be read.
      for (int i = 1 + random.nextInt(1 + random.nextInt(20)); i > 0; i--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return damaged;
    }
  },
  CUT_OFF {
    @Override
    byte[] apply(byte[] object, Random random) {
      return Arrays.copyOf(object, 1 + random.nextInt(object.length));
    }
  },
  ALTER_LENGTHS {
    @Override
    byte[] apply(byte[] object, Random random) {
      byte[] damaged = object.clone();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        int length = LENGTHS[random.nextInt(LENGTHS.length)];
        int at = element(damaged, random) + (random.nextBoolean() ? 6 : 8);
        for (int j = 0; j < 4 && at + j < damaged.length; j++) {
          damaged[at + j] = (byte) (length >> 8 * j);
        }
      }
      return damaged;
    }
  },
  ALTER_REPRESENTATION {
    @Override
    byte[] apply(byte[] object, Random random) {
      byte[] damaged = object.clone();
      String letters = LETTERS[random.nextInt(LETTERS.length)];
      int at = Math.min(element(damaged, random) + 4, damaged.length - 2);
      damaged[Math.max(0, at)] = (byte) letters.charAt(0);
      damaged[Math.max(0, at) + 1] = (byte) letters.charAt(1);
      return damaged;
    }
  },
  MOVE_BYTES {
    @Override
    byte[] apply(byte[] object, Random random) {
      int from = random.nextInt(object.length);
      int length = random.nextInt(Math.min(400, object.length - from));
      byte[] part = Arrays.copyOfRange(object, from, from + length);
      return insert(object, element(object, random), part);
    }
  },
  TAKE_BYTES_OUT {
    @Override
    byte[] apply(byte[] object, Random random) {
      int from = random.nextInt(object.length);
      int length = random.nextInt(Math.min(400, object.length - from));
      byte[] damaged = new byte[object.length - length];
      System.arraycopy(object, 0, damaged, 0, from);
      System.arraycopy(object, from + length, damaged, from, damaged.length - from);
      return damaged.length == 0 ? object : damaged;
    }
  },
  /** Up to 10,000 sequences in each other, known or unknown, of undefined or of 4 GB length. */
  NEST_DEEPLY {
    @Override
    byte[] apply(byte[] object, Random random) {
      ByteArrayOutputStream nested = new ByteArrayOutputStream();
      byte[] level = level(random);
      for (int i = 1 + random.nextInt(10_000); i > 0; i--) {
        nested.writeBytes(level);
      }
      return insert(object, element(object, random), nested.toByteArray());
    }
  },
  /** A sequence of a length of 4 GB with up to 200,000 empty items. */
  MANY_ITEMS {
    @Override
    byte[] apply(byte[] object, Random random) {
      ByteArrayOutputStream items = new ByteArrayOutputStream();
      items.writeBytes(level(random));
      byte[] item = {(byte) 0xFE, (byte) 0xFF, 0, (byte) 0xE0, 0, 0, 0, 0};
      int most = random.nextInt(20) == 0 ? 200_000 : 2000;
      for (int i = random.nextInt(most); i > 0; i--) {
        items.writeBytes(item);
      }
      return insert(object, element(object, random), items.toByteArray());
    }
  },
  /** A deflated dataset of a hundred megabytes: one long value, or short ones without end. */
  DEFLATE_BOMB {
    @Override
    byte[] apply(byte[] object, Random random) {
      // Making one takes longer than all other damage together.
      return random.nextInt(200) == 0 ? bomb(random) : FLIP_BITS.apply(object, random);
    }
  };

  private static final int[] LENGTHS = {
    -1, -2, -3, 0x7FFF_FFFF, 0x8000_0000, 0x7FFF_FFF0, 0x0400_0000, 0x1000_0000, 0xFFFF, 0, 1, 2, 8
  };
  private static final String[] LETTERS = {
    "UN", "SQ", "OB", "OW", "??", "\0\0", "ZZ", "sq", "AT", "US", "FD", "UT", "DS", "PN", "  ", "OV"
  };

  /** How often each is done: an object that is refused at once finds nothing. */
  private static final Mutation[] WEIGHED = {
    FLIP_BITS,
    FLIP_BITS,
    FLIP_BITS,
    FLIP_BITS,
    FLIP_BITS,
    FLIP_BITS,
    FLIP_BITS,
    FLIP_BITS,
    ALTER_REPRESENTATION,
    ALTER_REPRESENTATION,
    ALTER_REPRESENTATION,
    ALTER_REPRESENTATION,
    ALTER_LENGTHS,
    ALTER_LENGTHS,
    MOVE_BYTES,
    MOVE_BYTES,
    TAKE_BYTES_OUT,
    CUT_OFF,
    NEST_DEEPLY,
    MANY_ITEMS,
    DEFLATE_BOMB
  };

  /** The damaged object; the one given stays. */
  abstract byte[] apply(byte[] object, Random random);

  /** One or two of them, one after the other. */
  static byte[] several(byte[] object, Random random) {
    byte[] damaged = object;
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      damaged = WEIGHED[random.nextInt(WEIGHED.length)].apply(damaged, random);
    }
    return damaged;
  }

  /** Where an element may begin: four bytes before two letters, or at any even place. */
  private static int element(byte[] object, Random random) {
    int from = random.nextInt(object.length);
    for (int at = from; at < Math.min(from + 500, object.length - 5); at++) {
      if (isLetter(object[at + 4]) && isLetter(object[at + 5]) && at % 2 == 0) {
        return at;
      }
    }
    return from - from % 2;
  }

  private static boolean isLetter(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  /** Content Sequence or a private element, then an item. */
  private static byte[] level(Random random) {
    byte[] length = random.nextBoolean() ? ffff(0xFF) : ffff(0xF0);
    ByteArrayOutputStream level = new ByteArrayOutputStream();
    boolean known = random.nextBoolean();
    level.writeBytes(known ? new byte[] {0x40, 0, 0x30, (byte) 0xA7} : new byte[] {9, 0, 1, 16});
    switch (random.nextInt(3)) {
      case 0 -> level.writeBytes(new byte[] {'S', 'Q', 0, 0});
      case 1 -> level.writeBytes(new byte[] {'U', 'N', 0, 0});
      default -> {
        // Implicit: the length follows at once.
      }
    }
    level.writeBytes(length);
    level.writeBytes(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, (byte) 0xE0});
    level.writeBytes(ffff(0xFF));
    return level.toByteArray();
  }

  private static byte[] ffff(int lowest) {
    return new byte[] {(byte) lowest, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  }

  private static byte[] insert(byte[] object, int at, byte[] part) {
    byte[] longer = Arrays.copyOf(object, object.length + part.length);
    System.arraycopy(part, 0, longer, at, part.length);
    System.arraycopy(object, at, longer, at + part.length, object.length - at);
    return longer;
  }

  private static byte[] bomb(Random random) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] first = {8, 0, 0x60, 0, 'C', 'S', 2, 0, 'C', 'T'};
    byte[] header = {9, 0, 1, 16, 'O', 'B', 0, 0, 0, 0, 0, (byte) (1 + random.nextInt(6))};
    byte[] rest = new byte[1 << 20];
    if (random.nextBoolean()) {
      byte[] empty = {9, 0, 1, 16, 'L', 'O', 0, 0};
      for (int i = 0; i < rest.length; i++) {
        rest[i] = empty[i % 8];
      }
    }
    byte[] buffer = new byte[1 << 16];
    for (byte[] part : new byte[][] {first, random.nextBoolean() ? header : new byte[0]}) {
      deflate(deflater, part, buffer, out);
    }
    for (int i = 0; i < 100; i++) {
      deflate(deflater, rest, buffer, out);
    }
    deflater.end();
    return out.toByteArray();
  }

  private static void deflate(
      Deflater deflater, byte[] part, byte[] buffer, ByteArrayOutputStream out) {
    deflater.setInput(part);
    while (!deflater.needsInput()) {
      out.write(buffer, 0, deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH));
    }
  }
}
