package org.arcdose.dose;

import java.math.BigDecimal;

/**
 * CT Accumulated Dose Data (PS3.16 TID 10012). Null: not in the report.
 *
 * @param irradiationEvents Total Number of Irradiation Events (113812, DCM)
 * @param doseLengthProductMgyCm CT Dose Length Product Total (113813, DCM) in mGy.cm; the sum if
 *     the report gives one per phantom
 * @param effectiveDoseMsv CT Effective Dose Total (113814, DCM) in mSv
 */
public record CtAccumulatedDose(
    Integer irradiationEvents, BigDecimal doseLengthProductMgyCm, BigDecimal effectiveDoseMsv) {}
