package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An edit at work in one dataset, the object itself or an item, whose elements it is shown in the
 * order of their tags. It decides what becomes of them; {@link DatasetEditor} and {@link
 * StreamEditor} carry that out, so that both mean the same.
 */
final class EditLevel {

  /** Which actions are at work, by their numbers: those after one and before another. */
  private record Window(int after, int before) {
    static final Window ALL = new Window(-1, Integer.MAX_VALUE);

    boolean has(EditAction action) {
      return action.number() > after && action.number() < before;
    }
  }

  /** How often each action matched; shared by all levels of an object. */
  private final int[] matches;

  /** The path to the item, or null in the object itself. */
  private final AttributePath place;

  private final Window window;
  private final List<EditNode> nodes = new ArrayList<>(2);

  /** Those of the nodes that hold in all items below, too. */
  private final List<EditNode> lasting = new ArrayList<>(2);

  /** Private creators by the tags of their elements. */
  private final Map<Integer, String> creators = new TreeMap<>();

  private final Set<Integer> thinnedBlocks = new HashSet<>();
  private final EditAdditions additions;

  private EditLevel(
      int[] matches,
      AttributePath place,
      Window window,
      List<EditNode> lasting,
      List<EditNode> more) {
    this.matches = matches;
    this.place = place;
    this.window = window;
    this.nodes.addAll(lasting);
    this.lasting.addAll(lasting);
    more.forEach(this::use);
    this.additions = new EditAdditions(this, nodes);
  }

  /** The same level, but with other actions at work in new items. */
  private EditLevel(EditLevel level, Window window) {
    this.matches = level.matches;
    this.place = level.place;
    this.window = window;
    this.lasting.addAll(level.lasting);
    this.creators.putAll(level.creators);
    this.additions = new EditAdditions(this, List.of());
  }

