package org.arcdose.dose.sr;

import static org.arcdose.dose.sr.DoseConcepts.dcm;

import org.arcdose.dicom.sr.Concept;

/** Concept names of the CT templates (PS3.16 TID 10011 to 10015). */
final class CtConcepts {
  static final Concept ACCUMULATED = dcm("113811", "CT Accumulated Dose Data");
  static final Concept EVENTS_TOTAL = dcm("113812", "Total Number of Irradiation Events");
  static final Concept DLP_TOTAL = dcm("113813", "CT Dose Length Product Total");
  static final Concept EFFECTIVE_DOSE_TOTAL = dcm("113814", "CT Effective Dose Total");
  static final Concept ACQUISITION = dcm("113819", "CT Acquisition");
  static final Concept ACQUISITION_TYPE = dcm("113820", "CT Acquisition Type");
  static final Concept PARAMETERS = dcm("113822", "CT Acquisition Parameters");
  static final Concept SCANNING_LENGTH = dcm("113825", "Scanning Length");
  static final Concept SINGLE_COLLIMATION = dcm("113826", "Nominal Single Collimation Width");
  static final Concept TOTAL_COLLIMATION = dcm("113827", "Nominal Total Collimation Width");
  static final Concept PITCH = dcm("113828", "Pitch Factor");
  static final Concept DOSE = dcm("113829", "CT Dose");
  static final Concept CTDI_VOL = dcm("113830", "Mean CTDIvol");
  static final Concept SOURCE = dcm("113831", "CT X-Ray Source Parameters");
  static final Concept SOURCE_IDENTIFICATION = dcm("113832", "Identification of the X-Ray Source");
  static final Concept MAXIMUM_TUBE_CURRENT = dcm("113833", "Maximum X-Ray Tube Current");
  static final Concept ROTATION_TIME = dcm("113834", "Exposure Time per Rotation");
  static final Concept PHANTOM = dcm("113835", "CTDIw Phantom Type");
  static final Concept DLP = dcm("113838", "DLP");

  static final Concept DLP_SUB_TOTAL = dcm("130745", "CT Dose Length Product Sub-Total");
  static final Concept PATIENT_MODEL = dcm("113815", "Patient Model");
  static final Concept EFFECTIVE_DOSE_CONDITION =
      dcm("113816", "Condition Effective Dose measured");
  static final Concept EFFECTIVE_DOSE_PHANTOM = dcm("113817", "Effective Dose Phantom Type");
  static final Concept DOSIMETER = dcm("113818", "Dosimeter Type");

  static final Concept LABEL = dcm("113605", "Irradiation Event Label");
  static final Concept LABEL_TYPE = dcm("113606", "Label Type");
  static final Concept PROCEDURE_CONTEXT = Concept.of("408730004", "SCT", "Procedure Context");
  static final Concept RECONSTRUCTION = dcm("113961", "Reconstruction Algorithm");
  static final Concept REPEATED = dcm("128551", "Is Repeated Acquisition");
  static final Concept REPEAT_REASON = dcm("128552", "Reason for Repeating Acquisition");
  static final Concept MODULATION = dcm("113842", "X-Ray Modulation Type");

  static final Concept SOURCE_COUNT = dcm("113823", "Number of X-Ray Sources");
  static final Concept RECONSTRUCTABLE_LENGTH = dcm("113893", "Length of Reconstructable Volume");
  static final Concept EXPOSED_RANGE = dcm("113899", "Exposed Range");
  static final Concept RECONSTRUCTABLE_TOP =
      dcm("113895", "Top Z Location of Reconstructable Volume");
  static final Concept RECONSTRUCTABLE_BOTTOM =
      dcm("113896", "Bottom Z Location of Reconstructable Volume");
  static final Concept SCANNING_TOP = dcm("113897", "Top Z Location of Scanning Length");
  static final Concept SCANNING_BOTTOM = dcm("113898", "Bottom Z Location of Scanning Length");
  static final Concept FRAME_OF_REFERENCE = dcm("112227", "Frame of Reference UID");
  static final Concept FILTER_ALUMINUM = dcm("113821", "X-Ray Filter Aluminum Equivalent");

  static final Concept FREE_AIR_FACTOR = dcm("113836", "CTDIfreeair Calculation Factor");
  static final Concept CTDI_FREE_AIR = dcm("113837", "Mean CTDIfreeair");
  static final Concept EFFECTIVE_DOSE_FACTOR = dcm("113840", "Effective Dose Conversion Factor");

  static final Concept SSDE = dcm("113930", "Size Specific Dose Estimation");
  static final Concept LATERAL = dcm("113931", "Measured Lateral Dimension");
  static final Concept ANTERIOR_POSTERIOR = dcm("113932", "Measured AP Dimension");
  static final Concept EFFECTIVE_DIAMETER = dcm("113933", "Derived Effective Diameter");
  static final Concept WATER_DIAMETER = dcm("113980", "Water Equivalent Diameter");
  static final Concept WATER_DIAMETER_METHOD = dcm("113987", "AAPM 220");
  static final Concept WATER_DIAMETER_Z =
      dcm("113986", "Z value of location of Water Equivalent Diameter estimation");

  static final Concept ALERT = dcm("113900", "Dose Check Alert Details");
  static final Concept ALERT_DLP_CONFIGURED = dcm("113901", "DLP Alert Value Configured");
  static final Concept ALERT_CTDI_CONFIGURED = dcm("113902", "CTDIvol Alert Value Configured");
  static final Concept ALERT_DLP = dcm("113903", "DLP Alert Value");
  static final Concept ALERT_CTDI = dcm("113904", "CTDIvol Alert Value");
  static final Concept ALERT_DLP_ESTIMATE = dcm("113905", "Accumulated DLP Forward Estimate");
  static final Concept ALERT_CTDI_ESTIMATE = dcm("113906", "Accumulated CTDIvol Forward Estimate");
  static final Concept REASON = dcm("113907", "Reason for Proceeding");
  static final Concept NOTIFICATION = dcm("113908", "Dose Check Notification Details");
  static final Concept NOTIFICATION_DLP_CONFIGURED =
      dcm("113909", "DLP Notification Value Configured");
  static final Concept NOTIFICATION_CTDI_CONFIGURED =
      dcm("113910", "CTDIvol Notification Value Configured");
  static final Concept NOTIFICATION_DLP = dcm("113911", "DLP Notification Value");
  static final Concept NOTIFICATION_CTDI = dcm("113912", "CTDIvol Notification Value");
  static final Concept NOTIFICATION_DLP_ESTIMATE = dcm("113913", "DLP Forward Estimate");
  static final Concept NOTIFICATION_CTDI_ESTIMATE = dcm("113914", "CTDIvol Forward Estimate");

  private CtConcepts() {}
}
