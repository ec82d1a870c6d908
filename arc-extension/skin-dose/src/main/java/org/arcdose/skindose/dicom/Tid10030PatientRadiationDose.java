package org.arcdose.skindose.dicom;

import static org.arcdose.dicom.sr.Relationship.CONTAINS;
import static org.arcdose.dicom.sr.Relationship.HAS_CONCEPT_MOD;
import static org.arcdose.dicom.sr.Relationship.HAS_OBS_CONTEXT;
import static org.arcdose.dicom.sr.Relationship.NONE;
import static org.arcdose.skindose.dicom.Codes.dcm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.dicom.sr.NewItem;

/**
 * Patient Radiation Dose (PS3.16 TID 10030) with one estimate (TID 10031) and how it is shown (TID
 * 10032).
 */
final class Tid10030PatientRadiationDose {
  static final String ID = "10030";

  /** A thousandth of a milligray. */
  private static final int DECIMALS = 3;

  private Tid10030PatientRadiationDose() {}

  static Dataset root(SkinDoseEstimate estimate, Author author, InstanceIdentity picture) {
    return NewItem.container(
        NONE,
        dcm("128401", "Patient Radiation Dose Report"),
        List.of(
            NewItem.code(
                HAS_CONCEPT_MOD,
                dcm("121049", "Language of Content Item and Descendants"),
                new Code("en", "RFC5646", "English")),
            NewItem.code(HAS_OBS_CONTEXT, dcm("121005", "Observer Type"), dcm("121007", "Device")),
            NewItem.uid(HAS_OBS_CONTEXT, dcm("121012", "Device Observer UID"), author.deviceUid()),
            NewItem.text(HAS_OBS_CONTEXT, dcm("121013", "Device Observer Name"), Author.NAME),
            NewItem.text(
                HAS_OBS_CONTEXT, dcm("121014", "Device Observer Manufacturer"), Author.NAME),
            NewItem.text(HAS_OBS_CONTEXT, dcm("121015", "Device Observer Model Name"), Author.NAME),
            estimate(estimate, picture),
            NewItem.text(CONTAINS, Codes.COMMENT, EstimateInWords.of(estimate.result()))));
  }

  private static Dataset estimate(SkinDoseEstimate estimate, InstanceIdentity picture) {
    BigDecimal peak =
        BigDecimal.valueOf(estimate.result().psdMgy()).setScale(DECIMALS, RoundingMode.HALF_UP);
    return NewItem.container(
        CONTAINS,
        dcm("128402", "Radiation Dose Estimate"),
        List.of(
            NewItem.text(CONTAINS, dcm("128403", "Radiation Dose Estimate Name"), "Peak skin dose"),
            NewItem.code(
                CONTAINS,
                new Code("363698007", "SCT", "Finding Site"),
                new Code("39937001", "SCT", "Skin")),
            NewItem.number(
                CONTAINS,
                dcm("128531", "Maximum Absorbed Radiation Dose"),
                peak,
                Codes.ucum("mGy")),
            representation(picture),
            Tid10033Methodology.of(estimate)));
  }

  private static Dataset representation(InstanceIdentity picture) {
    return NewItem.container(
        CONTAINS,
        dcm("128412", "Radiation Dose Estimate Representation"),
        List.of(
            NewItem.code(
                CONTAINS,
                dcm("128413", "Distribution Representation"),
                dcm("128485", "Skin Dose Map")),
            NewItem.image(
                CONTAINS,
                dcm("128414", "Radiation Dose Representation Data"),
                picture.sopClassUid(),
                picture.sopInstanceUid())));
  }
}
