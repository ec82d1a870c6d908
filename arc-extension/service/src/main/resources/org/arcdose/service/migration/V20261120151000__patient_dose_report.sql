-- A Patient Radiation Dose SR is of no kind of study, whatever its device is said to be.
ALTER TABLE dose_report ALTER COLUMN reported_modality DROP NOT NULL;
