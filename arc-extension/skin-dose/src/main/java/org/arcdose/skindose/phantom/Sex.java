package org.arcdose.skindose.phantom;

/** Whose proportions a body has. */
public enum Sex {
  FEMALE,
  MALE
}
