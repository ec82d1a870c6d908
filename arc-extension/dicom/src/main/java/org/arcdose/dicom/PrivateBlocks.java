package org.arcdose.dicom;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Blocks of private elements and the creators that reserve them (PS3.5 section 7.8.1). */
final class PrivateBlocks {
  private PrivateBlocks() {}

  /** The block (0x10 to 0xFF) the creator reserves in the tag's group, or -1. */
  static int find(Dataset dataset, String creator, int tag) {
    for (int block = 0x10; block <= 0xFF; block++) {
      if (dataset.string(creator(tag, block)).filter(creator::equals).isPresent()) {
        return block;
      }
    }
    return -1;
  }

  /** The element in one of the blocks the creator reserves: some devices reserve several. */
  static Optional<Element> element(Dataset dataset, String creator, int tag) {
    for (int block = 0x10; block <= 0xFF; block++) {
      int inBlock = inBlock(tag, block);
      if (dataset.contains(inBlock)
          && dataset.string(creator(tag, block)).filter(creator::equals).isPresent()) {
        return dataset.element(inBlock);
      }
    }
    return Optional.empty();
  }

  /** The block the creator reserves, or the first free one, reserved for it now. */
  static int reserve(Dataset dataset, String creator, int tag) {
    int block = find(dataset, creator, tag);
    if (block < 0) {
      block = firstFree(dataset, tag);
      dataset.put(creator(tag, block), VR.LO, creator);
    }
    return block;
  }

  /** The first block without a creator and without elements that lack theirs. */
  static int firstFree(Dataset dataset, int tag) {
    if (!Tag.isPrivate(tag)) {
      throw new IllegalArgumentException(Tag.format(tag) + " is not private.");
    }
    BitSet used = new BitSet();
    for (Element element : dataset) {
      if (Tag.group(element.tag()) == Tag.group(tag)) {
        int number = element.tag() & 0xFFFF;
        used.set(number <= 0xFF ? number : number >> 8);
      }
    }
    int block = used.nextClearBit(0x10);
    if (block > 0xFF) {
      throw new IllegalArgumentException("No private block is left in " + Tag.format(tag) + ".");
    }
    return block;
  }

  /**
   * Copies private elements into another dataset, each into the block that its creator has there or
   * is given now. Elements without a creator stay in their block unless somebody reserves it there;
   * then they go to one that nobody reserves.
   */
  static void copy(Dataset from, Dataset to) {
    Map<Integer, Integer> moved = new HashMap<>();
    for (Element element : from) {
      int tag = element.tag();
      if (isInBlock(tag)) {
        int block = moved.computeIfAbsent(creator(tag), creator -> target(from, to, creator));
        to.put(element.withTag(inBlock(tag, block)));
      } else if (Tag.isPrivateCreator(tag)) {
        moved.computeIfAbsent(tag, creator -> target(from, to, creator));
      }
    }
  }

  private static int target(Dataset from, Dataset to, int creatorTag) {
    Optional<String> creator = from.string(creatorTag);
    if (creator.isPresent()) {
      return reserve(to, creator.get(), creatorTag);
    }
    return to.contains(creatorTag) ? firstFree(to, creatorTag) : creatorTag & 0xFF;
  }

  /** Whether the element is in a block that a creator reserves. */
  static boolean isInBlock(int tag) {
    return Tag.isPrivate(tag) && (tag & 0xFFFF) >= 0x1000;
  }

  /** The tag of the creator of the block an element is in. */
  static int creator(int tag) {
    return creator(tag, tag >>> 8 & 0xFF);
  }

  static int creator(int tag, int block) {
    return tag & 0xFFFF_0000 | block;
  }

  static int inBlock(int tag, int block) {
    return tag & 0xFFFF_00FF | block << 8;
  }
}
