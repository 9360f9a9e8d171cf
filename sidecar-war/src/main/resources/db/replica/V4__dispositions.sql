-- What came of each call: the first word, whether the others were told, and what the vendor has of it.
CREATE TABLE disposition (
  ucid               TEXT    PRIMARY KEY,
  agent_id           TEXT    NOT NULL,
  disposition        TEXT    NOT NULL,
  source             TEXT    NOT NULL,
  notes              TEXT    NOT NULL,
  caller_phone       TEXT,
  lead_id            TEXT,
  missed_call_id     TEXT,
  callback_requested INTEGER NOT NULL,
  did                TEXT    NOT NULL,
  campaign_name      TEXT    NOT NULL,
  pause_reason       TEXT,
  at                 INTEGER NOT NULL,
  vendor_copy        TEXT    NOT NULL,
  attempts           INTEGER NOT NULL DEFAULT 0,
  next_try           INTEGER NOT NULL,
  told               INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX disposition_owed ON disposition (next_try) WHERE vendor_copy = 'OWED';
CREATE INDEX disposition_untold ON disposition (at) WHERE told = 0;
