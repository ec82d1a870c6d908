package org.arcdose.synthetic.expected;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a correct extractor finds in one object. */
public final class Expected {
  private final Part report;
  private final Set<Field> unreadable = new LinkedHashSet<>();
  private final Set<Field> implausible = new LinkedHashSet<>();
  private String modality;

  /**
   * @param modality see {@link #modality()}
   */
  public Expected(String modality, Part report) {
    this.modality = modality;
    this.report = report;
  }

  /** Kind of study: CT, RF, DX, MG or NM; null for an object without dose. */
  public String modality() {
    return modality;
  }

  /** Header fields and root items, with accumulated parts, events and participants. */
  public Part report() {
    return report;
  }

  /** Fields whose value in the object is none: no value, and an error that names the item. */
  public Set<Field> unreadable() {
    return unreadable;
  }

  /** Fields whose value stays as written but deserves a note, e.g. a total below its events. */
  public Set<Field> implausible() {
    return implausible;
  }

  /** Another kind of study than the plain object would be. */
  public void modality(String other) {
    modality = other;
  }
}
