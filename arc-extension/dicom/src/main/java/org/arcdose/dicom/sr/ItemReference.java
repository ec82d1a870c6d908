package org.arcdose.dicom.sr;

import java.util.List;
import java.util.Optional;
import org.arcdose.dicom.Tag;

/** References by position from one item to another (PS3.3 section C.17.3.2.5). */
final class ItemReference {
  private ItemReference() {}

  /** An item may refer neither to one that contains it nor to a further reference: no loops. */
  static Reading<ContentItem> resolve(ContentItem item) {
    Optional<ContentItem> found = at(position(item), item);
    if (found.isEmpty()) {
      return Reading.unreadable("refers to an item that does not exist");
    }
    ContentItem target = found.get();
    if (contains(target, item)) {
      return Reading.unreadable("refers to " + target.position() + ", which contains it");
    }
    return target.dataset().contains(Tag.REFERENCED_CONTENT_ITEM_IDENTIFIER)
        ? Reading.unreadable("refers to " + target.position() + ", which is itself a reference")
        : Reading.of(target);
  }

  /** Empty unless all of it are numbers from 1. */
  private static List<Integer> position(ContentItem item) {
    int tag = Tag.REFERENCED_CONTENT_ITEM_IDENTIFIER;
    List<Integer> position = ItemNumbers.positive(item.dataset(), tag);
    return position.size() == ItemNumbers.texts(item.dataset(), tag).size() ? position : List.of();
  }

  private static Optional<ContentItem> at(List<Integer> position, ContentItem from) {
    if (position.isEmpty() || position.get(0) != 1) {
      return Optional.empty();
    }
    ContentItem target = root(from);
    for (int ordinal : position.subList(1, position.size())) {
      if (ordinal > target.children().size()) {
        return Optional.empty();
      }
      target = target.children().get(ordinal - 1);
    }
    return Optional.of(target);
  }

  private static ContentItem root(ContentItem item) {
    ContentItem root = item;
    while (root.parent().isPresent()) {
      root = root.parent().get();
    }
    return root;
  }

  private static boolean contains(ContentItem target, ContentItem item) {
    for (Optional<ContentItem> at = item.parent(); at.isPresent(); at = at.get().parent()) {
      if (at.get() == target) {
        return true;
      }
    }
    return false;
  }
}
