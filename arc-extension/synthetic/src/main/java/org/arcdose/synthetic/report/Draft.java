package org.arcdose.synthetic.report;

import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Expected;

/** An object and what it says, before quirks. */
public record Draft(Dataset dataset, Expected expected) {}
