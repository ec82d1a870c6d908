CREATE SEQUENCE study_seq AS bigint;
CREATE SEQUENCE equipment_seq AS bigint;
-- A later report of a study has a higher id, whichever server saves it: no server has a stock of ids.
CREATE SEQUENCE dose_report_seq AS bigint;

-- A study with the totals of its reports, kept by the transaction that saves a report.
-- Dates and times of DICOM are local to the device; those of ArcDose are timestamptz.
CREATE TABLE study (
  id                         bigint      PRIMARY KEY DEFAULT nextval('study_seq'),
  study_instance_uid         text        NOT NULL UNIQUE,
  study_date                 date,
  study_time                 time,
  accession_number           text        NOT NULL,
  study_description          text        NOT NULL,
  requested_procedure        text        NOT NULL,
  patient_key                text        NOT NULL,
  patient_sex                text        NOT NULL,
  patient_age_years          numeric,
  patient_size_m             numeric,
  patient_weight_kg          numeric,
  received_at                timestamptz NOT NULL DEFAULT now(),
  modalities                 text[]      NOT NULL DEFAULT '{}',
  institution_name           text        NOT NULL DEFAULT '',
  station_name               text        NOT NULL DEFAULT '',
  manufacturer_model_name    text        NOT NULL DEFAULT '',
  event_count                integer     NOT NULL DEFAULT 0,
  finding_count              integer     NOT NULL DEFAULT 0,
  dose_length_product_mgy_cm numeric,
  dose_area_product_gym2     numeric,
  dose_rp_gy                 numeric,
  average_glandular_dose_mgy numeric,
  search_text                text        NOT NULL DEFAULT ''
);
-- One per order of the list. They hold what the list can be restricted to, so that rows before the
-- page or outside the restriction are passed over in the index.
CREATE INDEX study_by_date ON study (study_date DESC NULLS LAST, id DESC)
  INCLUDE (modalities) WHERE modalities <> '{}';
CREATE INDEX study_by_received ON study (received_at DESC NULLS LAST, id DESC)
  INCLUDE (modalities, study_date) WHERE modalities <> '{}';
CREATE INDEX study_by_modality ON study (modalities DESC NULLS LAST, id DESC)
  INCLUDE (study_date) WHERE modalities <> '{}';
CREATE INDEX study_by_dlp ON study (dose_length_product_mgy_cm DESC NULLS LAST, id DESC)
  INCLUDE (modalities, study_date) WHERE modalities <> '{}';
CREATE INDEX study_by_dap ON study (dose_area_product_gym2 DESC NULLS LAST, id DESC)
  INCLUDE (modalities, study_date) WHERE modalities <> '{}';
CREATE INDEX study_by_dose_rp ON study (dose_rp_gy DESC NULLS LAST, id DESC)
  INCLUDE (modalities, study_date) WHERE modalities <> '{}';
CREATE INDEX study_modality ON study USING gin (modalities);
-- Finds words by their trigrams. The extension is a trusted one: CREATE on the database suffices.
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA arcdose;
CREATE INDEX study_search ON study USING gin (search_text gin_trgm_ops);
CREATE INDEX study_by_patient ON study (patient_key);

-- One row per device as it names itself; the digest stands for all of the text columns.
CREATE TABLE equipment (
  id                            bigint PRIMARY KEY DEFAULT nextval('equipment_seq'),
  identity_digest               text   NOT NULL UNIQUE,
  manufacturer                  text   NOT NULL,
  manufacturer_model_name       text   NOT NULL,
  station_name                  text   NOT NULL,
  institution_name              text   NOT NULL,
  institutional_department_name text   NOT NULL,
  device_serial_number          text   NOT NULL,
  software_versions             text   NOT NULL,
  device_observer_uid           text   NOT NULL
);

CREATE TABLE dose_report (
  id                         bigint      PRIMARY KEY,
  study_id                   bigint      NOT NULL REFERENCES study,
  equipment_id               bigint      NOT NULL REFERENCES equipment,
  sop_instance_uid           text        NOT NULL UNIQUE,
  series_instance_uid        text        NOT NULL,
  sop_class_uid              text        NOT NULL,
  template_id                text        NOT NULL,
  modality                   text        NOT NULL,
  procedure_reported_value   text,
  procedure_reported_scheme  text,
  procedure_reported_meaning text,
  irradiation_start          timestamp,
  irradiation_end            timestamp,
  engine_version             text        NOT NULL,
  extracted_at               timestamptz NOT NULL DEFAULT now(),
  superseded_by              bigint      REFERENCES dose_report ON DELETE SET NULL
);
CREATE INDEX dose_report_study ON dose_report (study_id);
CREATE INDEX dose_report_equipment ON dose_report (equipment_id);
CREATE INDEX dose_report_superseded_by ON dose_report (superseded_by) WHERE superseded_by IS NOT NULL;

