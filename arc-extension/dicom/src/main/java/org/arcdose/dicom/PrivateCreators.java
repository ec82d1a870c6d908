package org.arcdose.dicom;

import java.util.Map;
import java.util.TreeMap;

/** The private creators of one dataset, as far as they have come (PS3.5 section 7.8.1). */
final class PrivateCreators {
  private final Map<Integer, String> byTag = new TreeMap<>();

  void reserve(int creatorTag, String creator) {
    byTag.put(creatorTag, creator);
  }

  void release(int creatorTag) {
    byTag.remove(creatorTag);
  }

  /** The creator of the block an element is in, or an empty text. */
  String owner(int tag) {
    return PrivateBlocks.isInBlock(tag) ? byTag.getOrDefault(PrivateBlocks.creator(tag), "") : "";
  }

  /** The block (0x10 to 0xFF) the creator reserved in a group, or the one above all reserved. */
  int block(String creator, int group) {
    int free = 0x10;
    for (Map.Entry<Integer, String> reserved : byTag.entrySet()) {
      if (Tag.group(reserved.getKey()) == group) {
        int block = reserved.getKey() & 0xFF;
        if (reserved.getValue().equals(creator)) {
          return block;
        }
        free = Math.max(free, block + 1);
      }
    }
    return free;
  }
}
