package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * Organ Dose Information (113517, DCM; PS3.16 TID 10023). Null: not in the report.
 *
 * @param organ Finding Site (363698007, SCT)
 * @param laterality (272741003, SCT)
 * @param massG Mass (118538004, SCT) of the organ in g
 * @param massMethod Measurement Method (370129005, SCT) of the mass
 * @param doseMgy Organ Dose (113518, DCM) in mGy
 * @param referenceAuthority (121406, DCM), code meaning or text
 */
public record OrganDose(
    Code organ,
    Code laterality,
    BigDecimal massG,
    String massMethod,
    BigDecimal doseMgy,
    String referenceAuthority) {
  /** Of an organ the report says nothing of. */
  public static final OrganDose NONE = new OrganDose(null, null, null, null, null, null);
}
