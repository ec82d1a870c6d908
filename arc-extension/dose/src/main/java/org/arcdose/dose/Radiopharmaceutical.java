package org.arcdose.dose;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.arcdose.dicom.Code;

/**
 * What was administered, when and how (PS3.16 TID 10022; PS3.3 C.8.4.10 and C.8.9.2). Null: not in
 * the object.
 *
 * @param administrationEventUid Radiopharmaceutical Administration Event UID (113503, DCM)
 * @param startedAt Radiopharmaceutical Start DateTime (123003, DCM), local time of the device
 * @param stoppedAt Radiopharmaceutical Stop DateTime (123004, DCM), local time of the device
 * @param agent Radiopharmaceutical agent (349358000, SCT)
 * @param agentName the agent as text, Radiopharmaceutical (0018,0031); only images have it
 * @param radionuclide (89457008, SCT)
 * @param halfLifeS Radionuclide Half Life (304283002, SCT) in s
 * @param specificActivityBqPerMmol Radiopharmaceutical Specific Activity (123007, DCM) in Bq/mmol
 * @param route Route of administration (410675002, SCT)
 * @param site Site of (272737002, SCT) the administration
 * @param laterality (272741003, SCT) of the site
 * @param brandName (111529, DCM)
 * @param dispenseUnitId Radiopharmaceutical Dispense Unit Identifier (113511, DCM)
 * @param lotIds Radiopharmaceutical Lot Identifier (113512, DCM), separated by a comma
 * @param reagentVialIds Reagent Vial Identifier (113513, DCM), separated by a comma
 * @param radionuclideVialIds Radionuclide Vial Identifier (113514, DCM), separated by a comma
 * @param prescriptionId (113516, DCM)
 * @param drugProduct Drug Product Identifier (113510, DCM)
 * @param billingCodes (121147, DCM), meanings separated by a comma
 * @param comment (121106, DCM)
 */
public record Radiopharmaceutical(
    String administrationEventUid,
    LocalDateTime startedAt,
    LocalDateTime stoppedAt,
    Code agent,
    String agentName,
    Code radionuclide,
    BigDecimal halfLifeS,
    BigDecimal specificActivityBqPerMmol,
    Code route,
    Code site,
    Code laterality,
    String brandName,
    String dispenseUnitId,
    String lotIds,
    String reagentVialIds,
    String radionuclideVialIds,
    String prescriptionId,
    Code drugProduct,
    String billingCodes,
    String comment) {
  /** Of an administration the object says nothing of. */
  public static final Radiopharmaceutical NONE =
      new Radiopharmaceutical(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null);

  /** Of an image, which tells nothing of vials, prescription and product. */
  public static Radiopharmaceutical ofImage(
      String administrationEventUid,
      LocalDateTime startedAt,
      LocalDateTime stoppedAt,
      Code agent,
      String agentName,
      Code radionuclide,
      BigDecimal halfLifeS,
      BigDecimal specificActivityBqPerMmol,
      Code route) {
    return new Radiopharmaceutical(
        administrationEventUid,
        startedAt,
        stoppedAt,
        agent,
        agentName,
        radionuclide,
        halfLifeS,
        specificActivityBqPerMmol,
        route,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
