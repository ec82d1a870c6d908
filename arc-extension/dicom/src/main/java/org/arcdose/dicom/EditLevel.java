package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An edit at work in one dataset, the object itself or an item, whose elements it is shown in the
 * order of their tags. It decides what becomes of them; {@link DatasetEditor} and {@link
 * StreamEditor} carry that out, so that both mean the same.
 */
final class EditLevel {
  /** How often each action matched; shared by all levels of an object. */
  private final int[] matches;

  /** Where the item is that this is: in the object itself nowhere. */
  private final EditLevel around;

  private final int sequence;
  private final int index;

  /** The path to the item, made when a rule is asked. */
  private AttributePath item;

  private final EditWindow window;
  private final List<EditNode> nodes = new ArrayList<>(2);

  /** Those of the nodes that hold in all items below, too. */
  private final List<EditNode> lasting;

  private final PrivateCreators creators;
  private final Set<Integer> thinnedBlocks = new HashSet<>();
  private final EditAdditions additions;

  /** An item. */
  private EditLevel(EditLevel around, int sequence, int index, List<EditNode> more) {
    this.matches = around.matches;
    this.around = around;
    this.sequence = sequence;
    this.index = index;
    this.window = around.window;
    this.nodes.addAll(around.lasting);
    this.lasting = new ArrayList<>(around.lasting);
    this.creators = new PrivateCreators();
    more.forEach(this::use);
    this.additions = new EditAdditions(this, nodes);
  }

  /** The object itself. */
  private EditLevel(int[] matches, List<EditNode> root) {
    this.matches = matches;
    this.around = null;
    this.sequence = 0;
    this.index = 0;
    this.window = EditWindow.ALL;
    this.lasting = new ArrayList<>(1);
    this.creators = new PrivateCreators();
    root.forEach(this::use);
    this.additions = new EditAdditions(this, nodes);
  }

  /** The same dataset, with other actions at work in a sequence that is new in it. */
  private EditLevel(EditLevel same, EditWindow window) {
    this.matches = same.matches;
    this.around = same.around;
    this.sequence = same.sequence;
    this.index = same.index;
    this.window = window;
    this.lasting = same.lasting;
    this.creators = same.creators;
    this.additions = new EditAdditions(this, nodes);
  }

  /** An edit at work in an object itself. */
  static EditLevel of(EditNode root, int[] matches) {
    return new EditLevel(matches, List.of(root));
  }

  /** An edit with nothing to do. */
  static EditLevel idle() {
    return new EditLevel(new int[0], List.of());
  }

  private void use(EditNode node) {
    if (!nodes.contains(node)) {
      nodes.add(node);
      if (node.anyDepth() != null && !nodes.contains(node.anyDepth())) {
        nodes.add(node.anyDepth());
        lasting.add(node.anyDepth());
      }
    }
  }

  /** The same dataset, with other actions at work in a sequence that is new in it. */
  EditLevel within(EditWindow part) {
    return new EditLevel(this, part);
  }

  /** Whether nothing is looked for here and below. */
  boolean isIdle() {
    return nodes.isEmpty();
  }

  EditWindow window() {
    return window;
  }

  PrivateCreators creators() {
    return creators;
  }

  /** The tags of private creators by whom elements were removed. */
  Set<Integer> thinnedBlocks() {
    return thinnedBlocks;
  }

  /** Whether something in a group may be other than it was. */
  boolean reaches(int group) {
    return !lasting.isEmpty() || nodes.stream().anyMatch(node -> node.reaches(group));
  }

  /** Whether elements of a private block may be removed one by one. */
  boolean mayThin(int group) {
    return nodes.stream().anyMatch(node -> node.mayRemoveFrom(group));
  }

  /** Whether there may be something to do in items of an attribute. */
  boolean reachesItems(List<EditBranch> branches) {
    return !lasting.isEmpty() || branches.stream().anyMatch(EditBranch::hasItems);
  }

  /** Puts what is missing and belongs before the element. */
  <X extends Exception> void before(int tag, EditAdditions.Sink<X> sink) throws X, DicomException {
    additions.before(tag, sink);
  }

  /** Puts what is missing behind the last element. */
  <X extends Exception> void end(EditAdditions.Sink<X> sink) throws X, DicomException {
    additions.before(-1, sink);
  }

  /** What is to be done about an element; it is then no longer missing. */
  List<EditBranch> match(int tag) {
    additions.remove(tag);
    List<EditBranch> found = List.of();
    for (int i = 0; i < nodes.size(); i++) {
      EditNode node = nodes.get(i);
      EditBranch exact = node.byTag(tag);
      if (exact != null) {
        found = with(found, exact);
      }
      for (int j = 0; j < node.open().size(); j++) {
        if (node.open().get(j).selector().matches(tag, creators.owner(tag))) {
          found = with(found, node.open().get(j));
        }
      }
    }
    return found;
  }

  private static List<EditBranch> with(List<EditBranch> found, EditBranch branch) {
    if (found.isEmpty()) {
      return List.of(branch);
    }
    List<EditBranch> more = new ArrayList<>(found);
    more.add(branch);
    return more;
  }

  /**
   * What becomes of an attribute as a whole.
   *
   * @return the element itself when it stays (in its items there may be more to do), another one,
   *     or null when it goes
   */
  Element change(Element original, List<EditBranch> branches) throws DicomException {
    Element changed = new AttributeEdit(this, original.tag(), branches).of(original);
    if (changed == null && PrivateBlocks.isInBlock(original.tag())) {
      thinnedBlocks.add(PrivateBlocks.creator(original.tag()));
    }
    return changed;
  }

  /** The element of a missing attribute, or null when it stays missing. */
  Element make(int tag) throws DicomException {
    return new AttributeEdit(this, tag, match(tag)).of(null);
  }

  /** The edit at work in an item, or null when the item goes. */
  EditLevel item(int tag, int number, List<EditBranch> branches) {
    boolean removed = false;
    List<EditNode> inItem = new ArrayList<>(2);
    for (EditBranch branch : branches) {
      for (int each : new int[] {number, AttributePath.EVERY_ITEM}) {
        for (EditAction action : branch.removals(each)) {
          if (window.has(action)) {
            count(action);
            removed = true;
          }
        }
        if (branch.node(each) != null) {
          inItem.add(branch.node(each));
        }
      }
    }
    return removed ? null : new EditLevel(this, tag, number, inItem);
  }

  /** The items that are added behind those a sequence has. */
  List<Dataset> newItems(int tag, int count, List<EditBranch> branches) throws DicomException {
    List<Dataset> items = new ArrayList<>(0);
    while (true) {
      int number = count + items.size();
      List<EditNode> inItem = new ArrayList<>(0);
      for (EditBranch branch : branches) {
        EditNode node = branch.node(number);
        if (node != null && !node.additions().isEmpty()) {
          inItem.add(node);
        }
      }
      if (inItem.isEmpty()) {
        return items;
      }
      Dataset item = DatasetEditor.edited(new Dataset(), new EditLevel(this, tag, number, inItem));
      if (item.size() == 0) {
        return items;
      }
      items.add(item);
    }
  }

  void count(EditAction action) {
    matches[action.number()]++;
  }

  /** The path to an attribute here. */
  AttributePath place(int tag) {
    String owner = creators.owner(tag);
    AttributeSelector selector =
        owner.isEmpty()
            ? AttributeSelector.exactly(tag)
            : AttributeSelector.ofCreator(owner, tag, -1);
    if (around == null) {
      return AttributePath.of(selector);
    }
    if (item == null) {
      item = around.place(sequence).item(index);
    }
    return item.attribute(selector);
  }
}
