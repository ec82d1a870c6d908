-- What somebody wants computed otherwise: one or several variants of one input.
CREATE TABLE skin_dose_run (
  id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  created_at   timestamptz NOT NULL DEFAULT now(),
  requested_by text        NOT NULL,
  -- either the reports of a study or events as they were sent
  study_id     bigint      REFERENCES study ON DELETE CASCADE,
  events       text,
  canceled_at  timestamptz,
  CONSTRAINT skin_dose_run_input CHECK ((study_id IS NULL) <> (events IS NULL))
);
CREATE INDEX skin_dose_run_study ON skin_dose_run (study_id) WHERE study_id IS NOT NULL;

-- What comes of one set of parameters on one input, once for all runs that want it.
CREATE TABLE skin_dose_run_result (
  id          bigint           GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- of input, parameters, what was set, and the version of the model
  digest      text             NOT NULL UNIQUE,
  study_id    bigint           REFERENCES study ON DELETE CASCADE,
  job_id      bigint           NOT NULL,
  parameters  jsonb            NOT NULL,
  -- all null until it is computed
  computed_at timestamptz,
  result      jsonb,
  phantom     text,
  sex         text,
  height_cm   double precision,
  mass_kg     double precision,
  cell_count  integer,
  -- deflated 32 bit floats in mGy, big endian, one for each cell of the skin
  map         bytea
);
ALTER TABLE skin_dose_run_result ALTER COLUMN map SET STORAGE EXTERNAL;
CREATE INDEX skin_dose_run_result_job ON skin_dose_run_result (job_id);
CREATE INDEX skin_dose_run_result_study ON skin_dose_run_result (study_id) WHERE study_id IS NOT NULL;

CREATE TABLE skin_dose_run_variant (
  run_id    bigint  NOT NULL REFERENCES skin_dose_run ON DELETE CASCADE,
  number    integer NOT NULL CHECK (number > 0),
  result_id bigint  NOT NULL REFERENCES skin_dose_run_result ON DELETE CASCADE,
  PRIMARY KEY (run_id, number)
);
CREATE INDEX skin_dose_run_variant_result ON skin_dose_run_variant (result_id);
