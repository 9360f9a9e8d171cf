CREATE TABLE agent_event (
  agent_id   TEXT    NOT NULL,
  day        TEXT    NOT NULL,
  place      INTEGER NOT NULL,
  event_type TEXT    NOT NULL,
  at         INTEGER NOT NULL,
  duration_s INTEGER,
  ucid       TEXT,
  reason     TEXT,
  irregular  INTEGER NOT NULL,
  PRIMARY KEY (agent_id, day, place)
) WITHOUT ROWID;

CREATE TABLE agent_session (
  agent_id         TEXT    NOT NULL,
  day              TEXT    NOT NULL,
  login_s          INTEGER NOT NULL,
  busy_s           INTEGER NOT NULL,
  idle_s           INTEGER NOT NULL,
  pause_s          INTEGER NOT NULL,
  pause_by_reason  TEXT    NOT NULL,
  wrapup_s         INTEGER NOT NULL,
  ring_s           INTEGER NOT NULL,
  ready_s          INTEGER NOT NULL,
  avg_handling_s   INTEGER,
  PRIMARY KEY (agent_id, day)
) WITHOUT ROWID;
