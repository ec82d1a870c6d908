package org.arcdose.dicom;

/**
 * The characters before which the first character set is in use again (PS3.5 section 6.1.2.5.3):
 * line ends and other controls, the separator of values, the delimiters in person names.
 */
record TextDelimiters(VR vr) {
  boolean contains(int c) {
    return c < ' '
        || c == '\\' && vr.kind() == VR.Kind.TEXT
        || vr == VR.PN && (c == '^' || c == '=');
  }
}
