-- When its object was found to be no longer in the archive; what was read from it stays.
ALTER TABLE dose_report ADD COLUMN object_gone_at timestamptz;
CREATE INDEX dose_report_extracted ON dose_report (extracted_at);

-- A job may be about the whole site instead of objects.
ALTER TABLE job DROP CONSTRAINT job_objects;
ALTER TABLE job ADD CONSTRAINT job_objects CHECK (cardinality(sop_instance_uids) <= 500
  AND cardinality(handles) = cardinality(sop_instance_uids));
