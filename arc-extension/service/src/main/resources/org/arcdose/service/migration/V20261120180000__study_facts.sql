-- Who took part in a study, what was asked for and done, and what changes about a device.
ALTER TABLE study
  ADD COLUMN study_id                         text NOT NULL DEFAULT '',
  ADD COLUMN requested_procedure_code_value   text,
  ADD COLUMN requested_procedure_code_scheme  text,
  ADD COLUMN requested_procedure_code_meaning text,
  ADD COLUMN procedure_code_value             text,
  ADD COLUMN procedure_code_scheme            text,
  ADD COLUMN procedure_code_meaning           text,
  ADD COLUMN performed_procedure_step         text NOT NULL DEFAULT '',
  ADD COLUMN admitting_diagnosis              text NOT NULL DEFAULT '',
  ADD COLUMN referring_physician              text NOT NULL DEFAULT '',
  ADD COLUMN requesting_physician             text NOT NULL DEFAULT '',
  ADD COLUMN performing_physician             text NOT NULL DEFAULT '',
  ADD COLUMN reading_physician                text NOT NULL DEFAULT '',
  ADD COLUMN physician_of_record              text NOT NULL DEFAULT '',
  ADD COLUMN operator                         text NOT NULL DEFAULT '',
  ADD COLUMN patient_age                      text NOT NULL DEFAULT '';

ALTER TABLE dose_report
  ADD COLUMN institution_address   text,
  ADD COLUMN gantry_id             text,
  ADD COLUMN spatial_resolution_mm numeric,
  ADD COLUMN last_calibration_date date,
  ADD COLUMN last_calibration_time time;
