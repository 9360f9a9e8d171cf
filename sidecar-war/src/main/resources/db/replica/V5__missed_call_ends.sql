-- Every missed call gets one end; until then it is open, whatever its status.
ALTER TABLE missed_call ADD COLUMN last_attempt_at INTEGER;
ALTER TABLE missed_call ADD COLUMN ended_as TEXT;
ALTER TABLE missed_call ADD COLUMN ended_at INTEGER;
UPDATE missed_call SET last_attempt_at = callback_attempted_at;
UPDATE missed_call
SET ended_as = CASE status WHEN 'CALLBACK_COMPLETED' THEN 'RECOVERED' ELSE 'NO_PATIENT' END,
    ended_at = max(missed_at, coalesce(callback_attempted_at, missed_at))
WHERE status IN ('CALLBACK_COMPLETED', 'INVALID', 'WRONG_NUMBER');

-- Until now a number could be missed again beside an attempt; its latest entry goes on, those before it are over.
UPDATE missed_call
SET ended_as = 'EXPIRED',
    ended_at = (SELECT max(later.missed_at) FROM missed_call later WHERE later.caller_phone = missed_call.caller_phone)
WHERE ended_at IS NULL AND EXISTS (
  SELECT 1 FROM missed_call later
  WHERE later.caller_phone = missed_call.caller_phone AND later.ended_at IS NULL
    AND (later.missed_at, later.id) > (missed_call.missed_at, missed_call.id));

DROP INDEX missed_call_open;
CREATE UNIQUE INDEX missed_call_open ON missed_call (caller_phone) WHERE ended_at IS NULL;
DROP INDEX missed_call_waiting;
CREATE INDEX missed_call_waiting ON missed_call (missed_at, id) WHERE ended_at IS NULL AND owner IS NULL;
CREATE INDEX missed_call_open_listed ON missed_call (missed_at DESC, id DESC) WHERE ended_at IS NULL;
CREATE INDEX missed_call_due ON missed_call (sla_due_at, id) WHERE ended_at IS NULL;
CREATE INDEX missed_call_reached ON missed_call (caller_phone, ended_at)
  WHERE ended_as IN ('RECOVERED', 'REACHED_ELSEWHERE');
CREATE INDEX missed_ucid_of ON missed_ucid (entry_id);

-- Who was missed and then spoke with us, in whatever order we hear of it.
ALTER TABLE call ADD COLUMN caller_e164 TEXT;
UPDATE call SET caller_e164 = caller_phone WHERE caller_phone LIKE '+%';
CREATE INDEX call_answered_of ON call (caller_e164, coalesce(answered_at, started_at)) WHERE answered = 1;
