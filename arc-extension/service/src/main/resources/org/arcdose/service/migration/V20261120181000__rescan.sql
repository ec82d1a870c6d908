-- Which engines have been at work here: the first start of a new one goes through the archive's history again.
CREATE TABLE engine (
  version          text        PRIMARY KEY,
  first_started_at timestamptz NOT NULL DEFAULT now()
);

-- How far a job has gone through the archive's history; moves only together with the jobs it enters.
CREATE TABLE rescan (
  job_id          bigint PRIMARY KEY REFERENCES job ON DELETE CASCADE,
  token           text   NOT NULL,
  first_stored_at timestamptz,
  objects         bigint NOT NULL,
  jobs            bigint NOT NULL
);
