-- The skin dose of a study that is in force; replaced as a whole when another one is complete.
-- Computed values, not reported ones: double precision.
CREATE TABLE skin_dose (
  study_id            bigint           PRIMARY KEY REFERENCES study ON DELETE CASCADE,
  -- what it was made of and with: the same three give the same result
  input_digest        text             NOT NULL,
  settings_digest     text             NOT NULL,
  engine_version      text             NOT NULL,
  -- when the reports were read: what was read earlier never replaces it
  read_at             timestamptz      NOT NULL,
  computed_at         timestamptz      NOT NULL DEFAULT now(),
  model               text             NOT NULL,
  phantom             text             NOT NULL,
  patient             text             NOT NULL,
  sex                 text             NOT NULL,
  height_cm           double precision NOT NULL,
  mass_kg             double precision NOT NULL,
  psd_mgy             double precision,
  psd_1cm2_mgy        double precision,
  psd_left_cm         double precision,
  psd_posterior_cm    double precision,
  psd_cranial_cm      double precision,
  area_above_2gy_cm2  double precision NOT NULL,
  area_above_3gy_cm2  double precision NOT NULL,
  area_above_5gy_cm2  double precision NOT NULL,
  area_above_10gy_cm2 double precision NOT NULL,
  area_above_15gy_cm2 double precision NOT NULL,
  dap_fraction        double precision,
  upper_bound_mgy     double precision,
  band_low_mgy        double precision,
  band_median_mgy     double precision,
  band_high_mgy       double precision,
  band_replicas       integer,
  grade               text             NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D')),
  grade_reasons       text[]           NOT NULL,
  warnings            text[]           NOT NULL,
  tables              jsonb            NOT NULL,
  settings            jsonb            NOT NULL,
  cell_count          integer          NOT NULL,
  -- deflated 32 bit floats in mGy, big endian, one for each cell of the skin
  map                 bytea            NOT NULL
);
-- It is compressed already.
ALTER TABLE skin_dose ALTER COLUMN map SET STORAGE EXTERNAL;
CREATE INDEX skin_dose_by_psd ON skin_dose (psd_mgy DESC NULLS LAST, study_id DESC);

CREATE TABLE skin_dose_procedure (
  study_id          bigint  NOT NULL REFERENCES skin_dose ON DELETE CASCADE,
  number            integer NOT NULL,
  procedure_date    date,
  device            text    NOT NULL,
  sop_instance_uids text[]  NOT NULL,
  -- what held for the device
  table_offset_left_cm    double precision NOT NULL,
  table_offset_down_cm    double precision NOT NULL,
  table_offset_cranial_cm double precision NOT NULL,
  kerma_factor_a    double precision NOT NULL,
  kerma_factor_b    double precision NOT NULL,
  calibrated        date,
  inherent_filtration_mm_al double precision NOT NULL,
  event_count       integer NOT NULL,
  at_peak_mgy       double precision NOT NULL,
  PRIMARY KEY (study_id, number)
);

CREATE TABLE skin_dose_event (
  study_id       bigint  NOT NULL REFERENCES skin_dose ON DELETE CASCADE,
  -- from 1, over all procedures
  number         integer NOT NULL,
  procedure      integer NOT NULL,
  irradiation_event_uid text,
  started_at     timestamp,
  status         text    NOT NULL,
  reason         text,
  kerma_mgy      double precision,
  peak_mgy       double precision,
  at_peak_mgy    double precision,
  met            double precision,
  frame          text,
  tube           integer,
  hvl_mm_al      double precision,
  field_side_cm  double precision,
  bound_mgy      double precision,
  PRIMARY KEY (study_id, number)
);

-- What reached an alert level. A row is never deleted as long as its study is there: where a later
-- result falls below the level it is withdrawn, and reached again it is another row.
CREATE TABLE dose_alert (
  id              bigint           GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  study_id        bigint           NOT NULL REFERENCES study ON DELETE CASCADE,
  kind            text             NOT NULL CHECK (kind IN ('PEAK_SKIN_DOSE', 'SKIN_AREA')),
  level_gy        double precision NOT NULL,
  -- Gy for a peak, cm2 of skin with at least the level for an area
  value           double precision NOT NULL,
  engine_version  text             NOT NULL,
  raised_at       timestamptz      NOT NULL DEFAULT now(),
  withdrawn_at    timestamptz,
  -- null: there is no skin dose of the study any more
  withdrawn_value double precision
);
CREATE UNIQUE INDEX dose_alert_open ON dose_alert (study_id, kind, level_gy) WHERE withdrawn_at IS NULL;
CREATE INDEX dose_alert_study ON dose_alert (study_id);
