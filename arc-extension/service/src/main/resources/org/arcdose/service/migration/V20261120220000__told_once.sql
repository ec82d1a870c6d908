-- An object told at once and found again in the archive's history has one row.
CREATE INDEX inbox_object ON inbox (sop_instance_uid, stored_at);
