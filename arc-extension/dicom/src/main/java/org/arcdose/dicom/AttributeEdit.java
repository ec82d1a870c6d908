package org.arcdose.dicom;

import java.util.Comparator;
import java.util.List;

/** What the actions of an edit make of one attribute, one after the other. */
final class AttributeEdit {
  private final EditLevel level;
  private final int tag;
  private final List<EditBranch> branches;
  private final EditWindow window;

  AttributeEdit(EditLevel level, int tag, List<EditBranch> branches) {
    this.level = level;
    this.tag = tag;
    this.branches = branches;
    this.window = level.window();
  }

  /**
   * The attribute after all actions on it as a whole. Each sees what those before it left, be it a
   * new sequence with what was done in its items; items of the original are left to the caller.
   *
   * @param original null where the attribute is missing
   * @return null where it is missing now
   */
  Element of(Element original) throws DicomException {
    Element now = original;
    int done = window.after();
    for (EditAction action : actions()) {
      if (now != original || now == null) {
        now = withItems(now, new EditWindow(done, action.number()));
      }
      now = apply(action, now);
      done = action.number();
    }
    return now == original && now != null
        ? now
        : withItems(now, new EditWindow(done, window.before()));
  }

  private Element apply(EditAction action, Element now) throws DicomException {
    if (now == null ? !action.kind().isForAbsent() : !action.kind().isForPresent()) {
      return now;
    }
    level.count(action);
    boolean asks = action.kind() == EditAction.Kind.CHANGE;
    Change change =
        action.rule().of(asks ? level.place(tag) : action.path(), asks ? outline(now) : now);
    if (change == Change.Fate.KEEP) {
      return now;
    }
    return change == Change.Fate.REMOVE ? null : change.element(tag, now == null ? null : now.vr());
  }

  /** What is done in the items of a sequence that is new, or to be made. */
  private Element withItems(Element now, EditWindow part) throws DicomException {
    if (now != null && now.vr() != VR.SQ || !level.reachesItems(branches)) {
      return now;
    }
    List<Dataset> items = now == null ? List.of() : now.items();
    List<Dataset> edited = DatasetEditor.items(items, tag, level.within(part), branches);
    return now == null && edited.isEmpty() ? null : new SequenceElement(tag, edited);
  }

  private List<EditAction> actions() {
    if (branches.size() == 1 && window == EditWindow.ALL) {
      return branches.get(0).actions();
    }
    return branches.stream()
        .flatMap(branch -> branch.actions().stream())
        .filter(window::has)
        .sorted(Comparator.comparingInt(EditAction::number))
        .toList();
  }

  /** What a rule is shown: neither items nor what is not held in memory. */
  private static Element outline(Element element) {
    boolean isLong =
        element.vr().kind() == VR.Kind.BULK
            && (element instanceof FragmentsElement
                || element.bytes().length > ReadLimits.HEADER_BYTES);
    return isLong || element.vr() == VR.SQ
        ? new SkippedElement(element.tag(), element.vr(), element.wireVr(), null)
        : element;
  }
}
