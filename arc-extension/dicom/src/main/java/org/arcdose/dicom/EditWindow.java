package org.arcdose.dicom;

/**
 * Which actions of an edit are at work, by their numbers.
 *
 * @param after only those with greater numbers
 * @param before only those with smaller numbers
 */
record EditWindow(int after, int before) {
  static final EditWindow ALL = new EditWindow(-1, Integer.MAX_VALUE);

  boolean has(EditAction action) {
    return action.number() > after && action.number() < before;
  }
}
