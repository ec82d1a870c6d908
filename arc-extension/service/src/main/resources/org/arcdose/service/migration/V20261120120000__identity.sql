-- Who the patient is, as far as the site's policy keeps it; what is not kept is empty.
ALTER TABLE study
  ADD COLUMN patient_name       text   NOT NULL DEFAULT '',
  ADD COLUMN patient_id         text   NOT NULL DEFAULT '',
  ADD COLUMN patient_birth_date text   NOT NULL DEFAULT '',
  -- which of NAME, ID, BIRTH_DATE and ACCESSION_NUMBER are keyed hashes
  ADD COLUMN hashed_values      text[] NOT NULL DEFAULT '{}',
  -- the patterns that say that the study is of no patient
  ADD COLUMN not_patient        text   NOT NULL DEFAULT '';
