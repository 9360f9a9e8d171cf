-- The local copy of the platform's records: a table for each kind, with the fields of RecordKind. Words are indexed by
-- their beginnings up to seven letters: a phone number's first four digits begin ten thousand others, which took 60 ms.
DROP TABLE person;

CREATE TABLE agent_record (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  name TEXT,
  ozonetel_agent_id TEXT,
  ozonetel_display_name TEXT,
  campaign_name TEXT,
  member_id TEXT,
  created_at  TEXT    NOT NULL,
  updated_at  TEXT    NOT NULL,
  deleted_at  TEXT,
  version     TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  words       TEXT    NOT NULL
);
CREATE INDEX agent_record_created ON agent_record (created_at, id);
CREATE INDEX agent_record_generation ON agent_record (generation);
CREATE INDEX agent_record_ozonetel_agent_id ON agent_record (ozonetel_agent_id);
CREATE VIRTUAL TABLE agent_record_search USING fts5(words, content = 'agent_record', content_rowid = 'number', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER agent_record_found AFTER INSERT ON agent_record BEGIN
  INSERT INTO agent_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER agent_record_renamed AFTER UPDATE OF words ON agent_record WHEN old.words <> new.words BEGIN
  INSERT INTO agent_record_search (agent_record_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO agent_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER agent_record_lost AFTER DELETE ON agent_record BEGIN
  INSERT INTO agent_record_search (agent_record_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TABLE patient_record (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  first_name TEXT,
  last_name TEXT,
  phone TEXT,
  email TEXT,
  gender TEXT,
  date_of_birth TEXT,
  patient_type TEXT,
  external_id TEXT,
  created_at  TEXT    NOT NULL,
  updated_at  TEXT    NOT NULL,
  deleted_at  TEXT,
  version     TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  words       TEXT    NOT NULL
);
CREATE INDEX patient_record_created ON patient_record (created_at, id);
CREATE INDEX patient_record_generation ON patient_record (generation);
CREATE INDEX patient_record_external_id ON patient_record (external_id);
CREATE INDEX patient_record_phone ON patient_record (phone);
CREATE VIRTUAL TABLE patient_record_search USING fts5(words, content = 'patient_record', content_rowid = 'number', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER patient_record_found AFTER INSERT ON patient_record BEGIN
  INSERT INTO patient_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER patient_record_renamed AFTER UPDATE OF words ON patient_record WHEN old.words <> new.words BEGIN
  INSERT INTO patient_record_search (patient_record_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO patient_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER patient_record_lost AFTER DELETE ON patient_record BEGIN
  INSERT INTO patient_record_search (patient_record_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TABLE lead_record (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  name TEXT,
  phone TEXT,
  email TEXT,
  source TEXT,
  status TEXT,
  interested_service TEXT,
  contact_attempts INTEGER,
  last_contacted TEXT,
  utm_source TEXT,
  utm_medium TEXT,
  utm_campaign TEXT,
  ai_summary TEXT,
  ai_suggested_action TEXT,
  priority TEXT,
  lead_score INTEGER,
  spam_score INTEGER,
  is_spam INTEGER,
  is_duplicate INTEGER,
  campaign_id TEXT,
  assigned_agent_id TEXT,
  patient_id TEXT,
  external_id TEXT,
  created_at  TEXT    NOT NULL,
  updated_at  TEXT    NOT NULL,
  deleted_at  TEXT,
  version     TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  words       TEXT    NOT NULL
);
CREATE INDEX lead_record_created ON lead_record (created_at, id);
CREATE INDEX lead_record_generation ON lead_record (generation);
CREATE INDEX lead_record_external_id ON lead_record (external_id);
CREATE INDEX lead_record_phone ON lead_record (phone);
CREATE INDEX lead_record_patient_id ON lead_record (patient_id);
CREATE INDEX lead_record_campaign_id ON lead_record (campaign_id);
CREATE INDEX lead_record_status ON lead_record (status);
CREATE VIRTUAL TABLE lead_record_search USING fts5(words, content = 'lead_record', content_rowid = 'number', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER lead_record_found AFTER INSERT ON lead_record BEGIN
  INSERT INTO lead_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER lead_record_renamed AFTER UPDATE OF words ON lead_record WHEN old.words <> new.words BEGIN
  INSERT INTO lead_record_search (lead_record_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO lead_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER lead_record_lost AFTER DELETE ON lead_record BEGIN
  INSERT INTO lead_record_search (lead_record_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TABLE lead_activity_record (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  lead_id TEXT,
  activity_type TEXT,
  summary TEXT,
  occurred_at TEXT,
  outcome TEXT,
  performed_by TEXT,
  external_id TEXT,
  created_at  TEXT    NOT NULL,
  updated_at  TEXT    NOT NULL,
  deleted_at  TEXT,
  version     TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  words       TEXT    NOT NULL
);
CREATE INDEX lead_activity_record_created ON lead_activity_record (created_at, id);
CREATE INDEX lead_activity_record_generation ON lead_activity_record (generation);
CREATE INDEX lead_activity_record_external_id ON lead_activity_record (external_id);
CREATE INDEX lead_activity_record_lead_id ON lead_activity_record (lead_id);
CREATE VIRTUAL TABLE lead_activity_record_search USING fts5(words, content = 'lead_activity_record', content_rowid = 'number', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER lead_activity_record_found AFTER INSERT ON lead_activity_record BEGIN
  INSERT INTO lead_activity_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER lead_activity_record_renamed AFTER UPDATE OF words ON lead_activity_record WHEN old.words <> new.words BEGIN
  INSERT INTO lead_activity_record_search (lead_activity_record_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO lead_activity_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER lead_activity_record_lost AFTER DELETE ON lead_activity_record BEGIN
  INSERT INTO lead_activity_record_search (lead_activity_record_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TABLE follow_up_record (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  name TEXT,
  follow_up_type TEXT,
  status TEXT,
  due_at TEXT,
  phone TEXT,
  notes TEXT,
  agent_id TEXT,
  lead_id TEXT,
  patient_id TEXT,
  external_id TEXT,
  created_at  TEXT    NOT NULL,
  updated_at  TEXT    NOT NULL,
  deleted_at  TEXT,
  version     TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  words       TEXT    NOT NULL
);
CREATE INDEX follow_up_record_created ON follow_up_record (created_at, id);
CREATE INDEX follow_up_record_generation ON follow_up_record (generation);
CREATE INDEX follow_up_record_external_id ON follow_up_record (external_id);
CREATE INDEX follow_up_record_due_at ON follow_up_record (due_at);
CREATE INDEX follow_up_record_lead_id ON follow_up_record (lead_id);
CREATE INDEX follow_up_record_patient_id ON follow_up_record (patient_id);
CREATE VIRTUAL TABLE follow_up_record_search USING fts5(words, content = 'follow_up_record', content_rowid = 'number', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER follow_up_record_found AFTER INSERT ON follow_up_record BEGIN
  INSERT INTO follow_up_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER follow_up_record_renamed AFTER UPDATE OF words ON follow_up_record WHEN old.words <> new.words BEGIN
  INSERT INTO follow_up_record_search (follow_up_record_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO follow_up_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER follow_up_record_lost AFTER DELETE ON follow_up_record BEGIN
  INSERT INTO follow_up_record_search (follow_up_record_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TABLE appointment_record (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  scheduled_at TEXT,
  duration_min INTEGER,
  status TEXT,
  doctor_name TEXT,
  department TEXT,
  reason_for_visit TEXT,
  notes TEXT,
  slot_key TEXT,
  doctor_id TEXT,
  clinic_id TEXT,
  patient_id TEXT,
  lead_id TEXT,
  external_id TEXT,
  created_at  TEXT    NOT NULL,
  updated_at  TEXT    NOT NULL,
  deleted_at  TEXT,
  version     TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  words       TEXT    NOT NULL
);
CREATE INDEX appointment_record_created ON appointment_record (created_at, id);
CREATE INDEX appointment_record_generation ON appointment_record (generation);
CREATE INDEX appointment_record_external_id ON appointment_record (external_id);
CREATE INDEX appointment_record_scheduled_at ON appointment_record (scheduled_at);
CREATE INDEX appointment_record_patient_id ON appointment_record (patient_id);
CREATE INDEX appointment_record_lead_id ON appointment_record (lead_id);
CREATE INDEX appointment_record_doctor_id ON appointment_record (doctor_id);
CREATE VIRTUAL TABLE appointment_record_search USING fts5(words, content = 'appointment_record', content_rowid = 'number', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER appointment_record_found AFTER INSERT ON appointment_record BEGIN
  INSERT INTO appointment_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER appointment_record_renamed AFTER UPDATE OF words ON appointment_record WHEN old.words <> new.words BEGIN
  INSERT INTO appointment_record_search (appointment_record_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO appointment_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER appointment_record_lost AFTER DELETE ON appointment_record BEGIN
  INSERT INTO appointment_record_search (appointment_record_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TABLE doctor_record (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  name TEXT,
  first_name TEXT,
  last_name TEXT,
  department TEXT,
  specialty TEXT,
  active INTEGER,
  clinic_id TEXT,
  member_id TEXT,
  external_id TEXT,
  created_at  TEXT    NOT NULL,
  updated_at  TEXT    NOT NULL,
  deleted_at  TEXT,
  version     TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  words       TEXT    NOT NULL
);
CREATE INDEX doctor_record_created ON doctor_record (created_at, id);
CREATE INDEX doctor_record_generation ON doctor_record (generation);
CREATE INDEX doctor_record_external_id ON doctor_record (external_id);
CREATE VIRTUAL TABLE doctor_record_search USING fts5(words, content = 'doctor_record', content_rowid = 'number', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER doctor_record_found AFTER INSERT ON doctor_record BEGIN
  INSERT INTO doctor_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER doctor_record_renamed AFTER UPDATE OF words ON doctor_record WHEN old.words <> new.words BEGIN
  INSERT INTO doctor_record_search (doctor_record_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO doctor_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER doctor_record_lost AFTER DELETE ON doctor_record BEGIN
  INSERT INTO doctor_record_search (doctor_record_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TABLE clinic_record (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  name TEXT,
  street TEXT,
  city TEXT,
  state TEXT,
  postcode TEXT,
  phone TEXT,
  weekday_hours TEXT,
  weekend_hours TEXT,
  payment_options TEXT,
  time_zone TEXT,
  external_id TEXT,
  created_at  TEXT    NOT NULL,
  updated_at  TEXT    NOT NULL,
  deleted_at  TEXT,
  version     TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  words       TEXT    NOT NULL
);
CREATE INDEX clinic_record_created ON clinic_record (created_at, id);
CREATE INDEX clinic_record_generation ON clinic_record (generation);
CREATE INDEX clinic_record_external_id ON clinic_record (external_id);
CREATE VIRTUAL TABLE clinic_record_search USING fts5(words, content = 'clinic_record', content_rowid = 'number', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER clinic_record_found AFTER INSERT ON clinic_record BEGIN
  INSERT INTO clinic_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER clinic_record_renamed AFTER UPDATE OF words ON clinic_record WHEN old.words <> new.words BEGIN
  INSERT INTO clinic_record_search (clinic_record_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO clinic_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER clinic_record_lost AFTER DELETE ON clinic_record BEGIN
  INSERT INTO clinic_record_search (clinic_record_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TABLE visit_slot_record (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  doctor_id TEXT,
  clinic_id TEXT,
  day_of_week TEXT,
  start_time TEXT,
  end_time TEXT,
  external_id TEXT,
  created_at  TEXT    NOT NULL,
  updated_at  TEXT    NOT NULL,
  deleted_at  TEXT,
  version     TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  words       TEXT    NOT NULL
);
CREATE INDEX visit_slot_record_created ON visit_slot_record (created_at, id);
CREATE INDEX visit_slot_record_generation ON visit_slot_record (generation);
CREATE INDEX visit_slot_record_external_id ON visit_slot_record (external_id);
CREATE INDEX visit_slot_record_doctor_id ON visit_slot_record (doctor_id);
CREATE VIRTUAL TABLE visit_slot_record_search USING fts5(words, content = 'visit_slot_record', content_rowid = 'number', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER visit_slot_record_found AFTER INSERT ON visit_slot_record BEGIN
  INSERT INTO visit_slot_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER visit_slot_record_renamed AFTER UPDATE OF words ON visit_slot_record WHEN old.words <> new.words BEGIN
  INSERT INTO visit_slot_record_search (visit_slot_record_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO visit_slot_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER visit_slot_record_lost AFTER DELETE ON visit_slot_record BEGIN
  INSERT INTO visit_slot_record_search (visit_slot_record_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TABLE campaign_record (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  name TEXT,
  status TEXT,
  channel TEXT,
  url TEXT,
  budget_micros INTEGER,
  budget_currency TEXT,
  starts_on TEXT,
  ends_on TEXT,
  external_id TEXT,
  created_at  TEXT    NOT NULL,
  updated_at  TEXT    NOT NULL,
  deleted_at  TEXT,
  version     TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  words       TEXT    NOT NULL
);
CREATE INDEX campaign_record_created ON campaign_record (created_at, id);
CREATE INDEX campaign_record_generation ON campaign_record (generation);
CREATE INDEX campaign_record_external_id ON campaign_record (external_id);
CREATE VIRTUAL TABLE campaign_record_search USING fts5(words, content = 'campaign_record', content_rowid = 'number', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER campaign_record_found AFTER INSERT ON campaign_record BEGIN
  INSERT INTO campaign_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER campaign_record_renamed AFTER UPDATE OF words ON campaign_record WHEN old.words <> new.words BEGIN
  INSERT INTO campaign_record_search (campaign_record_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO campaign_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER campaign_record_lost AFTER DELETE ON campaign_record BEGIN
  INSERT INTO campaign_record_search (campaign_record_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TABLE call_record (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  ucid TEXT,
  direction TEXT,
  call_status TEXT,
  caller_phone TEXT,
  call_source_number TEXT,
  campaign_name TEXT,
  started_at TEXT,
  answered_at TEXT,
  ended_at TEXT,
  duration_sec INTEGER,
  talk_sec INTEGER,
  hold_sec INTEGER,
  wrap_sec INTEGER,
  handling_sec INTEGER,
  response_sec INTEGER,
  agent_name TEXT,
  agent_id TEXT,
  disposition TEXT,
  recording_url TEXT,
  transferred_to TEXT,
  transfer_type TEXT,
  callback_status TEXT,
  missed_call_count INTEGER,
  callback_attempted_at TEXT,
  patient_id TEXT,
  lead_id TEXT,
  campaign_id TEXT,
  created_at  TEXT    NOT NULL,
  updated_at  TEXT    NOT NULL,
  deleted_at  TEXT,
  version     TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  generation  INTEGER NOT NULL,
  words       TEXT    NOT NULL
);
CREATE INDEX call_record_created ON call_record (created_at, id);
CREATE INDEX call_record_generation ON call_record (generation);
CREATE INDEX call_record_ucid ON call_record (ucid);
CREATE INDEX call_record_started_at ON call_record (started_at);
CREATE INDEX call_record_caller_phone ON call_record (caller_phone);
CREATE INDEX call_record_patient_id ON call_record (patient_id);
CREATE INDEX call_record_lead_id ON call_record (lead_id);
CREATE VIRTUAL TABLE call_record_search USING fts5(words, content = 'call_record', content_rowid = 'number', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER call_record_found AFTER INSERT ON call_record BEGIN
  INSERT INTO call_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER call_record_renamed AFTER UPDATE OF words ON call_record WHEN old.words <> new.words BEGIN
  INSERT INTO call_record_search (call_record_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO call_record_search (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER call_record_lost AFTER DELETE ON call_record BEGIN
  INSERT INTO call_record_search (call_record_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TABLE sync_state (
  kind       TEXT PRIMARY KEY,
  generation INTEGER NOT NULL,
  complete   INTEGER NOT NULL,
  seen_to    TEXT,
  swept_at   TEXT,
  fault      TEXT
);

DROP TABLE outbox;
CREATE TABLE outbox (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  kind       TEXT    NOT NULL,
  record_key TEXT    NOT NULL,
  fields     TEXT    NOT NULL,
  owed_since INTEGER NOT NULL,
  attempts   INTEGER NOT NULL DEFAULT 0,
  dead       INTEGER NOT NULL DEFAULT 0,
  error      TEXT
);
CREATE INDEX outbox_due ON outbox (dead, id);
CREATE INDEX outbox_record ON outbox (kind, record_key);
