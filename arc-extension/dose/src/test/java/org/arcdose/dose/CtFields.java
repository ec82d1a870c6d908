package org.arcdose.dose;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arcdose.dicom.Code;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.CtField;
import org.arcdose.synthetic.expected.DoseCheckField;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.ParticipantField;

/** Where the model keeps what a synthetic CT object is expected to say. */
final class CtFields {
  static final Map<Field, Function<CtAccumulatedDose, Object>> TOTAL =
      Map.ofEntries(
          entry(CtField.IRRADIATION_EVENTS, CtAccumulatedDose::irradiationEvents),
          entry(
              CtField.DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM, CtAccumulatedDose::doseLengthProductMgyCm),
          entry(CtField.EFFECTIVE_DOSE_TOTAL_MSV, CtAccumulatedDose::effectiveDoseMsv),
          entry(CtField.REFERENCE_AUTHORITY, CtAccumulatedDose::referenceAuthority),
          entry(CtField.PATIENT_MODEL, CtAccumulatedDose::patientModel),
          entry(CtField.COMMENT, CtAccumulatedDose::comment));

  static final Map<Field, Function<CtPhantomTotal, Object>> PHANTOM_TOTAL =
      Map.ofEntries(
          entry(CtField.PHANTOM, CtPhantomTotal::phantom),
          entry(CtField.DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM, CtPhantomTotal::doseLengthProductMgyCm));

  static final Map<Field, Function<CtIrradiationEvent, Object>> EVENT =
      Map.ofEntries(
          entry(CtField.ACQUISITION_PROTOCOL, e -> e.facts().acquisitionProtocol()),
          entry(CtField.TARGET_REGION, e -> e.facts().targetRegion()),
          entry(CtField.ACQUISITION_TYPE, e -> e.facts().acquisitionType()),
          entry(CtField.PROCEDURE_CONTEXT, e -> e.facts().procedureContext()),
          entry(CtField.IRRADIATION_EVENT_UID, e -> e.facts().irradiationEventUid()),
          entry(CtField.IRRADIATION_EVENT_LABEL, e -> e.facts().label()),
          entry(CtField.LABEL_TYPE, e -> e.facts().labelType()),
          entry(CtField.XRAY_MODULATION_TYPE, e -> e.facts().modulationType()),
          entry(CtField.COMMENT, e -> e.facts().comment()),
          entry(CtField.EXPOSURE_TIME_S, e -> e.acquisition().exposureTimeS()),
          entry(CtField.SCANNING_LENGTH_MM, e -> e.acquisition().scanningLengthMm()),
          entry(CtField.RECONSTRUCTABLE_LENGTH_MM, e -> e.acquisition().reconstructableLengthMm()),
          entry(CtField.EXPOSED_RANGE_MM, e -> e.acquisition().exposedRangeMm()),
          entry(CtField.RECONSTRUCTABLE_TOP_Z_MM, e -> e.acquisition().reconstructableTopMm()),
          entry(
              CtField.RECONSTRUCTABLE_BOTTOM_Z_MM, e -> e.acquisition().reconstructableBottomMm()),
          entry(CtField.SCANNING_TOP_Z_MM, e -> e.acquisition().scanningTopMm()),
          entry(CtField.SCANNING_BOTTOM_Z_MM, e -> e.acquisition().scanningBottomMm()),
          entry(CtField.FRAME_OF_REFERENCE_UID, e -> e.acquisition().frameOfReferenceUid()),
          entry(CtField.SINGLE_COLLIMATION_MM, e -> e.acquisition().singleCollimationMm()),
          entry(CtField.TOTAL_COLLIMATION_MM, e -> e.acquisition().totalCollimationMm()),
          entry(CtField.PITCH_FACTOR, e -> e.acquisition().pitchFactor()),
          entry(CtField.XRAY_SOURCES, e -> e.acquisition().sourceCount()),
          entry(CtField.MEAN_CTDI_VOL_MGY, e -> e.dose().meanCtdiVolMgy()),
          entry(CtField.PHANTOM, e -> e.dose().phantom()),
          entry(CtField.DOSE_LENGTH_PRODUCT_MGY_CM, e -> e.dose().doseLengthProductMgyCm()),
          entry(CtField.EFFECTIVE_DOSE_MSV, e -> e.dose().effectiveDoseMsv()),
          entry(
              CtField.EFFECTIVE_DOSE_CONVERSION_MSV_PER_MGY_CM,
              e -> e.dose().effectiveDoseFactorMsvPerMgyCm()));

