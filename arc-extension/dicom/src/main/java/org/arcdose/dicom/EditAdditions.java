package org.arcdose.dicom;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an edit adds to one dataset unless it is there, in the order of tags. */
final class EditAdditions {

  /** Takes elements in the order of their tags. */
  @FunctionalInterface
  interface Sink<X extends Exception> {
    void put(Element element) throws X, DicomException;
  }

  private final EditLevel level;

  /** Tags of what is not there yet. */
  private final TreeSet<Integer> missing = new TreeSet<>(Integer::compareUnsigned);

  /** Those of the missing that are made already. */
  private final Map<Integer, Element> made = new HashMap<>();

  /** Private attributes whose block is not known yet. */
  private final Set<AttributeSelector> withoutBlock = new LinkedHashSet<>();

  EditAdditions(EditLevel level, List<EditNode> nodes) {
    this.level = level;
    for (EditNode node : nodes) {
      for (EditBranch branch : node.additions()) {
        AttributeSelector selector = branch.selector();
        if (selector.isTag()) {
          missing.add(selector.tag());
        } else {
          withoutBlock.add(selector);
        }
      }
    }
  }

  /** The attribute is there. */
  void remove(int tag) {
    if (!missing.isEmpty()) {
      missing.remove(tag);
    }
  }

  /** Puts what belongs before the tag. */
  <X extends Exception> void before(int tag, Sink<X> sink) throws X, DicomException {
    if (!withoutBlock.isEmpty()) {
      findBlocks(tag);
    }
    while (!missing.isEmpty() && Integer.compareUnsigned(missing.first(), tag) < 0) {
      int next = missing.pollFirst();
      Element element = made.containsKey(next) ? made.get(next) : level.make(next);
      if (element != null) {
        sink.put(element);
      }
    }
  }

  /** Once all creators of a group have come, its private attributes get their tags. */
  private void findBlocks(int tag) throws DicomException {
    Iterator<AttributeSelector> selectors = withoutBlock.iterator();
    while (selectors.hasNext()) {
      AttributeSelector selector = selectors.next();
      int lastCreator = PrivateBlocks.creator(selector.tag(), 0xFF);
      if (Integer.compareUnsigned(lastCreator, tag) < 0) {
        selectors.remove();
        findBlock(selector);
      }
    }
  }

  private void findBlock(AttributeSelector selector) throws DicomException {
    int block = level.creators().block(selector.creator(), Tag.group(selector.tag()));
    if (block > 0xFF) {
      throw new DicomException(
          "No private block is left for an attribute to be added to group "
              + String.format("%04X.", Tag.group(selector.tag())));
    }
    int tag = PrivateBlocks.inBlock(selector.tag(), block);
    if (level.creators().owner(tag).equals(selector.creator())) {
      missing.add(tag);
      return;
    }
    int creatorTag = PrivateBlocks.creator(tag);
    level.creators().reserve(creatorTag, selector.creator());
    Element attribute = level.make(tag);
    if (attribute == null) {
      level.creators().release(creatorTag);
      return;
    }
    Dataset creator = new Dataset().put(creatorTag, VR.LO, selector.creator());
    make(creator.element(creatorTag).orElseThrow());
    make(attribute);
  }

  private void make(Element element) {
    missing.add(element.tag());
    made.put(element.tag(), element);
  }
}
