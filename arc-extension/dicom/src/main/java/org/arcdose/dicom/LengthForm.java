package org.arcdose.dicom;

/** How the end of a sequence or an item is told (PS3.5 section 7.5). */
enum LengthForm {
  /** By its length. */
  DEFINED,
  /** By a delimitation item; the length is undefined. */
  DELIMITED,
  /** By both, as some devices do. */
  DEFINED_AND_DELIMITED;

  boolean isDefined() {
    return this != DELIMITED;
  }

  boolean isDelimited() {
    return this != DEFINED;
  }
}
