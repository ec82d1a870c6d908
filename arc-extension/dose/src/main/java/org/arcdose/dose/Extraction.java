package org.arcdose.dose;

import java.util.Objects;

/** What came of reading one object for dose. */
public sealed interface Extraction {
  /** The object carries dose; what could not be read is among the report's findings. */
  record Extracted(DoseReport report, PatientIdentity patient) implements Extraction {
    public Extracted {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(patient, "patient");
    }
  }

  /** The object is sound but has nothing about dose. */
  record NotDose(String reason) implements Extraction {
    public NotDose {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** The object claims to carry dose but cannot be used; the reason is for a physicist. */
  record Rejected(String reason) implements Extraction {
    public Rejected {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
