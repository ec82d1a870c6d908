package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the actions of an edit do to an attribute and in its items. */
final class EditBranch {

  /** What they do to an item, and in it. */
  private static final class Item {
    final List<EditAction> removals = new ArrayList<>();
    final EditNode node = new EditNode();
    boolean hasNode;
  }

  private final AttributeSelector selector;
  private final List<EditAction> actions = new ArrayList<>();
  private final Map<Integer, Item> items = new HashMap<>();

  EditBranch(AttributeSelector selector) {
    this.selector = selector;
  }

  /** Returns whether the action can make the attribute when it is missing. */
  boolean put(EditAction action, int at) {
    int index = action.path().steps().get(at).item();
    if (index == AttributePath.NO_ITEM) {
      actions.add(action);
      return action.kind().isForAbsent();
    }
    Item item = items.computeIfAbsent(index, number -> new Item());
    if (at == action.path().steps().size() - 1) {
      item.removals.add(action);
      return false;
    }
    item.hasNode = true;
    return item.node.put(action, at + 1) && index != AttributePath.EVERY_ITEM;
  }

  AttributeSelector selector() {
    return selector;
  }

  /** Actions on the attribute as a whole, in their order. */
  List<EditAction> actions() {
    return actions;
  }

  boolean hasItems() {
    return !items.isEmpty();
  }

  boolean mayRemove() {
    return actions.stream().anyMatch(action -> action.kind().mayRemove());
  }

  /** Actions that remove the item of this number, or of {@link AttributePath#EVERY_ITEM}. */
  List<EditAction> removals(int index) {
    Item item = items.get(index);
    return item == null ? List.of() : item.removals;
  }

  /** What is looked for in the item of this number, or null. */
  EditNode node(int index) {
    Item item = items.get(index);
    return item == null || !item.hasNode ? null : item.node;
  }
}
