CREATE TABLE call (
  ucid          TEXT PRIMARY KEY,
  direction     TEXT    NOT NULL,
  answered      INTEGER NOT NULL,
  caller_phone  TEXT    NOT NULL,
  did           TEXT    NOT NULL,
  campaign_name TEXT    NOT NULL,
  started_at    INTEGER NOT NULL,
  answered_at   INTEGER,
  ended_at      INTEGER NOT NULL,
  duration_sec  INTEGER NOT NULL,
  talk_sec      INTEGER NOT NULL,
  agent_id      TEXT,
  agent_name    TEXT,
  disposition   TEXT,
  recording_url TEXT
);
CREATE INDEX call_started ON call (started_at);

CREATE TABLE missed_call (
  id            TEXT PRIMARY KEY,
  ucid          TEXT    NOT NULL,
  caller_phone  TEXT    NOT NULL,
  did           TEXT    NOT NULL,
  campaign_name TEXT    NOT NULL,
  missed_at     INTEGER NOT NULL,
  status        TEXT    NOT NULL,
  attempts      INTEGER NOT NULL,
  sla_due_at    INTEGER NOT NULL,
  owner         TEXT,
  stored        INTEGER NOT NULL
);
CREATE INDEX missed_call_listed ON missed_call (missed_at DESC, id DESC);
CREATE UNIQUE INDEX missed_call_open ON missed_call (caller_phone) WHERE status = 'PENDING_CALLBACK';

CREATE TABLE person (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  phone_e164 TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE INDEX person_phone ON person (phone_e164);

CREATE TABLE outbox (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entity     TEXT    NOT NULL,
  entity_key TEXT    NOT NULL,
  fields     TEXT    NOT NULL,
  owed_since INTEGER NOT NULL,
  dead       INTEGER NOT NULL DEFAULT 0,
  error      TEXT
);
CREATE INDEX outbox_waiting ON outbox (dead, id);
