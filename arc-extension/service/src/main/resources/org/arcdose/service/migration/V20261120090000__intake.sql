-- What the archive stored, as it was told. Partitioned by UTC day so that old days leave at the price of a DROP TABLE.
-- Without a cache: numbers kept by several connections would not be in the order of arrival.
CREATE SEQUENCE inbox_id_seq AS bigint;

CREATE TABLE inbox (
  id                  bigint      NOT NULL DEFAULT nextval('inbox_id_seq'),
  received_at         timestamptz NOT NULL DEFAULT now(),
  study_instance_uid  text        NOT NULL,
  series_instance_uid text        NOT NULL,
  sop_instance_uid    text        NOT NULL,
  sop_class_uid       text        NOT NULL,
  handle              text        NOT NULL,
  calling_aet         text        NOT NULL,
  called_aet          text        NOT NULL,
  remote_host         text        NOT NULL,
  stored_at           timestamptz NOT NULL,
  dispatched_at       timestamptz,
  PRIMARY KEY (received_at, id)
) PARTITION BY RANGE (received_at);

CREATE TABLE inbox_default PARTITION OF inbox DEFAULT;

CREATE INDEX inbox_undispatched ON inbox (id) WHERE dispatched_at IS NULL;

-- How far each archive has been followed; moves only together with the inbox rows it stands for.
CREATE TABLE follow_position (
  archive  text        PRIMARY KEY,
  token    text        NOT NULL,
  moved_at timestamptz NOT NULL DEFAULT now()
);
