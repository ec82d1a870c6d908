-- What ArcDose itself stores in the archive, entered before it is stored: whatever the archive tells
-- of it causes nothing.
CREATE TABLE own_object (
  sop_instance_uid    text        PRIMARY KEY,
  series_instance_uid text        NOT NULL,
  study_instance_uid  text        NOT NULL,
  sop_class_uid       text        NOT NULL,
  -- stands for what it says
  content_digest      text        NOT NULL,
  entered_at          timestamptz NOT NULL DEFAULT now(),
  -- null: it may have been stored
  stored_at           timestamptz
);
-- A hash index: a UID comes from outside and may be longer than a B-tree entry.
CREATE INDEX own_object_study ON own_object USING hash (study_instance_uid);