CREATE TABLE ct_total (
  dose_report_id             bigint  NOT NULL REFERENCES dose_report ON DELETE CASCADE,
  number                     integer NOT NULL,
  irradiation_events         integer,
  dose_length_product_mgy_cm numeric,
  effective_dose_msv         numeric,
  PRIMARY KEY (dose_report_id, number)
);

CREATE TABLE projection_total (
  dose_report_id                     bigint  NOT NULL REFERENCES dose_report ON DELETE CASCADE,
  number                             integer NOT NULL,
  acquisition_plane_value            text,
  acquisition_plane_scheme           text,
  acquisition_plane_meaning          text,
  dose_area_product_gym2             numeric,
  dose_rp_gy                         numeric,
  fluoro_dose_area_product_gym2      numeric,
  fluoro_dose_rp_gy                  numeric,
  fluoro_time_s                      numeric,
  acquisition_dose_area_product_gym2 numeric,
  acquisition_dose_rp_gy             numeric,
  acquisition_time_s                 numeric,
  radiographic_frames                integer,
  reference_point                    text,
  PRIMARY KEY (dose_report_id, number)
);

CREATE TABLE glandular_total (
  dose_report_id             bigint  NOT NULL REFERENCES dose_report ON DELETE CASCADE,
  number                     integer NOT NULL,
  laterality_value           text,
  laterality_scheme          text,
  laterality_meaning         text,
  average_glandular_dose_mgy numeric,
  PRIMARY KEY (dose_report_id, number)
);

CREATE TABLE ct_event (
  dose_report_id             bigint  NOT NULL REFERENCES dose_report ON DELETE CASCADE,
  number                     integer NOT NULL,
  irradiation_event_uid      text,
  acquisition_protocol       text,
  target_region_value        text,
  target_region_scheme       text,
  target_region_meaning      text,
  acquisition_type_value     text,
  acquisition_type_scheme    text,
  acquisition_type_meaning   text,
  exposure_time_s            numeric,
  scanning_length_mm         numeric,
  single_collimation_mm      numeric,
  total_collimation_mm       numeric,
  pitch_factor               numeric,
  mean_ctdi_vol_mgy          numeric,
  phantom_value              text,
  phantom_scheme             text,
  phantom_meaning            text,
  dose_length_product_mgy_cm numeric,
  comment                    text,
  PRIMARY KEY (dose_report_id, number)
);

CREATE TABLE ct_source (
  dose_report_id               bigint  NOT NULL,
  event_number                 integer NOT NULL,
  number                       integer NOT NULL,
  identification               text,
  kvp                          numeric,
  tube_current_ma              numeric,
  maximum_tube_current_ma      numeric,
  exposure_time_per_rotation_s numeric,
  PRIMARY KEY (dose_report_id, event_number, number),
  FOREIGN KEY (dose_report_id, event_number) REFERENCES ct_event ON DELETE CASCADE
);

CREATE TABLE projection_event (
  dose_report_id             bigint  NOT NULL REFERENCES dose_report ON DELETE CASCADE,
  number                     integer NOT NULL,
  irradiation_event_uid      text,
  acquisition_plane_value    text,
  acquisition_plane_scheme   text,
  acquisition_plane_meaning  text,
  started_at                 timestamp,
  event_type_value           text,
  event_type_scheme          text,
  event_type_meaning         text,
  acquisition_protocol       text,
  target_region_value        text,
  target_region_scheme       text,
  target_region_meaning      text,
  laterality_value           text,
  laterality_scheme          text,
  laterality_meaning         text,
  image_view_value           text,
  image_view_scheme          text,
  image_view_meaning         text,
  dose_area_product_gym2     numeric,
  dose_rp_gy                 numeric,
  average_glandular_dose_mgy numeric,
  kvp                        numeric,
  tube_current_ma            numeric,
  exposure_time_ms           numeric,
  exposure_uas               numeric,
  irradiation_duration_s     numeric,
  pulses                     numeric,
  primary_angle_deg          numeric,
  secondary_angle_deg        numeric,
  compression_thickness_mm   numeric,
  comment                    text,
  PRIMARY KEY (dose_report_id, number)
);

CREATE TABLE finding (
  dose_report_id bigint  NOT NULL REFERENCES dose_report ON DELETE CASCADE,
  number         integer NOT NULL,
  location       text    NOT NULL,
  problem        text    NOT NULL,
  PRIMARY KEY (dose_report_id, number)
);
