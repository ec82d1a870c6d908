package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.List;

/**
 * What an edit did to an object.
 *
 * @param results a line for each action, in their order
 */
public record EditReport(List<Result> results) {

  /**
   * How often an action found what it is for: attributes or items that are there or, to add, that
   * are not. A rule counts also where it kept the attribute.
   */
  public record Result(EditAction action, int matches) {
    @Override
    public String toString() {
      return action + ": " + matches;
    }
  }

  public EditReport {
    results = List.copyOf(results);
  }

  static EditReport of(List<EditAction> actions, int[] matches) {
    List<Result> results = new ArrayList<>(actions.size());
    for (EditAction action : actions) {
      results.add(new Result(action, matches[action.number()]));
    }
    return new EditReport(results);
  }

  /** The actions that found nothing to do. */
  public List<EditAction> unmatched() {
    return results.stream().filter(line -> line.matches() == 0).map(Result::action).toList();
  }
}
