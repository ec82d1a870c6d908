package org.arcdose.service.view;

/** What a study list can be sorted by. */
public enum StudyOrder {
  STUDY_DATE,
  RECEIVED,
  MODALITY,
  DOSE_LENGTH_PRODUCT,
  DOSE_AREA_PRODUCT,
  DOSE_RP
}