  /** An edit at work in an object itself. */
  static EditLevel of(EditNode root, int[] matches) {
    return new EditLevel(matches, null, Window.ALL, List.of(), List.of(root));
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

  /** Whether nothing is looked for here and below. */
  boolean isIdle() {
    return nodes.isEmpty();
  }

  /** Whether something in a group may be other than it was. */
  boolean reaches(int group) {
    return nodes.stream().anyMatch(node -> node.reaches(group));
  }

  /** Whether elements of a private block may be removed one by one. */
  boolean mayThin(int group) {
    return nodes.stream().anyMatch(node -> node.mayRemoveFrom(group));
  }

  /** To be told of each private creator before the elements of its block come. */
  void reserve(int creatorTag, String creator) {
    creators.put(creatorTag, creator);
  }

  /** The block is not needed after all. */
  void release(int creatorTag) {
    creators.remove(creatorTag);
  }

  /** The tags of private creators by whom elements were removed. */
  Set<Integer> thinnedBlocks() {
    return thinnedBlocks;
  }

  /** The creator of the block an element is in, or an empty text. */
  String owner(int tag) {
    return PrivateBlocks.isInBlock(tag)
        ? creators.getOrDefault(PrivateBlocks.creator(tag), "")
        : "";
  }

  /** The block (0x10 to 0xFF) the creator reserved in a group, or the one above all reserved. */
  int block(String creator, int group) {
    int free = 0x10;
    for (Map.Entry<Integer, String> reserved : creators.entrySet()) {
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
        if (node.open().get(j).selector().matches(tag, owner(tag))) {
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

  /** Whether a rule wants to see the element. */
  boolean asksRule(List<EditBranch> branches) {
    return actions(branches).stream().anyMatch(action -> action.kind() == EditAction.Kind.CHANGE);
  }

  /**
   * What becomes of an attribute as a whole.
   *
   * @return the element itself when it stays (in its items there may be more to do), another one,
   *     or null when it goes
   */
  Element change(Element original, List<EditBranch> branches) throws DicomException {
    Element changed = fold(original.tag(), original, branches);
    if (changed == null && PrivateBlocks.isInBlock(original.tag())) {
      thinnedBlocks.add(PrivateBlocks.creator(original.tag()));
    }
    return changed;
  }

  /** The element of a missing attribute, or null when it stays missing. */
  Element make(int tag) throws DicomException {
    return fold(tag, null, match(tag));
  }

  /** Each action sees what those before it left, be it a new sequence. */
  private Element fold(int tag, Element original, List<EditBranch> branches) throws DicomException {
    Element now = original;
    int done = window.after();
    for (EditAction action : actions(branches)) {
      if (now != original || now == null) {
        now = within(tag, now, branches, new Window(done, action.number()));
      }
      now = apply(action, tag, now);
      done = action.number();
    }
    return now == original && now != null
        ? now
        : within(tag, now, branches, new Window(done, window.before()));
  }

  private Element apply(EditAction action, int tag, Element now) throws DicomException {
    if (now == null ? !action.kind().isForAbsent() : !action.kind().isForPresent()) {
      return now;
    }
    matches[action.number()]++;
    boolean asks = action.kind() == EditAction.Kind.CHANGE;
    Change change = action.rule().of(asks ? place(tag) : action.path(), asks ? outline(now) : now);
    if (change == Change.Fate.KEEP) {
      return now;
    }
    return change == Change.Fate.REMOVE ? null : change.element(tag, now == null ? null : now.vr());
  }

  /** What is done in the items of a sequence that is new, or to be made. */
  private Element within(int tag, Element now, List<EditBranch> branches, Window part)
      throws DicomException {
    if (now != null && now.vr() != VR.SQ || !reachesItems(branches)) {
      return now;
    }
    List<Dataset> items = now == null ? List.of() : now.items();
    List<Dataset> edited = DatasetEditor.items(items, tag, new EditLevel(this, part), branches);
    return now == null && edited.isEmpty() ? null : new SequenceElement(tag, edited);
  }

  /** Whether there may be something to do in items of an attribute. */
  boolean reachesItems(List<EditBranch> branches) {
    return !lasting.isEmpty() || branches.stream().anyMatch(EditBranch::hasItems);
  }

  /** The edit at work in an item, or null when the item goes. */
  EditLevel item(int tag, int index, List<EditBranch> branches) {
    boolean removed = false;
    List<EditNode> inItem = new ArrayList<>(2);
    for (EditBranch branch : branches) {
      for (int number : new int[] {index, AttributePath.EVERY_ITEM}) {
        for (EditAction action : branch.removals(number)) {
          if (window.has(action)) {
            matches[action.number()]++;
            removed = true;
          }
        }
        if (branch.node(number) != null) {
          inItem.add(branch.node(number));
        }
      }
    }
    return removed ? null : new EditLevel(matches, place(tag).item(index), window, lasting, inItem);
  }

  /** The items that are added behind those a sequence has. */
  List<Dataset> newItems(int tag, int count, List<EditBranch> branches) throws DicomException {
    List<Dataset> items = new ArrayList<>(0);
    while (true) {
      int index = count + items.size();
      List<EditNode> inItem = new ArrayList<>(0);
      for (EditBranch branch : branches) {
        EditNode node = branch.node(index);
        if (node != null && !node.additions().isEmpty()) {
          inItem.add(node);
        }
      }
      if (inItem.isEmpty()) {
        return items;
      }
      EditLevel level = new EditLevel(matches, place(tag).item(index), window, lasting, inItem);
      Dataset item = DatasetEditor.edited(new Dataset(), level);
      if (item.size() == 0) {
        return items;
      }
      items.add(item);
    }
  }

  private List<EditAction> actions(List<EditBranch> branches) {
    if (branches.size() == 1 && window == Window.ALL) {
      return branches.get(0).actions();
    }
    return branches.stream()
        .flatMap(branch -> branch.actions().stream())
        .filter(window::has)
        .sorted(Comparator.comparingInt(EditAction::number))
        .toList();
  }

  private AttributePath place(int tag) {
    String owner = owner(tag);
    AttributeSelector selector =
        owner.isEmpty()
            ? AttributeSelector.exactly(tag)
            : AttributeSelector.ofCreator(owner, tag, -1);
    return place == null
        ? new AttributePath(List.of(new AttributePath.Step(false, selector, AttributePath.NO_ITEM)))
        : place.attribute(selector);
  }

  /** What a rule is shown: neither items nor what is not held in memory. */
  private static Element outline(Element element) {
    boolean isLong =
        element.vr().kind() == VR.Kind.BULK
            && (element instanceof FragmentsElement
                || element.bytes().length > ReadLimits.DEFAULT.headerBytes());
    return isLong || element.vr() == VR.SQ
        ? new SkippedElement(element.tag(), element.vr(), element.wireVr())
        : element;
  }
}
