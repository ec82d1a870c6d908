-- Who may log in. Passwords are kept as SCRAM-SHA-512 needs them: salted and hashed, base64.
CREATE TABLE app_user (
  name            text        PRIMARY KEY,
  salted_password text        NOT NULL,
  salt            text        NOT NULL,
  iterations      integer     NOT NULL,
  created_at      timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE app_user_role (
  name text NOT NULL REFERENCES app_user ON DELETE CASCADE,
  role text NOT NULL,
  PRIMARY KEY (name, role)
);

CREATE TABLE setting (
  name       text        PRIMARY KEY,
  value      text        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now()
);
