package org.arcdose.dicom;

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

  static int firstFree(Dataset dataset, int tag) {
    if (!Tag.isPrivate(tag)) {
      throw new IllegalArgumentException(Tag.format(tag) + " is not private.");
    }
    for (int block = 0x10; block <= 0xFF; block++) {
      if (!dataset.contains(creator(tag, block))) {
        return block;
      }
    }
    throw new IllegalArgumentException("No private block is left in " + Tag.format(tag) + ".");
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
