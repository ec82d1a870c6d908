-- What a report says of itself and of the procedure.
ALTER TABLE dose_report
  ADD COLUMN intent_value                       text,
  ADD COLUMN intent_scheme                      text,
  ADD COLUMN intent_meaning                     text,
  ADD COLUMN acquisition_device_type_value      text,
  ADD COLUMN acquisition_device_type_scheme     text,
  ADD COLUMN acquisition_device_type_meaning    text,
  ADD COLUMN scope_of_accumulation_value        text,
  ADD COLUMN scope_of_accumulation_scheme       text,
  ADD COLUMN scope_of_accumulation_meaning      text,
  ADD COLUMN source_of_dose_information_value   text,
  ADD COLUMN source_of_dose_information_scheme  text,
  ADD COLUMN source_of_dose_information_meaning text,
  ADD COLUMN comment                            text;

-- An ERROR is a value that could not be read, a NOTE leaves the values as they are. Until the
-- report is read again every finding counts as an error.
ALTER TABLE finding ADD COLUMN kind text NOT NULL DEFAULT 'ERROR';
ALTER TABLE finding ALTER COLUMN kind DROP DEFAULT;
