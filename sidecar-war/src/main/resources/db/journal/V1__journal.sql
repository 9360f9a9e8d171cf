CREATE TABLE entry (
  position    INTEGER PRIMARY KEY,
  event_key   TEXT    NOT NULL UNIQUE,
  kind        TEXT    NOT NULL,
  agent_id    TEXT,
  ucid        TEXT,
  at          INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  state       TEXT    NOT NULL,
  body        TEXT    NOT NULL
);
CREATE INDEX entry_received ON entry (received_at);
CREATE INDEX entry_agent ON entry (agent_id, at);
CREATE INDEX entry_ucid ON entry (ucid);
