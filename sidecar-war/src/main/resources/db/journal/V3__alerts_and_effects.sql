CREATE TABLE alert (
  id         TEXT    PRIMARY KEY,
  subject    TEXT    NOT NULL,
  alert_type TEXT    NOT NULL,
  rule_id    TEXT    NOT NULL,
  title      TEXT    NOT NULL,
  message    TEXT    NOT NULL,
  severity   TEXT    NOT NULL,
  recipients TEXT    NOT NULL,
  low_is_bad INTEGER NOT NULL,
  agent_id   TEXT,
  agent_name TEXT,
  item_id    TEXT,
  value      REAL,
  day        TEXT    NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  calm_at       INTEGER,
  dismissed_at  INTEGER,
  dismissed_by  TEXT
);
CREATE UNIQUE INDEX alert_open_once ON alert (subject, alert_type, day) WHERE dismissed_at IS NULL;
CREATE INDEX alert_of_day ON alert (alert_type, day, created_at);
CREATE INDEX alert_open ON alert (created_at, id) WHERE dismissed_at IS NULL;

CREATE TABLE effect (
  place      INTEGER PRIMARY KEY AUTOINCREMENT,
  at         INTEGER NOT NULL,
  rule_id    TEXT    NOT NULL,
  version    INTEGER NOT NULL,
  rule_name  TEXT    NOT NULL,
  action     TEXT    NOT NULL,
  occasion   TEXT    NOT NULL,
  target     TEXT    NOT NULL,
  target_id  TEXT    NOT NULL,
  was        TEXT    NOT NULL,
  becomes    TEXT    NOT NULL,
  result     TEXT    NOT NULL,
  why        TEXT    NOT NULL
);
CREATE INDEX effect_of_rule ON effect (rule_id, place);
CREATE INDEX effect_at ON effect (at);
CREATE INDEX effect_on ON effect (rule_id, target, target_id, at);

CREATE TABLE schedule_tick (
  name  TEXT    PRIMARY KEY,
  until INTEGER NOT NULL
);
