package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the actions of an edit look for in one dataset, found by tag. */
final class EditNode {
  private final Map<Integer, EditBranch> byTag = new HashMap<>();
  private final List<EditBranch> open = new ArrayList<>();
  private final List<EditBranch> additions = new ArrayList<>();

  /** What is looked for here and in all items below, or null. */
  private EditNode anyDepth;

  static EditNode of(List<EditAction> actions) {
    EditNode root = new EditNode();
    actions.forEach(action -> root.put(action, 0));
    return root;
  }

  /** Returns whether the action can make what is missing from here on. */
  boolean put(EditAction action, int at) {
    AttributePath.Step step = action.path().steps().get(at);
    if (step.anyDepth()) {
      anyDepth = anyDepth == null ? new EditNode() : anyDepth;
      anyDepth.branch(step.selector()).put(action, at);
      return false;
    }
    EditBranch branch = branch(step.selector());
    boolean makes = branch.put(action, at) && step.selector().isSingle();
    if (makes && !additions.contains(branch)) {
      additions.add(branch);
    }
    return makes;
  }

  private EditBranch branch(AttributeSelector selector) {
    if (selector.isTag()) {
      return byTag.computeIfAbsent(selector.tag(), tag -> new EditBranch(selector));
    }
    for (EditBranch branch : open) {
      if (branch.selector().equals(selector)) {
        return branch;
      }
    }
    EditBranch branch = new EditBranch(selector);
    open.add(branch);
    return branch;
  }

  /** The branch of exactly this tag, or null. */
  EditBranch byTag(int tag) {
    return byTag.get(tag);
  }

  /** Branches with a private creator or with open digits. */
  List<EditBranch> open() {
    return open;
  }

  /** Branches that make what is missing, each of a single attribute. */
  List<EditBranch> additions() {
    return additions;
  }

  EditNode anyDepth() {
    return anyDepth;
  }

  /** Whether something in a group may be other than it was. */
  boolean reaches(int group) {
    return byTag.keySet().stream().anyMatch(tag -> Tag.group(tag) == group)
        || open.stream().anyMatch(branch -> branch.selector().reaches(group));
  }

  /** Whether something in a group may be removed as a whole. */
  boolean mayRemoveFrom(int group) {
    return byTag.values().stream()
            .anyMatch(branch -> Tag.group(branch.selector().tag()) == group && branch.mayRemove())
        || open.stream().anyMatch(branch -> branch.selector().reaches(group) && branch.mayRemove());
  }
}
