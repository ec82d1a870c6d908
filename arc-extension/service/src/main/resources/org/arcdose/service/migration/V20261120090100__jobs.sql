CREATE SEQUENCE job_id_seq AS bigint;

-- The ledger. The row is the truth; a JMS message only rings. States and transitions: docs/jobs.md.
CREATE TABLE job (
  id                  bigint      PRIMARY KEY DEFAULT nextval('job_id_seq'),
  kind                text        NOT NULL,
  version             text        NOT NULL,
  subject             text        NOT NULL,
  input_digest        text        NOT NULL,
  study_instance_uid  text        NOT NULL,
  series_instance_uid text        NOT NULL,
  sop_instance_uids   text[]      NOT NULL,
  handles             text[]      NOT NULL,
  received_at         timestamptz NOT NULL,
  serial_key          text,
  priority            smallint    NOT NULL DEFAULT 4 CHECK (priority BETWEEN 0 AND 9),
  state               text        NOT NULL DEFAULT 'QUEUED'
    CHECK (state IN ('QUEUED', 'RUNNING', 'RETRY_AT', 'DONE', 'PARTIAL', 'FAILED', 'CANCELED')),
  attempt             integer     NOT NULL DEFAULT 0,
  max_attempts        integer     NOT NULL CHECK (max_attempts > 0),
  waits               integer     NOT NULL DEFAULT 0,
  time_limit_s        integer     NOT NULL CHECK (time_limit_s > 0),
  fence               integer     NOT NULL DEFAULT 0,
  progress_percent    smallint    NOT NULL DEFAULT 0 CHECK (progress_percent BETWEEN 0 AND 100),
  due_at              timestamptz NOT NULL DEFAULT now(),
  rung_at             timestamptz,
  lease_until         timestamptz,
  deadline_at         timestamptz,
  created_at          timestamptz NOT NULL DEFAULT now(),
  started_at          timestamptz,
  ended_at            timestamptz,
  error               text,
  result              jsonb,
  CONSTRAINT job_once UNIQUE (kind, input_digest, version),
  CONSTRAINT job_objects CHECK (cardinality(sop_instance_uids) BETWEEN 1 AND 500
    AND cardinality(handles) = cardinality(sop_instance_uids)),
  CONSTRAINT job_running CHECK ((state = 'RUNNING') = (lease_until IS NOT NULL)),
  CONSTRAINT job_ended CHECK ((state IN ('DONE', 'PARTIAL', 'FAILED', 'CANCELED')) = (ended_at IS NOT NULL))
) WITH (fillfactor = 80);

CREATE INDEX job_waiting ON job (priority DESC, id) WHERE state IN ('QUEUED', 'RETRY_AT');
CREATE INDEX job_leased ON job (lease_until) WHERE state = 'RUNNING';
CREATE INDEX job_open_received ON job (received_at) WHERE state IN ('QUEUED', 'RETRY_AT', 'RUNNING');
CREATE INDEX job_serial ON job (serial_key, id) WHERE state IN ('QUEUED', 'RETRY_AT', 'RUNNING') AND serial_key IS NOT NULL;
-- Two jobs of one serial key can never run at the same time, whatever the callers do.
CREATE UNIQUE INDEX job_serial_running ON job (serial_key) WHERE state = 'RUNNING';
CREATE INDEX job_state ON job (state, id DESC);
CREATE INDEX job_kind ON job (kind, id DESC);
-- Hash indexes: a UID comes from outside and may be longer than a B-tree entry.
CREATE INDEX job_subject ON job USING hash (subject);
CREATE INDEX job_study ON job USING hash (study_instance_uid);

CREATE TABLE job_log (
  id     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  job_id bigint      NOT NULL REFERENCES job ON DELETE CASCADE,
  at     timestamptz NOT NULL,
  line   text        NOT NULL
);
CREATE INDEX job_log_job ON job_log (job_id, id);
