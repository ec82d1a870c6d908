-- What a job looks at may be limited to what was stored within a time; null: not.
ALTER TABLE rescan
  ADD COLUMN stored_from timestamptz,
  ADD COLUMN stored_to   timestamptz;
