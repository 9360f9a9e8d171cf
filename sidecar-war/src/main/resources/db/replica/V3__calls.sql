-- Every source says some of these; a call of which only the desk has told has no times yet.
CREATE TABLE told_call (
  ucid               TEXT PRIMARY KEY,
  source             TEXT NOT NULL,
  direction          TEXT,
  answered           INTEGER,
  caller_phone       TEXT,
  did                TEXT,
  campaign_name      TEXT,
  started_at         INTEGER,
  answered_at        INTEGER,
  ended_at           INTEGER,
  duration_sec       INTEGER,
  talk_sec           INTEGER,
  hold_sec           INTEGER,
  wrap_sec           INTEGER,
  handling_sec       INTEGER,
  response_sec       INTEGER,
  agent_id           TEXT,
  agent_name         TEXT,
  agents             TEXT,
  disposition        TEXT,
  disposition_source TEXT,
  notes              TEXT,
  recording_url      TEXT,
  transfer_type      TEXT,
  transferred_to     TEXT,
  hangup_by          TEXT,
  reference          TEXT,
  lead_id            TEXT,
  patient_id         TEXT,
  missed_call_id     TEXT
);
INSERT INTO told_call (ucid, source, direction, answered, caller_phone, did, campaign_name, started_at, answered_at,
  ended_at, duration_sec, talk_sec, agent_id, agent_name, disposition, recording_url)
SELECT ucid, 'SUMMARY', direction, answered, nullif(caller_phone, ''), nullif(did, ''), nullif(campaign_name, ''),
  started_at, answered_at, ended_at, duration_sec, talk_sec, agent_id, agent_name, disposition, nullif(recording_url, '')
FROM call;
DROP TABLE call;
ALTER TABLE told_call RENAME TO call;
CREATE INDEX call_listed ON call (started_at DESC, ucid DESC);
CREATE INDEX call_of_agent ON call (agent_id, started_at DESC, ucid DESC);
CREATE INDEX call_recorded ON call (started_at DESC, ucid DESC) WHERE recording_url IS NOT NULL;

-- The vendor's bulk report is keyed by legs.
CREATE TABLE call_leg (
  leg  TEXT PRIMARY KEY,
  ucid TEXT NOT NULL
);

CREATE TABLE call_correction (
  id     INTEGER PRIMARY KEY,
  ucid   TEXT    NOT NULL,
  field  TEXT    NOT NULL,
  was    TEXT    NOT NULL,
  became TEXT    NOT NULL,
  source TEXT    NOT NULL,
  at     INTEGER NOT NULL
);
CREATE INDEX call_correction_of ON call_correction (ucid, id);

ALTER TABLE missed_call ADD COLUMN callback_attempted_at INTEGER;
CREATE INDEX missed_call_waiting ON missed_call (missed_at, id) WHERE status = 'PENDING_CALLBACK' AND owner IS NULL;
CREATE INDEX missed_call_owned ON missed_call (owner, status);

-- Each missed call counts once, from whichever source it is heard of.
CREATE TABLE missed_ucid (
  ucid     TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL
);
INSERT INTO missed_ucid (ucid, entry_id) SELECT id, id FROM missed_call;
INSERT OR IGNORE INTO missed_ucid (ucid, entry_id) SELECT ucid, id FROM missed_call;

-- A call shows in the local copy before the platform has it, under its UCID; the platform's own record takes its place.
CREATE TRIGGER call_record_arrived AFTER INSERT ON call_record WHEN new.id <> new.ucid BEGIN
  DELETE FROM call_record WHERE id = new.ucid;
END;