  static final Map<Field, Function<CtXRaySource, Object>> SOURCE =
      Map.ofEntries(
          entry(CtField.SOURCE_ID, CtXRaySource::identification),
          entry(CtField.KVP, CtXRaySource::kvp),
          entry(CtField.MAXIMUM_TUBE_CURRENT_MA, CtXRaySource::maximumTubeCurrentMa),
          entry(CtField.TUBE_CURRENT_MA, CtXRaySource::tubeCurrentMa),
          entry(CtField.ROTATION_TIME_S, CtXRaySource::exposureTimePerRotationS),
          entry(CtField.FILTER_ALUMINUM_EQUIVALENT_MM, CtXRaySource::filterAluminumMm));

  static final Map<Field, Function<SizeSpecificDose, Object>> SIZE_SPECIFIC =
      Map.ofEntries(
          entry(CtField.SIZE_SPECIFIC_DOSE_MGY, SizeSpecificDose::doseMgy),
          entry(CtField.LATERAL_DIMENSION_MM, SizeSpecificDose::lateralMm),
          entry(CtField.AP_DIMENSION_MM, SizeSpecificDose::anteriorPosteriorMm),
          entry(CtField.EFFECTIVE_DIAMETER_MM, SizeSpecificDose::effectiveDiameterMm),
          entry(CtField.WATER_EQUIVALENT_DIAMETER_MM, SizeSpecificDose::waterEquivalentDiameterMm));

  static final Map<Field, Function<DoseCheck, Object>> ALERT =
      Map.ofEntries(
          entry(DoseCheckField.DLP_ALERT_CONFIGURED, check -> answer(check.dlpConfigured())),
          entry(
              DoseCheckField.CTDI_VOL_ALERT_CONFIGURED, check -> answer(check.ctdiVolConfigured())),
          entry(DoseCheckField.DLP_ALERT_MGY_CM, DoseCheck::dlpValueMgyCm),
          entry(DoseCheckField.CTDI_VOL_ALERT_MGY, DoseCheck::ctdiVolValueMgy),
          entry(DoseCheckField.ACCUMULATED_DLP_ESTIMATE_MGY_CM, DoseCheck::dlpForwardEstimateMgyCm),
          entry(
              DoseCheckField.ACCUMULATED_CTDI_VOL_ESTIMATE_MGY,
              DoseCheck::ctdiVolForwardEstimateMgy),
          entry(DoseCheckField.REASON_FOR_PROCEEDING, DoseCheck::reasonForProceeding));

  static final Map<Field, Function<DoseCheck, Object>> NOTIFICATION =
      Map.ofEntries(
          entry(DoseCheckField.DLP_NOTIFICATION_CONFIGURED, check -> answer(check.dlpConfigured())),
          entry(
              DoseCheckField.CTDI_VOL_NOTIFICATION_CONFIGURED,
              check -> answer(check.ctdiVolConfigured())),
          entry(DoseCheckField.DLP_NOTIFICATION_MGY_CM, DoseCheck::dlpValueMgyCm),
          entry(DoseCheckField.CTDI_VOL_NOTIFICATION_MGY, DoseCheck::ctdiVolValueMgy),
          entry(DoseCheckField.DLP_ESTIMATE_MGY_CM, DoseCheck::dlpForwardEstimateMgyCm),
          entry(DoseCheckField.CTDI_VOL_ESTIMATE_MGY, DoseCheck::ctdiVolForwardEstimateMgy),
          entry(DoseCheckField.REASON_FOR_PROCEEDING, DoseCheck::reasonForProceeding));

  static final Map<Field, Function<DoseCheck, Object>> RESPONSIBLE =
      Map.ofEntries(
          entry(ParticipantField.PERSON_NAME, DoseCheck::personName),
          entry(ParticipantField.PERSON_ID, DoseCheck::personId),
          entry(ParticipantField.ROLE_IN_PROCEDURE, DoseCheck::personRole));

  private CtFields() {}

  private static Code answer(Boolean configured) {
    return configured == null ? null : configured ? Codes.YES : Codes.NO;
  }

  /** Participants of one sort: persons or devices. */
  static List<Participant> participants(List<Participant> all, boolean persons) {
    return all.stream()
        .filter(participant -> (participant.personName() != null) == persons)
        .toList();
  }
}
