-- A Patient Radiation Dose SR is about doses of studies of any kind and has none of its own.
ALTER TABLE dose_report ALTER COLUMN reported_modality DROP NOT NULL;
