package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an edit adds to one dataset unless it is there, in the order of tags. */
final class EditAdditions {

  /** Takes elements in the order of their tags. */
  @FunctionalInterface
  interface Sink<X extends Exception> {
    void put(Element element) throws X, DicomException;
  }

  /** An attribute that is not there yet: made when its turn comes, or made already. */
  private record Addition(List<EditBranch> branches, Element made) {}

  private final EditLevel level;
  private final TreeMap<Integer, Addition> pending = new TreeMap<>(Integer::compareUnsigned);
  private final Map<AttributeSelector, List<EditBranch>> byCreator = new LinkedHashMap<>();

  EditAdditions(EditLevel level, List<EditNode> nodes) {
    this.level = level;
    for (EditNode node : nodes) {
      for (EditBranch branch : node.additions()) {
        AttributeSelector selector = branch.selector();
        if (selector.isTag()) {
          add(selector.tag(), List.of(branch));
        } else {
          byCreator.computeIfAbsent(selector, key -> new ArrayList<>(1)).add(branch);
        }
      }
    }
  }

  /** The attribute is there. */
  void remove(int tag) {
    if (!pending.isEmpty()) {
      pending.remove(tag);
    }
  }

  /** Puts what belongs before the tag. */
  <X extends Exception> void before(int tag, Sink<X> sink) throws X, DicomException {
    if (!byCreator.isEmpty()) {
      findBlocks(tag);
    }
    while (!pending.isEmpty() && Integer.compareUnsigned(pending.firstKey(), tag) < 0) {
      Map.Entry<Integer, Addition> next = pending.pollFirstEntry();
      Addition addition = next.getValue();
      Element element =
          addition.made() != null
              ? addition.made()
              : level.make(next.getKey(), addition.branches());
      if (element != null) {
        sink.put(element);
      }
    }
  }

  /** Once all creators of a group have come, its private attributes get their tags. */
  private void findBlocks(int tag) throws DicomException {
    Iterator<Map.Entry<AttributeSelector, List<EditBranch>>> entries =
        byCreator.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<AttributeSelector, List<EditBranch>> entry = entries.next();
      int lastCreator = PrivateBlocks.creator(entry.getKey().tag(), 0xFF);
      if (Integer.compareUnsigned(lastCreator, tag) < 0) {
        findBlock(entry.getKey(), entry.getValue());
        entries.remove();
      }
    }
  }

  private void findBlock(AttributeSelector selector, List<EditBranch> branches)
      throws DicomException {
    int block = level.block(selector.creator(), Tag.group(selector.tag()));
    int tag = PrivateBlocks.inBlock(selector.tag(), block);
    if (level.owner(tag).equals(selector.creator())) {
      add(tag, branches);
      return;
    }
    Element made = level.make(tag, branches);
    if (made == null) {
      return;
    }
    if (block > 0xFF) {
      throw new DicomException(
          "No private block is left for an attribute to be added to group "
              + String.format("%04X.", Tag.group(tag)));
    }
    int creatorTag = PrivateBlocks.creator(tag);
    Dataset creator = new Dataset().put(creatorTag, VR.LO, selector.creator());
    level.reserve(creatorTag, selector.creator());
    pending.put(creatorTag, new Addition(List.of(), creator.element(creatorTag).orElseThrow()));
    pending.put(tag, new Addition(List.of(), made));
  }

  private void add(int tag, List<EditBranch> branches) {
    pending.merge(
        tag,
        new Addition(branches, null),
        (first, second) -> {
          List<EditBranch> both = new ArrayList<>(first.branches());
          both.addAll(second.branches());
          return new Addition(both, null);
        });
  }
}
