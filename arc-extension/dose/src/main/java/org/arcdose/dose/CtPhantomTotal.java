package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * DLP total over the acquisitions of one phantom: CT Dose Length Product Sub-Total (130745, DCM) or
 * a Total (113813, DCM) that names its phantom (PS3.16 TID 10012). Values for the phantoms of 16 cm
 * and 32 cm are different quantities: the same radiation gives about twice the DLP in the smaller
 * one.
 *
 * @param phantom CTDIw Phantom Type (113835, DCM), null if the report does not say
 * @param doseLengthProductMgyCm in mGy.cm, null if it could not be read
 */
public record CtPhantomTotal(Code phantom, BigDecimal doseLengthProductMgyCm) {
  /** Of a total without phantom and value. */
  public static final CtPhantomTotal NONE = new CtPhantomTotal(null, null);
}
