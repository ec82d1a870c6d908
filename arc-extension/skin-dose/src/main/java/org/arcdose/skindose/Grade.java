package org.arcdose.skindose;

/** How good a skin dose is; docs/skin-dose.md has the table of conditions. */
public enum Grade {
  A,
  B,
  C,
  D
}
