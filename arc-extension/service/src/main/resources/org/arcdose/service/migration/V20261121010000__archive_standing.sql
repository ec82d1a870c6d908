-- Why the archive has rejected the object of a report, when that was found, and whether the report
-- counts all the same; see docs/archive.md.
ALTER TABLE dose_report
  ADD COLUMN rejection_value   text,
  ADD COLUMN rejection_scheme  text,
  ADD COLUMN rejection_meaning text,
  ADD COLUMN rejected_at       timestamptz,
  ADD COLUMN counts            boolean NOT NULL DEFAULT true;

-- Stands for the archive's patient as last looked at; another one means that it has to be read again.
ALTER TABLE study ADD COLUMN archive_patient text NOT NULL DEFAULT '';
