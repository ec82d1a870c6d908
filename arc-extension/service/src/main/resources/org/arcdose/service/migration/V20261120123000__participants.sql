-- Who wrote a report and who and what took part; how the dose display was calibrated.
ALTER TABLE dose_report
  ADD COLUMN fluoroscopy                       boolean NOT NULL DEFAULT false,
  ADD COLUMN source_data_available_value       text,
  ADD COLUMN source_data_available_scheme      text,
  ADD COLUMN source_data_available_meaning     text,
  ADD COLUMN mechanical_data_available_value   text,
  ADD COLUMN mechanical_data_available_scheme  text,
  ADD COLUMN mechanical_data_available_meaning text,
  ADD COLUMN detector_data_available_value     text,
  ADD COLUMN detector_data_available_scheme    text,
  ADD COLUMN detector_data_available_meaning   text;
ALTER TABLE dose_report ALTER COLUMN fluoroscopy DROP DEFAULT;

CREATE TABLE projection_participant (
  dose_report_id            bigint  NOT NULL,
  event_number              integer NOT NULL,
  number                    integer NOT NULL,
  role_value                text,
  role_scheme               text,
  role_meaning              text,
  person_name               text,
  person_id                 text,
  person_id_issuer          text,
  organization              text,
  organization_role_value   text,
  organization_role_scheme  text,
  organization_role_meaning text,
  device_name               text,
  device_manufacturer       text,
  device_model_name         text,
  device_serial_number      text,
  device_uid                text,
  PRIMARY KEY (dose_report_id, event_number, number),
  FOREIGN KEY (dose_report_id, event_number) REFERENCES projection_event ON DELETE CASCADE
);

CREATE TABLE report_participant (
  dose_report_id            bigint  NOT NULL REFERENCES dose_report ON DELETE CASCADE,
  number                    integer NOT NULL,
  role_value                text,
  role_scheme               text,
  role_meaning              text,
  person_name               text,
  person_id                 text,
  person_id_issuer          text,
  organization              text,
  organization_role_value   text,
  organization_role_scheme  text,
  organization_role_meaning text,
  device_name               text,
  device_manufacturer       text,
  device_model_name         text,
  device_serial_number      text,
  device_uid                text,
  PRIMARY KEY (dose_report_id, number)
);

CREATE TABLE observer (
  dose_report_id            bigint  NOT NULL REFERENCES dose_report ON DELETE CASCADE,
  number                    integer NOT NULL,
  type_value                text,
  type_scheme               text,
  type_meaning              text,
  person_name               text,
  organization              text,
  organization_role_value   text,
  organization_role_scheme  text,
  organization_role_meaning text,
  role_value                text,
  role_scheme               text,
  role_meaning              text,
  device_uid                text,
  device_name               text,
  device_manufacturer       text,
  device_model_name         text,
  device_serial_number      text,
  device_location           text,
  PRIMARY KEY (dose_report_id, number)
);

CREATE TABLE calibration (
  dose_report_id                  bigint  NOT NULL REFERENCES dose_report ON DELETE CASCADE,
  number                          integer NOT NULL,
  acquisition_plane_value         text,
  acquisition_plane_scheme        text,
  acquisition_plane_meaning       text,
  dose_measurement_device_value   text,
  dose_measurement_device_scheme  text,
  dose_measurement_device_meaning text,
  calibrated_at                   timestamp,
  factor                          numeric,
  uncertainty_percent             numeric,
  responsible_party               text,
  protocol                        text,
  PRIMARY KEY (dose_report_id, number)
);
